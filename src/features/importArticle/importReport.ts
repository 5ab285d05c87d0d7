import { countSuggestions } from "../../core/import/countSuggestions.js";
import type { Briefing } from "../../core/model/briefing.js";
import type { Problem } from "../../core/model/problem.js";
import type { Span } from "../../core/model/span.js";

/** What the article's text would be now, where a text of other words stands, which a person may have edited. */
export interface ProposedText {
  readonly address: string;
  readonly text: string;
  /** The briefing by the text that stands there. */
  readonly findIn: (ownText: string) => Promise<Briefing | undefined>;
}

/** Dates in an article's text, by its address. */
export interface UnreadDates {
  readonly address: string;
  readonly spans: readonly Span[];
}

/** What became of one file. */
export interface ImportOutcome {
  readonly fileName: string;
  /** The briefing file's address; `undefined` when none was made. */
  readonly address?: string;
  readonly briefing?: Briefing;
  /**
   * Of a briefing that was there already: whether it had nothing to learn, what it could learn is proposed, or the
   * person has had that written or left it.
   */
  readonly change: "new" | "same" | "proposed" | "refreshed" | "kept" | "none";
  readonly text?: ProposedText;
  /** Dates of a new briefing's text that none of its events is of. */
  readonly unreadDates?: UnreadDates;
  readonly problems: readonly Problem[];
  /** What kept it from being written, in the user's language. */
  readonly cause?: string;
}

/** Finds a pattern's words in the user's language and fills in the values. */
export type Translate = (
  pattern: string,
  ...values: readonly (string | number)[]
) => string;

/** What an import found and what it could not use, in a sentence or two. */
export function reportText(
  outcomes: readonly ImportOutcome[],
  translate: Translate,
): string {
  const [only, ...others] = outcomes;
  if (only && others.length === 0) return outcomeText(only, translate);
  const made = outcomes.filter(({ change }) => change !== "none").length;
  const words = translate(
    "{0} of {1} articles have a briefing now.",
    made,
    outcomes.length,
  );
  const failed = outcomes.filter(({ change }) => change === "none");
  return failed.length === 0
    ? words
    : `${words} ${translate("Not read: {0}.", failed.map(({ fileName }) => fileName).join(", "))}`;
}

function outcomeText(outcome: ImportOutcome, translate: Translate): string {
  const problems = outcome.problems.map(
    ({ message, remedy }) => `${message} ${remedy}`,
  );
  const cause = outcome.cause === undefined ? [] : [outcome.cause];
  const unread = unreadText(outcome, translate);
  return [mainText(outcome, translate), ...unread, ...cause, ...problems].join(
    " ",
  );
}

function unreadText(
  { unreadDates }: ImportOutcome,
  translate: Translate,
): readonly string[] {
  const count = unreadDates?.spans.length ?? 0;
  if (count === 0) return [];
  return [translate("Dates that were not read as events: {0}.", count)];
}

function mainText(
  { fileName, briefing, change }: ImportOutcome,
  translate: Translate,
): string {
  if (change === "none" || !briefing)
    return translate("No briefing was made of {0}.", fileName);
  if (change === "same")
    return translate("{0} says nothing new; its briefing stays.", fileName);
  if (change === "kept")
    return translate("The briefing of {0} stays as it is.", fileName);
  if (change === "refreshed")
    return translate("The briefing of {0} is up to date.", fileName);
  const { sections, actors, events } = countSuggestions(briefing);
  return translate(
    "Suggested: sections {0}, actors {1}, events {2}.",
    sections,
    actors,
    events,
  );
}

import {
  type AskedField,
  askedFields,
} from "../../core/corrections/correction.js";
import type { QuoteProblem } from "../../core/corrections/checkQuotes.js";
import {
  actorKinds,
  type Actor,
  type ActorKind,
} from "../../core/model/actor.js";
import type { Section } from "../../core/model/article.js";
import type { Briefing } from "../../core/model/briefing.js";
import type { BriefingEvent } from "../../core/model/event.js";
import { inOrderOfTime } from "../../core/model/inOrderOfTime.js";
import type { ItemRef } from "../../core/model/itemRef.js";

interface NodeBase {
  /** Unique in the view, and the same as long as the suggestion is. */
  readonly key: string;
}

/** A briefing of which something waits. */
export interface ReviewBriefing extends NodeBase {
  readonly kind: "briefing";
  readonly parent?: undefined;
  readonly title: string;
  readonly questions: readonly ReviewQuestion[];
  readonly children: readonly ReviewGroup[];
}

/** Something about the article that an import did not find out. */
export interface ReviewQuestion extends NodeBase {
  readonly kind: "question";
  readonly parent: ReviewBriefing;
  readonly field: AskedField;
  readonly ref: ItemRef;
}

/** Suggestions that can be accepted together. */
export interface ReviewGroup extends NodeBase {
  readonly kind: "group";
  readonly parent: ReviewBriefing;
  readonly of: SuggestionKind;
  readonly children: readonly ReviewEntry[];
}

/** A date that is the machine's reading is in more doubt than one that stands in the text. */
export type SuggestionKind =
  | { readonly list: "sections" }
  | { readonly list: "actors"; readonly actorKind: ActorKind }
  | { readonly list: "events"; readonly isInferred: boolean }
  | { readonly list: "quotes" };

export interface ReviewEntry extends NodeBase {
  readonly kind: "entry";
  readonly parent: ReviewGroup;
  readonly ref: ItemRef;
  readonly entry: Section | Actor | BriefingEvent;
  /** Set when it waits because its quote is not in the source any more. */
  readonly quote?: QuoteProblem;
}

export type ReviewNode =
  ReviewBriefing | ReviewQuestion | ReviewGroup | ReviewEntry;

/** What is found in a briefing beside what it says itself. */
export interface ReviewFindings {
  readonly quotes?: readonly QuoteProblem[];
}

/**
 * What waits in a briefing: sections, actors by kind, then events, those with a doubtful date last, then passages that the source
 * does not hold any more; `undefined` when nothing does.
 */
export function reviewBriefing(
  address: string,
  briefing: Briefing,
  { quotes = [] }: ReviewFindings = {},
): ReviewBriefing | undefined {
  const children: ReviewGroup[] = [];
  const questions: ReviewQuestion[] = [];
  const { title } = briefing.article;
  const own = { key: address, title, questions, children };
  const root = { kind: "briefing", ...own } as const;
  const add = (of: SuggestionKind, waiting: readonly Waiting[]) =>
    children.push(...groupOf(root, of, waiting));
  add({ list: "sections" }, suggested(briefing.sections));
  for (const actorKind of actorKinds)
    add(
      { list: "actors", actorKind },
      suggested(briefing.actors.filter(({ kind }) => kind === actorKind)),
    );
  const events = inOrderOfTime(briefing.events, ({ date }) => date);
  for (const isInferred of [false, true])
    add(
      { list: "events", isInferred },
      suggested(events.filter(({ inferred }) => inferred === isInferred)),
    );
  add({ list: "quotes" }, withoutPassage(events, quotes));
  if (children.length === 0) return undefined;
  questions.push(...questionsOn(root, briefing));
  return root;
}

/** Asked as long as something else waits: a briefing that a person wrote may leave out what it likes. */
function questionsOn(
  parent: ReviewBriefing,
  { article }: Briefing,
): readonly ReviewQuestion[] {
  const ref: ItemRef = {
    briefing: parent.key,
    kind: "article",
    id: article.id,
  };
  return askedFields
    .filter((field) => !(field in article.fields))
    .map((field) => {
      const key = `${parent.key}/article/${field}`;
      return { kind: "question", key, parent, field, ref };
    });
}

type Waiting = Pick<ReviewEntry, "entry" | "quote">;

function suggested(
  entries: readonly ReviewEntry["entry"][],
): readonly Waiting[] {
  return entries.flatMap((entry) =>
    entry.found === "machine" ? [{ entry }] : [],
  );
}

function withoutPassage(
  events: readonly BriefingEvent[],
  quotes: readonly QuoteProblem[],
): readonly Waiting[] {
  return events.flatMap((entry) => {
    const quote = quotes.find(({ event }) => event === entry.id);
    return quote ? [{ entry, quote }] : [];
  });
}

/** Whether what a command was called on is a question of the review. */
export function isReviewQuestion(value: unknown): value is ReviewQuestion {
  return (
    typeof value === "object" &&
    value !== null &&
    "kind" in value &&
    value.kind === "question"
  );
}

/** Whether what a command was called on is an entry of the review. */
export function isReviewEntry(value: unknown): value is ReviewEntry {
  return (
    typeof value === "object" &&
    value !== null &&
    "kind" in value &&
    value.kind === "entry"
  );
}

/** Every suggestion, in the order of the view. */
export function reviewEntries(
  roots: readonly ReviewBriefing[],
): readonly ReviewEntry[] {
  return roots.flatMap(({ children }) =>
    children.flatMap((group) => group.children),
  );
}

/** What to go on with once this one is decided: the next, or the last there is. */
export function entryAfter(
  entries: readonly ReviewEntry[],
  ref: ItemRef,
): ReviewEntry | undefined {
  const index = entries.findIndex((entry) => isSame(entry.ref, ref));
  if (index < 0) return undefined;
  return entries[index + 1] ?? entries[index - 1];
}

export function isSame(a: ItemRef, b: ItemRef): boolean {
  return a.briefing === b.briefing && a.kind === b.kind && a.id === b.id;
}

function groupOf(
  parent: ReviewBriefing,
  of: SuggestionKind,
  waiting: readonly Waiting[],
): ReviewGroup[] {
  if (waiting.length === 0) return [];
  const children: ReviewEntry[] = [];
  const key = `${parent.key}/${groupKey(of)}`;
  const group = { kind: "group", key, parent, of, children } as const;
  const kind = itemKinds[of.list];
  for (const one of waiting) {
    const { id } = one.entry;
    const ref: ItemRef = { briefing: parent.key, kind, id };
    const place = { key: `${key}/${id}`, parent: group, ref };
    children.push({ kind: "entry", ...place, ...one });
  }
  return [group];
}

const itemKinds = {
  sections: "section",
  actors: "actor",
  events: "event",
  quotes: "event",
} as const;

function groupKey(of: SuggestionKind): string {
  if (of.list === "actors") return of.actorKind;
  if (of.list !== "events") return of.list;
  return of.isInferred ? "events-in-doubt" : of.list;
}

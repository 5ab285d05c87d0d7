import { compareDates } from "../../core/dates/compareDates.js";
import type { DateValue } from "../../core/dates/dateValue.js";
import type { dateWords } from "../../core/dates/dateWords.js";
import type { readDate } from "../../core/dates/readDate.js";
import type { LibraryEntry } from "../../core/library/library.js";
import type { BriefingEvent } from "../../core/model/event.js";

/** How dates are read and worded. */
export interface DateReading {
  readonly readDate: typeof readDate;
  readonly dateWords: typeof dateWords;
}

/** An event that may be completed. */
export interface EventChoice {
  readonly event: BriefingEvent;
  readonly date?: DateValue;
  /** The title of the article that tells it. */
  readonly source: string;
}

const mostTyped = 60;

/** What is typed after the last trigger before the offset; `undefined` when there is none, or too far. */
export function typedAfter(
  line: string,
  offset: number,
  trigger: string,
): string | undefined {
  const at = line.slice(0, offset).lastIndexOf(trigger);
  if (at < 0) return undefined;
  const typed = line.slice(at + trigger.length, offset);
  return typed.length > mostTyped ? undefined : typed;
}

/** The events of which title, date or actors have all words that are typed, in the order of time. */
export function eventChoices(
  entries: readonly LibraryEntry[],
  typed: string,
  { readDate }: Pick<DateReading, "readDate">,
): readonly EventChoice[] {
  const wanted = folded(typed).split(/\s+/).filter(Boolean);
  const choices: EventChoice[] = [];
  for (const { briefing } of entries) {
    const names = new Map(briefing?.actors.map(({ id, name }) => [id, name]));
    for (const event of briefing?.events ?? []) {
      const who = event.actors.map((id) => names.get(id) ?? "");
      const words = folded([event.title, event.date, ...who].join(" "));
      if (!wanted.every((word) => words.includes(word))) continue;
      const date = readDate(event.date ?? "");
      const source = briefing?.article.title ?? "";
      choices.push({ event, source, ...(date && { date }) });
    }
  }
  return choices.sort((a, b) => inOrder(a.date, b.date));
}

/** What has no date comes last. */
function inOrder(a?: DateValue, b?: DateValue): number {
  if (!a || !b) return (a ? 0 : 1) - (b ? 0 : 1);
  return compareDates(a, b);
}

function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

import type { DatedEvent } from "./chronology.js";
import type { Mark } from "./scene.js";

/** What of an event's mark is the same in all views: all but its place, its size and its form. */
export function lookOf(
  event: DatedEvent,
  sections: ReadonlyMap<string, number>,
): Pick<
  Mark,
  | "section"
  | "status"
  | "fadesAtStart"
  | "fadesAtEnd"
  | "isInferred"
  | "isSuggested"
> {
  const { fadesAtStart, fadesAtEnd } = event.date;
  return {
    section: sections.get(event.section ?? ""),
    status: event.status,
    fadesAtStart,
    fadesAtEnd,
    isInferred: event.isInferred,
    isSuggested: event.isSuggested,
  };
}

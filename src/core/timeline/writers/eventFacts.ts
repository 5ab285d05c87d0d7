import type { Timeline, TimelineEvent } from "../timeline.js";
import type { TimelineWords } from "../timelineWords.js";

/** An event with the names of all that it refers to. */
export interface EventFacts {
  readonly event: TimelineEvent;
  readonly who: readonly string[];
  readonly section: string;
  /** Author and year of the article. */
  readonly told: string;
}

/** The events with their names, in order. */
export function factsOf(
  { events, actors, sections, briefings }: Timeline,
  { lead }: TimelineWords,
): readonly EventFacts[] {
  const names = new Map(actors.map(({ key, name }) => [key, name]));
  const titles = new Map(
    sections.map(({ key, title }) => [key, title || lead]),
  );
  const labels = new Map(
    briefings.map(({ address, label }) => [address, label]),
  );
  return events.map((event) => ({
    event,
    who: event.actors.map((key) => names.get(key) ?? key),
    section: titles.get(event.section ?? "") ?? "",
    told: labels.get(event.briefing) ?? "",
  }));
}

/** The whole title without breaks, for formats in which a line is an event. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** What is said of an event that is not simply there: planned, dated by us, or only suggested. */
export function remarksOf(
  { status, isInferred, isSuggested }: TimelineEvent,
  words: TimelineWords,
): readonly string[] {
  return [
    ...(status === "happened" ? [] : [words[status]]),
    ...(isInferred ? [words.inferred] : []),
    ...(isSuggested ? [words.suggested] : []),
  ];
}

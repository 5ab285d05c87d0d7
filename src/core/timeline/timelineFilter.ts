import type { Timeline, TimelineActor, TimelineEvent } from "./timeline.js";

/** What may be filtered by, besides words. */
export const facets = [
  "actor",
  "kind",
  "section",
  "status",
  "precision",
  "place",
  "briefing",
] as const;

export type Facet = (typeof facets)[number];

/** Which events are shown. A facet without values lets everything through; of several values one is enough. */
export interface TimelineFilter {
  readonly words: string;
  readonly facets: Readonly<Partial<Record<Facet, readonly string[]>>>;
}

export const everything: TimelineFilter = { words: "", facets: {} };

/** What an event has of one facet: the keys of all who take part, their kinds, its section, … */
export function facetValues(
  event: TimelineEvent,
  facet: Facet,
  actors: ReadonlyMap<string, TimelineActor>,
): readonly string[] {
  switch (facet) {
    case "actor":
      return event.actors;
    case "kind":
      return event.actors.flatMap((key) => actors.get(key)?.kind ?? []);
    case "section":
      return some(event.section);
    case "status":
      return [event.status];
    case "precision":
      return some(event.date?.precision);
    case "place":
      return some(event.place);
    case "briefing":
      return [event.briefing];
  }
}

/** The events that pass the filter, in the timeline's order. */
export function filterEvents(
  { events, actors }: Timeline,
  filter: TimelineFilter,
): readonly TimelineEvent[] {
  const byKey = new Map(actors.map((actor) => [actor.key, actor]));
  const asked = facets.flatMap((facet) => {
    const values = filter.facets[facet] ?? [];
    return values.length === 0 ? [] : [{ facet, values: new Set(values) }];
  });
  const words = wordsOf(filter.words);
  if (asked.length === 0 && words.length === 0) return events;
  return events.filter(
    (event) =>
      asked.every(({ facet, values }) =>
        facetValues(event, facet, byKey).some((value) => values.has(value)),
      ) && hasWords(event, words, byKey),
  );
}

/** Whether anything at all is filtered out. */
export function isFiltering(filter: TimelineFilter): boolean {
  return (
    wordsOf(filter.words).length > 0 ||
    facets.some((facet) => (filter.facets[facet] ?? []).length > 0)
  );
}

function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/\s+/)
    .filter((word) => word !== "");
}

function hasWords(
  event: TimelineEvent,
  words: readonly string[],
  actors: ReadonlyMap<string, TimelineActor>,
): boolean {
  if (words.length === 0) return true;
  const text = fold(
    [
      event.title,
      event.quote,
      event.place,
      event.date?.words,
      event.date?.edtf,
      ...event.actors.map((key) => actors.get(key)?.name),
    ].join("\n"),
  );
  return words.every((word) => text.includes(word));
}

/** Lower case and without accents, so that "Medvedev" finds "Medvédev". */
function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function some(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value];
}

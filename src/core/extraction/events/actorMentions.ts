import type { Span } from "../../model/span.js";
import type { FoundActor } from "../actors/findActors.js";

/** A mention of an actor, by the actor's number. */
export interface ActorMention {
  readonly actor: number;
  readonly start: number;
  readonly end: number;
}

/** All mentions in the order of the text, those left out that are within a title: Norland in "Norland Bank chief Ida Lund". */
export function listMentions(actors: readonly FoundActor[]): ActorMention[] {
  const all: ActorMention[] = [];
  const titles: Span[] = [];
  actors.forEach(({ mentions, roleSpans }, actor) => {
    for (const { start, end } of mentions) all.push({ actor, start, end });
    for (const span of roleSpans) titles.push(span);
  });
  all.sort((a, b) => a.start - b.start);
  return titles.length > 0 ? outside(all, titles) : all;
}

/** Those that share nothing with the spans. */
function outside(
  mentions: readonly ActorMention[],
  spans: Span[],
): ActorMention[] {
  spans.sort((a, b) => a.start - b.start);
  let at = 0;
  return mentions.filter(({ start, end }) => {
    while ((spans[at]?.end ?? Infinity) <= start) at++;
    return (spans[at]?.start ?? Infinity) >= end;
  });
}

/** The index of the first mention at or behind the offset. */
export function firstFrom(
  mentions: readonly ActorMention[],
  offset: number,
): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The mentions that begin within the span. */
export function mentionsWithin(
  mentions: readonly ActorMention[],
  { start, end }: Span,
): readonly ActorMention[] {
  return mentions.slice(firstFrom(mentions, start), firstFrom(mentions, end));
}

/** The last mention of a person that begins within the span. */
export function lastPerson(
  {
    actors,
    mentions,
  }: {
    readonly actors: readonly FoundActor[];
    readonly mentions: readonly ActorMention[];
  },
  span: Span,
): ActorMention | undefined {
  return mentionsWithin(mentions, span).findLast(
    ({ actor }) => actors[actor]?.kind === "person",
  );
}

import type { FoundActor } from "../actors/findActors.js";

/** A mention of an actor, by the actor's number. */
export interface ActorMention {
  readonly actor: number;
  readonly start: number;
  readonly end: number;
}

/** All mentions in the order of the text. */
export function listMentions(actors: readonly FoundActor[]): ActorMention[] {
  const all: ActorMention[] = [];
  actors.forEach(({ mentions }, actor) => {
    for (const { start, end } of mentions) all.push({ actor, start, end });
  });
  return all.sort((a, b) => a.start - b.start);
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

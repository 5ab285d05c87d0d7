import type { FoundActor } from "../actors/findActors.js";
import type { Clause } from "./clauses.js";
import type { EventScene } from "./eventRule.js";

/** Who takes part in a happening, and where it is said to take place. */
export interface Participants {
  /** Numbers of actors in the order in which the clause names them. */
  readonly actors: readonly number[];
  readonly place: string | undefined;
}

const locating = new Set(
  "in at near across throughout within outside inside around".split(" "),
);

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

/** The actors that the clause names, those left out that only say where. */
export function participantsOf(
  scene: EventScene,
  clause: Clause,
): Participants {
  const { text, actors, mentions } = scene;
  const { start, end } = text.span(clause.first, clause.end - 1);
  const taking: number[] = [];
  let place: string | undefined;
  for (let at = firstFrom(mentions, start); at < mentions.length; at++) {
    const mention = mentions[at];
    if (mention === undefined || mention.start >= end) break;
    const kind = actors[mention.actor]?.kind;
    const isWhere = isLocated(scene, mention.start);
    if (isWhere && (kind === "place" || kind === "state"))
      place ??= text.text.slice(mention.start, mention.end);
    else if (kind !== "place" && !taking.includes(mention.actor))
      taking.push(mention.actor);
  }
  return { actors: taking, place };
}

/** Whether a preposition of place stands before the name, an article between them or not. */
function isLocated({ text }: EventScene, offset: number): boolean {
  const before = text.tokenAt(offset) - 1;
  const token = text.word(before) === "the" ? before - 1 : before;
  return locating.has(text.word(token));
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

import { firstFrom } from "./actorMentions.js";
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

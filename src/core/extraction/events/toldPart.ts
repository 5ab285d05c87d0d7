import type { Clause, ToldPart } from "./clauses.js";
import { joinedPart } from "./joinedPart.js";
import type { EventDraft, EventScene } from "./eventRule.js";
import { behindPhrase, participlePhrase } from "./participlePhrase.js";
import { thingOfYear } from "./thingOfYear.js";

/** The part of a clause that its date belongs to; the whole clause where it has no other. */
export function toldPart(
  scene: EventScene,
  clause: Clause,
  { words }: EventDraft,
): ToldPart {
  if (words === undefined) return { clause };
  return (
    thingOfYear(scene, clause, words) ??
    participlePhrase(scene, clause, words) ??
    behindPhrase(scene, clause, words) ??
    joinedPart(scene, clause, words) ?? { clause }
  );
}

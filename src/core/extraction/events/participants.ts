import type { Span } from "../../model/span.js";
import { verbClass } from "../lexicon/verbWords.js";
import { mentionsWithin } from "./actorMentions.js";
import type { Clause, ToldPart } from "./clauses.js";
import type { EventScene } from "./eventRule.js";
import { isLocated, tokenBefore } from "./located.js";
import {
  type ClausePlace,
  namedWithin,
  objectActors,
  subjectActors,
} from "./subjectActors.js";

/** Who takes part in a happening, and where it is said to take place. */
export interface Participants {
  /** Numbers of actors in the order in which the clause names them. */
  readonly actors: readonly number[];
  readonly place: string | undefined;
}

/**
 * The actors that the clause names, those left out that only say where, behind its subject, where other words
 * than its own name it.
 */
export function participantsOf(
  scene: EventScene,
  { clause, named }: ToldPart,
  at: ClausePlace,
): Participants {
  const { text, actors, mentions } = scene;
  const words = text.span(clause.first, clause.end - 1);
  const taking = [
    ...(named ? namedWithin(scene, named) : subjectActors(scene, at)),
  ];
  let place: string | undefined;
  for (const mention of mentionsWithin(mentions, words)) {
    const kind = actors[mention.actor]?.kind;
    const isWhere = isLocated(scene, mention.start);
    if (isWhere && (kind === "place" || kind === "state"))
      place ??= text.text.slice(mention.start, mention.end);
    else if (
      !(kind === "state" && isModifier(scene, mention)) &&
      (kind !== "place" || isDoer(scene, clause, mention)) &&
      !taking.includes(mention.actor)
    )
      taking.push(mention.actor);
  }
  for (const actor of objectActors(scene, clause, at))
    if (!taking.includes(actor)) taking.push(actor);
  return { actors: taking, place };
}

/** A place that is the subject of the clause: "Wellington was chosen"; not "of Wellington", "to Wellington". */
function isDoer(
  scene: EventScene,
  { verb }: Clause,
  { start, end }: Span,
): boolean {
  const { text, forms } = scene;
  if (verb === undefined || end > text.start(verb.first)) return false;
  const before = tokenBefore(scene, start);
  return (
    text.tokenAt(end) === verb.first &&
    !forms.has(before, verbClass.beforeNoun | verbClass.to)
  );
}

/** "his Norland policy", "the Norland crisis"; not "the Norland government" */
function isModifier(
  { text, forms, narrative }: EventScene,
  { start, end }: Span,
) {
  const next = text.tokenAt(end);
  return (
    forms.has(text.tokenAt(start) - 1, verbClass.beforeNoun) &&
    text.isWord(next) &&
    !text.startsUpper(next) &&
    !forms.has(next, ~0) &&
    !narrative.stateOrgans.has(text.word(next))
  );
}

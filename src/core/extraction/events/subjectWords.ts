import { verbClass } from "../lexicon/verbWords.js";
import { firstFrom, lastPerson } from "./actorMentions.js";
import type { Clause } from "./clauses.js";
import type { EventScene } from "./eventRule.js";
import { wordsOf } from "./titleWords.js";
import { trimmed } from "./trimmedClause.js";

/** Where the words of a title begin, and the subject to put before them, if they have none of their own. */
export type Subject = readonly [first: number, words: string];

interface Place {
  /** The number of the clause. */
  readonly at: number;
  /** Its first token behind its conjunction. */
  readonly first: number;
}

/** In tokens. */
const longestSubject = 6;

/**
 * The subject of the clause before, for a clause that begins with its verb: "and met with Hale"; the person before
 * "who", the thing before "which". Where it is not plain, the words begin with the clause that has it. These are words
 * that a title repeats, an actor's or not; `subjectActors` tells who acted, and follows pronouns, which a title keeps.
 */
export function subjectWords(
  scene: EventScene,
  clauses: readonly Clause[],
  { at, first }: Place,
): Subject {
  const told = clauses[at];
  // "whose party lost"
  const genitive = scene.narrative.genitives.get(scene.text.word(first - 1));
  if (genitive !== undefined) {
    const owner = personBefore(scene, clauses[at - 1], first);
    return [first, owner === undefined ? "" : owner + genitive];
  }
  const from = behindInsertion(scene, told, first);
  if (told?.verb?.first !== behindAdverbs(scene, from)) return [first, ""];
  for (let owner = at; owner > 0; owner--) {
    const clause = clauses[owner];
    const before = clauses[owner - 1];
    if (clause && isRelative(scene, clause)) {
      const name = personBefore(scene, before, clause.first);
      if (name !== undefined) return [from, name];
    }
    if (clause && before && tellsOfThing(scene, clause, clauses[at])) {
      const thing = thingBefore(scene, before, clause.first);
      return thing ? [from, thing] : [trimmed(scene, before)[0], ""];
    }
    if (saysForAnother(scene, told.verb.head, before)) continue;
    const subject = before && ownSubject(scene, before);
    if (subject) return subject[1] === "" ? subject : [from, subject[1]];
  }
  return [first, ""];
}

/** "and said" behind "after sales fell", which is nobody who speaks */
function saysForAnother(
  { text, forms, mentions }: EventScene,
  head: number,
  before: Clause | undefined,
): boolean {
  if (!before?.verb || !forms.has(head, verbClass.speech)) return false;
  if (!forms.has(before.first, verbClass.clauseStart)) return false;
  const named = mentions[firstFrom(mentions, text.start(before.first))];
  return named === undefined || named.start > text.start(before.verb.first);
}

/** At "was" of "but, short of money, was forced to leave" */
function behindInsertion(
  { text }: EventScene,
  told: Clause | undefined,
  first: number,
): number {
  const verb = told?.verb?.first ?? first;
  const isSetOff =
    verb > first &&
    first - 2 === told?.first &&
    text.sign(first - 1) === comma &&
    text.sign(verb - 1) === comma;
  return isSetOff ? verb : first;
}

/** At "left" of "and even left" */
function behindAdverbs({ forms }: EventScene, first: number): number {
  let token = first;
  while (forms.has(token, verbClass.adverb)) token++;
  return token;
}

function isRelative({ text, narrative }: EventScene, clause: Clause): boolean {
  return narrative.relatives.has(text.word(clause.first));
}

const comma = 0x2c;

/** Whether a clause begins with "which", and another that has no subject goes on with it: not "…, and left". */
function tellsOfThing(
  { text, forms, narrative }: EventScene,
  { first }: Clause,
  told: Clause | undefined,
): boolean {
  const next = told?.first ?? first;
  const isNew =
    next > first &&
    forms.has(next, verbClass.and) &&
    text.sign(next - 1) === comma;
  return !isNew && narrative.thingRelatives.has(text.word(first));
}

/** The words between the verb of a clause and the comma before "which", without a preposition. */
function thingBefore(
  scene: EventScene,
  clause: Clause,
  token: number,
): string | undefined {
  const { text, forms, dated, narrative } = scene;
  const { verb } = clause;
  const end = text.isPunctuation(token - 1) ? token - 1 : token;
  let from = verb ? verb.head + 1 : trimmed(scene, clause)[0];
  if (
    (verb && narrative.fronts.has(text.word(from))) ||
    forms.has(from, verbClass.to)
  )
    from++;
  if (from >= end || end - from > longestSubject) return undefined;
  for (let at = from; at < end; at++)
    if (text.isPunctuation(at)) return undefined;
  return dated.overlaps(text.span(from, end - 1))
    ? undefined
    : wordsOf(scene, [from, end]);
}

/** The last person named in a clause. */
function personBefore(
  scene: EventScene,
  clause: Clause | undefined,
  token: number,
): string | undefined {
  const { text } = scene;
  const start = text.start(clause?.first ?? token);
  const person = lastPerson(scene, { start, end: text.start(token) });
  return person && text.text.slice(person.start, person.end);
}

/** The words before the verb of a clause, or where they begin when they are many; undefined where there are none. */
function ownSubject(scene: EventScene, clause: Clause): Subject | undefined {
  const { text, mentions, forms } = scene;
  const [first] = trimmed(scene, clause);
  const end = clause.verb?.first ?? withoutComma(scene, clause.end);
  if (end <= first || isRelative(scene, clause)) return undefined;
  if (end - first <= longestSubject)
    return [first, wordsOf(scene, [first, end])];
  const start = forms.has(first, verbClass.beforeNoun) ? first + 1 : first;
  const named = mentions[firstFrom(mentions, text.start(start))];
  return named?.start === text.start(start)
    ? [first, text.text.slice(text.start(first), named.end)]
    : [first, ""];
}

function withoutComma({ text }: EventScene, end: number): number {
  return text.sign(end - 1) === comma ? end - 1 : end;
}

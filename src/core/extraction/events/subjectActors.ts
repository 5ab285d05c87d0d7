import type { Pronoun } from "../lexicon/narrativeWords.js";
import { verbClass } from "../lexicon/verbWords.js";
import { lastPerson, mentionsWithin } from "./actorMentions.js";
import type { Clause } from "./clauses.js";
import type { EventScene } from "./eventRule.js";
import { isLocated } from "./located.js";

/** A clause by its number in a sentence. */
export interface ClausePlace {
  readonly sentence: number;
  readonly at: number;
  /** Those that the number counts, where they are not the sentence's own. */
  readonly clauses?: readonly Clause[];
}

/** How many sentences back one looks for whom a pronoun stands. */
const reach = 5;
/** How many clauses back in its sentence. */
const near = 8;

/**
 * The actors, by number, who are the subject of a clause, named in it or not: Hale in "Hale came", and behind it in
 * "and left the council", "who left" and "He left".
 */
export function subjectActors(
  scene: EventScene,
  place: ClausePlace,
): readonly number[] {
  return subjectWithin(scene, place, reach);
}

function subjectWithin(
  scene: EventScene,
  { sentence, at, clauses = scene.clauses.of(sentence) }: ClausePlace,
  depth: number,
): readonly number[] {
  for (let owner = at; owner >= Math.max(0, at - near); owner--) {
    const clause = clauses[owner];
    if (clause?.verb === undefined)
      return clause && owner < at
        ? namedWithin(scene, [clause.first, clause.end])
        : [];
    const last = endOfSubject(scene, clause);
    const pronoun = pronounAt(scene, last);
    if (pronoun === "who") {
      // "Hale, who left, and returned": the "and" goes on with the main clause.
      if (owner === at) return personBefore(scene, sentence, last);
    } else if (pronoun) {
      const word = scene.text.word(last);
      return antecedent(
        scene,
        { sentence, at: owner },
        { pronoun, word, depth },
      );
    }
    if (!pronoun && last >= clause.first)
      return namedWithin(scene, [clause.first, last + 1]);
  }
  return [];
}

/** Not the "it" of "it was cold". */
function pronounAt(
  { text, forms, narrative }: EventScene,
  token: number,
): Pronoun | undefined {
  const pronoun = narrative.pronouns.get(text.word(token));
  const isEmpty =
    pronoun === "it" &&
    forms.has(token + 1, being) &&
    !forms.has(token + 2, verbClass.participle | verbClass.to);
  return isEmpty ? undefined : pronoun;
}

const being = verbClass.isForm | verbClass.wasForm;

const skipped = verbClass.and | verbClass.clauseStart | verbClass.adverb;

/** The last token of a clause's subject; the one before the clause where it has none. */
function endOfSubject(
  { text, forms, narrative }: EventScene,
  { first, verb }: Clause,
): number {
  let token = (verb?.first ?? first) - 1;
  while (token >= first) {
    const isOver = forms.has(token, skipped) || text.isPunctuation(token);
    if (!isOver || narrative.pronouns.has(text.word(token))) break;
    token--;
  }
  return token;
}

/** The actors named in a subject; of those that only say where, "the talks in Norway" has one and "In Norway talks" none. */
export function namedWithin(
  scene: EventScene,
  [first, end]: readonly [number, number],
): number[] {
  const { text, actors, mentions } = scene;
  const named: number[] = [];
  const subject = text.span(first, end - 1);
  for (const { actor, start, end } of mentionsWithin(mentions, subject)) {
    const isIn = end === subject.end || !isLocated(scene, start);
    if (isIn && actors[actor]?.kind !== "place" && !named.includes(actor))
      named.push(actor);
  }
  return named;
}

/** The person named last in the sentence before the token. */
function personBefore(
  scene: EventScene,
  sentence: number,
  token: number,
): number[] {
  const { text } = scene;
  const { start } = text.sentences.span(sentence);
  const person = lastPerson(scene, { start, end: text.start(token) });
  return person ? [person.actor] : [];
}

/** A pronoun, and how many sentences further back one may look. */
interface Search {
  readonly pronoun: Pronoun;
  readonly word: string;
  readonly depth: number;
}

/** The subject of an earlier clause or sentence that the pronoun can stand for. */
function antecedent(
  scene: EventScene,
  { sentence, at }: ClausePlace,
  { pronoun, word, depth }: Search,
): readonly number[] {
  const clauses = scene.clauses.of(sentence);
  for (let before = at - 1; before >= Math.max(0, at - near); before--) {
    const found = fitting(scene, namedSubject(scene, clauses[before]), pronoun);
    if (found.length > 0) return found;
  }
  const last = sentence - 1;
  if (depth === 0 || !isTold(scene, last)) return [];
  const place = { sentence: last, at: 0 };
  const before = { pronoun, word, depth: depth - 1 };
  // "Orr praised her. She left"
  if (hasObject(scene, last, word)) return antecedent(scene, place, before);
  const found = fitting(
    scene,
    subjectOrFirst(scene, place, depth - 1),
    pronoun,
  );
  if (found.length > 0) return found;
  // "The court heard that Hale …"
  for (const clause of scene.clauses.of(last).slice(1, near)) {
    const inner = fitting(scene, namedSubject(scene, clause), pronoun);
    if (inner.length > 0) return inner;
  }
  return antecedent(scene, place, before);
}

/** Whether there is such a sentence, and it is no heading. */
function isTold({ text, running }: EventScene, sentence: number): boolean {
  return sentence >= 0 && running.has(text.sentences.span(sentence).start);
}

/** The subject of a sentence's first clause; who is named in it at all where no verb of it is known. */
function subjectOrFirst(
  scene: EventScene,
  place: ClausePlace,
  depth: number,
): readonly number[] {
  const clauses = scene.clauses.of(place.sentence);
  const [first] = clauses;
  return first && clauses.length === 1 && first.verb === undefined
    ? namedWithin(scene, [first.first, first.end])
    : subjectWithin(scene, place, depth);
}

/** Whether a sentence has, as an object, whom the pronoun stands for: "her" before no noun for "she". */
function hasObject(scene: EventScene, sentence: number, pronoun: string) {
  const object = scene.narrative.objects.get(pronoun);
  if (object === undefined) return false;
  const { sentences } = scene.text;
  const end = sentences.end(sentence);
  for (let token = sentences.first(sentence); token < end; token++)
    if (isObject(scene, token, object)) return true;
  return false;
}

/** Whether the token is this pronoun, and no noun that it could own follows. */
function isObject(
  { text, forms }: EventScene,
  token: number,
  object: string,
): boolean {
  if (text.word(token) !== object) return false;
  const next = token + 1;
  return !text.isWord(next) || forms.has(next, behindObject);
}

const behindObject =
  verbClass.beforeNoun | verbClass.to | verbClass.and | verbClass.clauseStart;

/** The persons for whom pronouns in a clause stand that are no subject: Hale in "Orr chose her for the board". */
export function objectActors(
  scene: EventScene,
  { first, end }: Clause,
  { sentence, at }: ClausePlace,
): readonly number[] {
  for (let token = first; token < end; token++)
    for (const [pronoun, object] of scene.narrative.objects)
      if (isObject(scene, token, object)) {
        const kind = scene.narrative.pronouns.get(pronoun) ?? "he";
        return antecedent(
          scene,
          { sentence, at },
          { pronoun: kind, word: pronoun, depth: reach },
        );
      }
  return [];
}

/** The actors that a clause's own subject names. */
function namedSubject(
  scene: EventScene,
  clause: Clause | undefined,
): readonly number[] {
  if (clause?.verb === undefined) return [];
  const last = endOfSubject(scene, clause);
  return last >= clause.first
    ? namedWithin(scene, [clause.first, last + 1])
    : [];
}

/** Those of the actors for whom the pronoun can stand. */
function fitting(
  { actors }: EventScene,
  found: readonly number[],
  pronoun: Pronoun,
): readonly number[] {
  if (pronoun === "they") return found.length > 1 ? found : [];
  const isPerson = pronoun !== "it";
  const fit = found.filter(
    (actor) => (actors[actor]?.kind === "person") === isPerson,
  );
  return fit.slice(0, 1);
}

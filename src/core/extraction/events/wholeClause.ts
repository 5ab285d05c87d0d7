import { verbClass } from "../lexicon/verbWords.js";
import { type Clause, saysWhat } from "./clauses.js";
import type { EventScene } from "./eventRule.js";
import { longestTitle } from "./titleWords.js";
import { beforeSubject } from "./trimmedClause.js";

/** The clause with what belongs to it: all that is said, the clause it hangs on, the object that it shares. */
export function wholeClause(
  scene: EventScene,
  clauses: readonly Clause[],
  { at, isDated }: { readonly at: number; readonly isDated: boolean },
): Clause | undefined {
  const clause = clauses[at];
  if (clause === undefined) return undefined;
  const end = endOfComplement(scene, clauses, at);
  const main = clauses[at - 1];
  const hangs =
    isComplement(scene, clause) ||
    isReduced(scene, clause) ||
    (!isDated && isSubordinate(scene, clause)) ||
    scene.dated.across(scene.text.start(clause.first)) !== undefined ||
    (joinsNouns(scene, clause) && main && !isDatedIn(scene, main));
  return hangs && main?.verb
    ? { first: main.first, end, verb: main.verb }
    : { ...clause, end };
}

/** "that" and a subject, or a pronoun alone, behind a clause that tells who says so. */
function isComplement(
  { text, forms, narrative }: EventScene,
  { first, verb }: Clause,
): boolean {
  if (saysWhat(forms, first)) return true;
  return (
    narrative.complements.has(text.word(first)) && verb?.first !== first + 1
  );
}

/** "when appointed to his post", where no verb tells who was; not "but left", "who left". */
function isReduced(
  { text, forms, narrative }: EventScene,
  { first, verb }: Clause,
): boolean {
  const word = text.word(first);
  return (
    verb?.first === first + 1 &&
    forms.has(first, verbClass.clauseStart) &&
    forms.has(verb.first, verbClass.ed | verbClass.participle) &&
    !forms.has(verb.first, verbClass.past) &&
    ![
      narrative.contrasts,
      narrative.relatives,
      narrative.thingRelatives,
      narrative.complements,
    ].some((words) => words.has(word))
  );
}

/** "and valleys were flooded": what stands behind the "and" is more likely one of several nouns than a new subject. */
function joinsNouns(
  { text, forms }: EventScene,
  { first, verb }: Clause,
): boolean {
  const noun = first + 1;
  return (
    forms.has(first, verbClass.and) &&
    text.isWord(first - 1) &&
    text.isWord(noun) &&
    !text.startsUpper(noun) &&
    !forms.has(noun, beforeSubject | verbClass.adverb) &&
    (verb?.first ?? 0) > noun
  );
}

function isDatedIn({ text, dated }: EventScene, { first, end }: Clause) {
  return dated.overlaps(text.span(first, end - 1));
}

function isSubordinate({ text, forms, narrative }: EventScene, clause: Clause) {
  const { first } = clause;
  return (
    forms.has(first, verbClass.clauseStart) &&
    !narrative.contrasts.has(text.word(first))
  );
}

function endOfComplement(
  scene: EventScene,
  clauses: readonly Clause[],
  at: number,
): number {
  const clause = clauses[at];
  const next = clauses[at + 1];
  const end = clause?.end ?? 0;
  if (!clause || !next) return end;
  if (isComplement(scene, next)) return endWithAsides(scene, clauses, at + 1);
  if (saysNothing(scene, clause)) return clauses.at(-1)?.end ?? end;
  if (joinsNouns(scene, next) && !isDatedIn(scene, next)) return next.end;
  return goesOn(scene, clause, next) ? next.end : end;
}

/** "drafted | and proposed a bill", "In May he came to Oslo | and met Orr"; not "He came in May | and met Orr". */
function goesOn(scene: EventScene, clause: Clause, next: Clause): boolean {
  const { text, forms, dated } = scene;
  const { first, end, verb } = clause;
  if (!forms.has(end, verbClass.and) || isDatedIn(scene, next)) return false;
  if (end - 1 === verb?.head) return true;
  let token = end + 1;
  while (forms.has(token, verbClass.adverb)) token++;
  return (
    next.verb?.first === token &&
    next.verb.tense === verb?.tense &&
    dated.endingAt(text.end(end - 1)) === undefined &&
    text.end(next.end - 1) - text.start(first) <= longestTitle
  );
}

const order = verbClass.clauseStart | verbClass.condition;

/** "that Hale, who was ill, resigned", "that if Hale resigned, Orr would follow" */
function endWithAsides(
  { text, forms }: EventScene,
  clauses: readonly Clause[],
  from: number,
): number {
  let at = from;
  let isOpen = forms.has((clauses[at]?.first ?? 0) + 1, order);
  for (;;) {
    const next = clauses[at + 1];
    const isAside =
      next !== undefined &&
      forms.has(next.first, verbClass.clauseStart) &&
      text.sign(next.first - 1) === comma;
    if (!next || !(isOpen || isAside)) return clauses[at]?.end ?? 0;
    at++;
    isOpen = isAside;
  }
}

/** "Orr said", "Hale told the board:" */
function saysNothing({ text, forms }: EventScene, clause: Clause): boolean {
  const { verb, end } = clause;
  if (text.sign(end - 1) === colon) return true;
  if (verb === undefined || end - verb.head > fewTokens) return false;
  return forms.has(verb.head, verbClass.speech);
}

const colon = 0x3a;
const comma = 0x2c;
const fewTokens = 3;

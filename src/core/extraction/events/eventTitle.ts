import { verbClass } from "../lexicon/verbWords.js";
import { unitsOf } from "../text/characters.js";
import type { ArticleText } from "../text/articleText.js";
import type { Clause } from "./clauses.js";
import type { EventScene } from "./eventRule.js";

const longestTitle = 110;

/**
 * A title made from the words of a clause: without its date and conjunction, with what is said where it tells that
 * something is said, and with the subject of the clause before where it has none.
 */
export function titleOf(
  scene: EventScene,
  clauses: readonly Clause[],
  at: number,
): string {
  const { text } = scene;
  const clause = withComplement(scene, clauses, at);
  if (clause === undefined) return "";
  const before = clauses[at - 1];
  const [first, end] = trimmed(scene, clause);
  const subject = subjectFor(scene, { ...clause, first }, before);
  const words = readable(text, first, end);
  return shortened(capitalised([subject, words].filter(Boolean).join(" ")));
}

/** "Orr announced" with the "that …" behind it. */
function withComplement(
  { text, narrative }: EventScene,
  clauses: readonly Clause[],
  at: number,
): Clause | undefined {
  const clause = clauses[at];
  const next = clauses[at + 1];
  if (!clause || !next || !narrative.complements.has(text.word(next.first)))
    return clause;
  return { ...clause, end: next.end };
}

/** The clause's tokens without a conjunction or a date at its start, and without a date at its end. */
function trimmed(scene: EventScene, clause: Clause): [number, number] {
  let { first, end } = clause;
  for (;;) {
    const next = afterStart(scene, first, end);
    if (next === first || next >= end) break;
    first = next;
  }
  for (;;) {
    const next = beforeEnd(scene, first, end);
    if (next === end || next <= first) break;
    end = next;
  }
  return first < end ? [first, end] : [clause.first, clause.end];
}

const opening = verbClass.clauseStart | verbClass.and;

function afterStart(scene: EventScene, first: number, end: number): number {
  const { text, forms, dated, narrative } = scene;
  if (text.isPunctuation(first) && !isQuote(text, first)) return first + 1;
  const behindFront = afterFront(scene, first, end);
  if (behindFront !== undefined) return behindFront;
  const word = text.word(first);
  const isJoint = forms.has(first, opening) && !narrative.fronts.has(word);
  if (isJoint || narrative.linkers.has(word)) return first + 1;
  if (text.isNumber(first) && text.word(first + 1) === ")") return first + 2;
  const at = forms.has(first, verbClass.beforeNoun) ? first + 1 : first;
  const words = dated.startingAt(text.start(at));
  if (words === undefined) return first;
  const behind = text.tokenAt(words.end);
  const isSetOff =
    text.sign(behind) === comma ||
    forms.has(behind, verbClass.beforeNoun | verbClass.pronoun) ||
    text.startsUpper(behind);
  return behind < end && isSetOff ? behind : first;
}

const comma = 0x2c;
/** In tokens. */
const longestFront = 6;

/** The token behind a short phrase set off at the start that names nobody: "As a result,", "On the other hand,". */
function afterFront(
  { text, dated, narrative }: EventScene,
  first: number,
  end: number,
): number | undefined {
  if (!narrative.fronts.has(text.word(first))) return undefined;
  for (
    let token = first + 1;
    token < Math.min(end, first + longestFront);
    token++
  ) {
    if (text.sign(token) === comma) return token + 1;
    const isPlain =
      text.isWord(token) &&
      !text.startsUpper(token) &&
      !narrative.occasions.has(text.word(token));
    if (!isPlain || dated.startingAt(text.start(token))) return undefined;
  }
  return undefined;
}

/** What cannot end a title. */
const dangling =
  verbClass.and | verbClass.clauseStart | verbClass.beforeNoun | verbClass.to;

function beforeEnd(
  { text, forms, dated, narrative }: EventScene,
  first: number,
  end: number,
): number {
  const last = end - 1;
  if (text.isPunctuation(last) && !isQuote(text, last)) return last;
  if (forms.has(last, dangling) || narrative.comparers.has(text.word(last)))
    return last;
  const words = dated.endingAt(text.end(last));
  if (words === undefined) return end;
  const start = text.tokenAt(words.start);
  const from = forms.has(start - 1, verbClass.beforeNoun) ? start - 1 : start;
  return from > first ? from : end;
}

const quotes = unitsOf("\"“”‘’'()");

function isQuote(text: ArticleText, token: number): boolean {
  return quotes.has(text.sign(token));
}

/** The subject of the clause before, for a clause that begins with its verb: "and met with Hale". */
function subjectFor(
  { text }: EventScene,
  clause: Clause,
  before: Clause | undefined,
): string {
  if (clause.verb?.first !== clause.first || !before?.verb) return "";
  const end = before.verb.first;
  const isShort = end > before.first && end - before.first <= 6;
  return isShort ? readable(text, before.first, end) : "";
}

/** The words between two tokens, white space made single. */
function readable(text: ArticleText, first: number, end: number): string {
  const { start, end: stop } = text.span(first, end - 1);
  const words = text.text.slice(start, stop);
  return /\s\s|[^\S ]/.test(words) ? words.replace(/\s+/g, " ") : words;
}

function capitalised(words: string): string {
  if (/^[A-Z\d]/.test(words)) return words;
  if (/^[a-z]/.test(words))
    return words.charAt(0).toUpperCase() + words.slice(1);
  return words.replace(/^["“‘']?\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Cut at a word, with an ellipsis, when it is long. */
function shortened(words: string): string {
  if (words.length <= longestTitle) return words;
  const cut = words.lastIndexOf(" ", longestTitle);
  return `${words.slice(0, cut > 0 ? cut : longestTitle)}…`;
}

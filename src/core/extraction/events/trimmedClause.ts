import { verbClass } from "../lexicon/verbWords.js";
import type { ArticleText } from "../text/articleText.js";
import { unitsOf } from "../text/characters.js";
import { firstFrom } from "./actorMentions.js";
import type { Clause } from "./clauses.js";
import type { EventScene } from "./eventRule.js";
import { dangling, isKept, type TokenRange } from "./titleWords.js";

/** The clause's tokens without a conjunction or a date at its start, and without a date at its end. */
export function trimmed(scene: EventScene, clause: Clause): TokenRange {
  let { first, end } = wholeDate(scene, clause);
  for (;;) {
    const isWhole = first === clause.first;
    const next =
      isWhole && isSubordinate(scene, clause)
        ? first + 1
        : afterStart(scene, { first, end, verb: clause.verb });
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

/** "wiped out between 1835" of "wiped out between 1835 and 1862" as "wiped out" */
function wholeDate({ text, dated }: EventScene, clause: Clause): Clause {
  const words = dated.across(text.start(clause.end));
  const end = words ? text.tokenAt(words.start) : clause.end;
  return end > clause.first ? { ...clause, end } : clause;
}

/** "left after the mill closed"; not "After the war Hale left". */
function isSubordinate(
  { text, forms, narrative }: EventScene,
  { first, verb }: Clause,
): boolean {
  return (
    verb !== undefined &&
    forms.has(first, verbClass.clauseStart) &&
    narrative.fronts.has(text.word(first)) &&
    !text.isSentenceStart(first)
  );
}

function afterStart(scene: EventScene, { first, end, verb }: Clause): number {
  const { text, forms, dated, narrative } = scene;
  if (text.isPunctuation(first) && !isKept(text, first)) return first + 1;
  const behindFront = afterFront(scene, first, end);
  if (behindFront !== undefined) return behindFront;
  const word = text.word(first);
  const isJoint = forms.has(first, opening) && !narrative.fronts.has(word);
  // "Nor did it cease"
  const isInverted =
    isJoint &&
    forms.has(first + 1, verbClass.did) &&
    !forms.has(first + 2, verbClass.adverb);
  if (isInverted) return first;
  // "That May, Hale left"
  const isPointed =
    narrative.complements.has(word) &&
    (dated.startingAt(text.start(first)) ??
      dated.startingAt(text.start(first + 1))) !== undefined;
  if ((isJoint && !isPointed) || narrative.linkers.has(word)) return first + 1;
  const behindLabel = afterLabel(scene, first);
  if (behindLabel !== undefined) return behindLabel;
  const isBefore = forms.has(first, verbClass.beforeNoun);
  const words =
    dated.startingAt(text.start(first)) ??
    (isBefore ? dated.startingAt(text.start(first + 1)) : undefined);
  if (words === undefined) return first;
  const behind = text.tokenAt(words.end);
  // "Five years after the siege, Hale left"
  if (forms.has(behind - 1, verbClass.clauseStart)) return first;
  const isSetOff =
    setOff.has(text.sign(behind)) ||
    behind === verb?.first ||
    forms.has(behind, beforeSubject) ||
    text.startsUpper(behind) ||
    (isBefore && isSubject(scene, behind, verb));
  return behind < end && isSetOff ? behind : first;
}

/** "crowds" in "In May crowds burnt the mill"; not the "'s" in "In last year's vote Orr lost". */
function isSubject(
  { text, narrative }: EventScene,
  token: number,
  verb: Clause["verb"],
): boolean {
  return (
    verb !== undefined &&
    token < verb.first &&
    text.isWord(token) &&
    !narrative.possessives.has(text.word(token))
  );
}

/** Begins a clause, or the subject of one. */
export const beforeSubject =
  verbClass.beforeNoun | verbClass.pronoun | verbClass.clauseStart;

const setOff = unitsOf(",:|*–—");

/** Behind "1)", "1." and "Ann Hale:" at the start of a paragraph. */
function afterLabel(
  { text, mentions }: EventScene,
  first: number,
): number | undefined {
  const next = text.word(first + 1);
  if (text.isNumber(first) && next === ")") return first + 2;
  if (!text.isParagraphStart(first)) return undefined;
  if (text.isNumber(first) && next === ".") return first + 2;
  const start = text.start(first);
  const speaker = mentions[firstFrom(mentions, start)];
  if (speaker?.start !== start) return undefined;
  const behind = text.tokenAt(speaker.end);
  return text.sign(behind) === colon ? behind + 1 : undefined;
}

const colon = 0x3a;
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

/** "]" of "[2]" and "[^2]" */
function isNoteEnd(text: ArticleText, last: number): boolean {
  if (text.word(last) !== "]" || !text.isNumber(last - 1)) return false;
  const open = text.word(last - 2);
  return open === "[" || (open === "^" && text.word(last - 3) === "[");
}

const beingForm = verbClass.isForm | verbClass.wasForm | verbClass.being;

function beforeEnd(
  { text, forms, dated, narrative }: EventScene,
  first: number,
  end: number,
): number {
  const last = end - 1;
  if (text.isPunctuation(last) && !isKept(text, last)) return last;
  if (isNoteEnd(text, last))
    return text.word(last - 2) === "^" ? last - 3 : last - 2;
  if (forms.has(last, dangling) || narrative.comparers.has(text.word(last)))
    return last;
  // "opened only" of "opened only in 1990", "left hours" of "left hours after the vote"
  const isLimited =
    narrative.limiters.has(text.word(last)) &&
    narrative.fronts.has(text.word(end));
  if (isLimited) return last;
  const words = dated.endingAt(text.end(last));
  if (words === undefined) return end;
  const start = text.tokenAt(words.start);
  const from = forms.has(start - 1, verbClass.beforeNoun) ? start - 1 : start;
  // "The vote is on 5 May"
  if (forms.has(from - 1, beingForm)) return end;
  return from > first ? from : end;
}

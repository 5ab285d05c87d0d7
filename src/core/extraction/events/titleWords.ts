import { verbClass } from "../lexicon/verbWords.js";
import { unitsOf } from "../text/characters.js";
import type { ArticleText } from "../text/articleText.js";
import type { EventScene } from "./eventRule.js";

/** Of characters. */
export const longestTitle = 110;
/** A title is rather cut at a comma than behind the last word for which there is room, if this much is left. */
const shortestCut = 80;

/** Tokens that follow each other: the first, and the one behind the last. */
export type TokenRange = readonly [first: number, end: number];

/** What cannot end a title. */
export const dangling =
  verbClass.and | verbClass.clauseStart | verbClass.beforeNoun | verbClass.to;

const breaks = unitsOf(",;:–—)");

/** The words of tokens, white space made single; where there is no room for them, cut at a good place, with an ellipsis. */
export function fittingWords(
  scene: EventScene,
  [first, end]: TokenRange,
  room: number,
): string {
  const { text } = scene;
  const last = text.start(first) + room;
  if (text.end(end - 1) <= last) return wordsOf(scene, [first, end]);
  let cut = text.tokenAt(last);
  while (cut > first + 1 && text.end(cut - 1) >= last) cut--;
  const shortest = text.start(first) + shortestCut;
  const atBreak = breakBefore(scene, cut, shortest) ?? cut;
  return `${wordsOf(scene, [first, withoutDangling(scene, first, atBreak)])}…`;
}

/** The last token at or before this one that a comma, a dash or the like sets off from the words before. */
function breakBefore(
  { text, forms }: EventScene,
  from: number,
  shortest: number,
): number | undefined {
  for (let token = from; text.end(token - 1) > shortest; token--) {
    if (!breaks.has(text.sign(token))) continue;
    // "Orr said, …"
    if (!forms.has(token - 1, verbClass.speech)) return token;
  }
  return undefined;
}

function withoutDangling(
  { text, forms }: EventScene,
  first: number,
  end: number,
): number {
  let cut = end;
  while (
    cut > first + 1 &&
    (forms.has(cut - 1, dangling) ||
      (text.isPunctuation(cut - 1) && !closers.has(text.sign(cut - 1))))
  )
    cut--;
  return cut;
}

const space = 0x20;
const closers = unitsOf("\"”’')]%");
const kept = unitsOf("\"“”‘’'()[]%$£€");

/** Whether a sign can begin or end a title. */
export function isKept(text: ArticleText, token: number): boolean {
  return kept.has(text.sign(token));
}

/** The words of tokens, white space made single. */
export function wordsOf(
  { text }: EventScene,
  [first, end]: TokenRange,
): string {
  const { start, end: stop } = text.span(first, end - 1);
  const words = text.text.slice(start, stop);
  for (let token = first + 1; token < end; token++)
    if (!isSpacedPlainly(text, token)) return words.replace(/\s+/g, " ");
  return words;
}

/** Whether nothing stands before the token, or one space. */
function isSpacedPlainly(article: ArticleText, token: number): boolean {
  if (article.isGlued(token)) return true;
  const before = article.start(token) - 1;
  return (
    article.end(token - 1) === before &&
    article.text.charCodeAt(before) === space
  );
}

/** With a capital, unless it begins with a name like "iPhone". */
export function capitalised(words: string): string {
  if (/^[A-Z\d]/.test(words)) return words;
  if (/^[a-z]/.test(words))
    return words.charAt(0).toUpperCase() + words.slice(1);
  return words.replace(/^["“‘']?./u, (letter) => letter.toUpperCase());
}

const pairs = [
  ["“", "”"],
  ["(", ")"],
] as const;

/** With the marks and brackets closed that a cut has left open, and without those that nothing opens. */
export function balanced(words: string): string {
  if (!/["“”()]/.test(words)) return words;
  let whole = words;
  for (const [open, close] of pairs) {
    const from = whole.lastIndexOf(open);
    if (whole.indexOf(close) < whole.indexOf(open) || from < 0)
      whole = whole.replace(close, "");
    if (from > whole.lastIndexOf(close)) whole += close;
  }
  const isOpen = whole.split('"').length % 2 === 0;
  if (!isOpen) return whole;
  return /"$/.test(whole) ? whole.slice(0, -1) : `${whole}"`;
}

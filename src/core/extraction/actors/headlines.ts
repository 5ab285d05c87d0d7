import { wordClass } from "../lexicon/wordClass.js";
import type { ArticleText } from "../text/articleText.js";

const longestHeadline = 25;

/** Marks the tokens of lines in which capitals say nothing: title case or all capitals. */
export function markHeadlines(
  article: ArticleText,
  classes: Int32Array,
): Uint8Array {
  const marks = article.arena.uint8(article.length);
  let first = 0;
  for (let token = 1; token <= article.length; token++) {
    if (token < article.length && !article.isLineStart(token)) continue;
    if (isHeadline(article, classes, first, token)) marks.fill(1, first, token);
    first = token;
  }
  return marks;
}

function isHeadline(
  article: ArticleText,
  classes: Int32Array,
  first: number,
  end: number,
): boolean {
  let upper = 0;
  let lower = 0;
  let shouted = 0;
  for (let token = first; token < end; token++) {
    const isSmall = ((classes[token] ?? 0) & wordClass.functionWord) !== 0;
    if (!article.isWord(token)) continue;
    if (article.isAllUpper(token)) shouted++;
    if (article.startsUpper(token)) upper++;
    else if (!isSmall) lower++;
  }
  if (shouted >= 3 && shouted >= 0.7 * (upper + lower)) return true;
  if (end - first > longestHeadline || article.word(end - 1) === ".")
    return false;
  return upper >= 4 && upper >= 4 * lower;
}

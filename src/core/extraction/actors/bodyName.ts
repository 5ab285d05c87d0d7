import { wordClass } from "../lexicon/wordClass.js";
import type { NameText } from "./nameText.js";

const { name, functionWord, courtesy } = wordClass;

/** Where the name that ends with this token begins: the run of capitals, and an opener with "of" or "for" before it. */
export function startOfName(text: NameText, token: number): number {
  let first = text.runStart(token);
  while (first < token && text.is(first, functionWord | courtesy)) first++;
  return first;
}

/** The token after the name that goes on after `end` with "of", "for" or "on", and with "and" inside it. */
export function endAfterOf(text: NameText, end: number): number {
  const next = nameAfter(text, end, /^(?:of|for|on)$/);
  if (next === undefined) return end;
  const last = text.runEnd(next);
  const more = nameAfter(text, last, /^(?:and|of|for|&)$/);
  return more === undefined || isOtherName(text, more)
    ? last
    : text.runEnd(more);
}

/** The name word after one of these joining words, and "the" after it. */
function nameAfter(
  text: NameText,
  at: number,
  joins: RegExp,
): number | undefined {
  const { article } = text;
  if (!text.continues(at) || !joins.test(article.word(at))) return undefined;
  const next = article.word(at + 1) === "the" ? at + 2 : at + 1;
  return text.is(next, name) && text.continues(next) ? next : undefined;
}

const nameOfItsOwn =
  wordClass.state |
  wordClass.given |
  wordClass.surname |
  wordClass.place |
  wordClass.organization |
  wordClass.bodyOpener;

/** "the Bank of Japan and Toyota": what follows "and" is a name of its own. */
function isOtherName(text: NameText, token: number): boolean {
  return text.is(token, nameOfItsOwn) && !text.is(token, wordClass.common);
}

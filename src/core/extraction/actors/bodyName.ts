import { wordClass } from "../lexicon/wordClass.js";
import type { NameText } from "./nameText.js";

const name = wordClass.name;
const functionWord = wordClass.functionWord;
const courtesy = wordClass.courtesy;

/** Where the name that ends with this token begins: the run of capitals, or the number of a body before it. */
export function startOfName(text: NameText, token: number): number {
  let first = text.runStart(token);
  while (first < token && text.is(first, functionWord | courtesy)) first++;
  return isNumbered(text, token) && text.continues(first)
    ? first - Number(isOrdinal(text, first - 1))
    : first;
}

/** Bodies that go by numbers: "65th Air Division", "Fourth Army". */
function isNumbered(text: NameText, token: number): boolean {
  return /^(?:division|army|corps|brigade|regiment|battalion|squadron|wing|fleet|force|infantry|congress|republic|meeting|conference|parliament)$/.test(
    text.word(token),
  );
}

function isOrdinal(text: NameText, token: number): boolean {
  const { article } = text;
  const word = article.word(token);
  if (/^\d+(?:st|nd|rd|th|d)$/.test(word)) return true;
  return (
    article.startsUpper(token) &&
    !article.isSentenceStart(token) &&
    /^(?:first|second|third|\w+th)$/.test(word)
  );
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
  if (!text.continues(at) || !joins.test(text.word(at))) return undefined;
  const next = text.word(at + 1) === "the" ? at + 2 : at + 1;
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

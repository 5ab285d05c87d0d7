import { wordClass } from "../../lexicon/wordClass.js";
import { isOfLetters } from "../../text/characters.js";
import type { NameText } from "../nameText.js";
import type { TaggedName } from "./tagger.js";

const name = wordClass.name;
const demonym = wordClass.demonym;

/** Whether the name is part of a file's name or an address, "@" and "_" beside it, or of words that say whose something is: "Israeli forces"; an amount, or a belief. */
export function namesNothing(text: NameText, tagged: TaggedName): boolean {
  const { first, end } = tagged;
  const isOne = end - first === 1;
  return (
    isInAddress(text, tagged) ||
    isAdjective(text, tagged) ||
    (isOne && isBelief(text, first)) ||
    (isOne &&
      tagged.kind !== "person" &&
      (isAmount(text, first) || isTicker(text, first)))
  );
}

/** "USD15" in "USD15 million" and "USD15,000", "NOK" in "NOK 2.3 billion". */
function isAmount({ article }: NameText, token: number): boolean {
  if (!article.isAllUpper(token)) return false;
  const written = article.written(token);
  const isCode = /^[A-Z]{3}$/.test(written) && article.isNumber(token + 1);
  if (!isCode && !/^[A-Z]{3}\d+$/.test(written)) return false;
  const next = article.word(token + (isCode ? 2 : 1));
  return (
    /^(?:[mbt]illion|[mb]n|thousand|crore|lakh)$/.test(next) ||
    (next === "," && article.isGlued(token + 1) && article.isGlued(token + 2))
  );
}

/** "JARV" in "(OSE: JARV)" */
function isTicker({ article }: NameText, token: number): boolean {
  return (
    article.isAllUpper(token) &&
    article.word(token - 1) === ":" &&
    article.word(token - 3) === "("
  );
}

/** "Hinduism", "Marxism", but not "Prism". */
function isBelief(text: NameText, token: number): boolean {
  const word = text.word(token);
  return (
    word.endsWith("ism") && /.{3}[^aeiou]ism$/.test(word) && isOfLetters(word)
  );
}

const addressEnds =
  /^(?:com|net|org|edu|gov|info|html?|pdf|docx?|txt|csv|xlsx?|jpe?g|png)$/;

function isInAddress(
  { article }: NameText,
  { first, end }: TaggedName,
): boolean {
  const isSign = (token: number) => /^[@_]$/.test(article.word(token));
  if (article.isGlued(first) && isSign(first - 1)) return true;
  if (!article.isGlued(end)) return false;
  const isDot =
    article.word(end) === "." &&
    article.isGlued(end + 1) &&
    addressEnds.test(article.written(end + 1));
  return isDot || isSign(end);
}

function isAdjective(text: NameText, { first, end }: TaggedName): boolean {
  for (let token = first; token < end - 1; token++)
    if (text.is(token, name) && !text.is(token, demonym | wordClass.direction))
      return false;
  return (
    text.is(end - 1, demonym) &&
    !text.is(end - 1, wordClass.state | wordClass.place | wordClass.surname) &&
    !text.isPlural(end - 1) &&
    text.continues(end) &&
    text.article.isWord(end) &&
    !text.is(end, name | wordClass.functionWord)
  );
}

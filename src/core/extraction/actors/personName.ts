import { wordClass } from "../lexicon/wordClass.js";
import { isOfLetters } from "../text/characters.js";
import type { NameText } from "./nameText.js";

const name = wordClass.name;
const particle = wordClass.particle;
const suffix = wordClass.suffix;
const notInPerson =
  wordClass.body |
  wordClass.placeEnd |
  wordClass.agreement |
  wordClass.demonym |
  wordClass.administration;

/** The token after a person's name that begins here: particles, initials, "Jr." and numerals included. */
export function personEnd(text: NameText, first: number): number {
  let end = first + 1;
  for (let parts = 1; parts < 6; parts++) {
    const next = nextPart(text, end);
    if (next === undefined) break;
    end = next;
  }
  return endWithSuffix(text, endWithSyllable(text, first, end));
}

/** Of such words the last syllable of no name is made: "Donald Trump-era". */
const notSyllable = wordClass.common | wordClass.functionWord;
const compounding = /^(?:led|era|run|like|style|type|born|based|made|owned)$/;

/** The token after "-un" in "Kim Jong-un": the further syllable of a given name that follows the family's. */
export function endWithSyllable(
  text: NameText,
  first: number,
  end: number,
): number {
  if (end - first === 1 && isGivenOfTwo(text, end)) return end + 3;
  const syllable = end + 1;
  if (end - first < 2 || !isHyphen(text, end) || text.startsUpper(syllable))
    return end;
  const word = text.word(syllable);
  const isOther =
    text.is(syllable, notSyllable) && !text.is(first, wordClass.surname);
  return isOther ||
    word.length > 6 ||
    !isOfLetters(word) ||
    compounding.test(word)
    ? end
    : syllable + 1;
}

/** "In-sun" behind "Kang", both syllables short. */
function isGivenOfTwo(text: NameText, token: number): boolean {
  const isName =
    text.startsUpper(token) &&
    text.continues(token) &&
    isHyphen(text, token + 1) &&
    !text.startsUpper(token + 2);
  return (
    isName &&
    isShort(text.word(token)) &&
    isShort(text.word(token + 2)) &&
    !text.is(token + 2, notSyllable)
  );
}

function isShort(syllable: string): boolean {
  return syllable.length > 1 && syllable.length < 6 && isOfLetters(syllable);
}

/** The token after the next part of a name: "Obama", "von der Leyen", "-Claude", "al-Assad", "P.". */
function nextPart(text: NameText, from: number): number | undefined {
  let at = from;
  if (isHyphen(text, at)) at++;
  for (let skipped = 0; skipped < 3 && isSmallParticle(text, at); skipped++) {
    at++;
    if (isHyphen(text, at)) at++;
  }
  if (!text.continues(at) || !text.isNamed(at, name)) return undefined;
  const isWordOfOther =
    text.is(at, notInPerson) &&
    !text.is(at, wordClass.given | wordClass.surname);
  return isWordOfOther ||
    (text.is(at, wordClass.office) &&
      !text.is(at, wordClass.surname | wordClass.given))
    ? undefined
    : at + 1;
}

function isHyphen(text: NameText, token: number): boolean {
  const { article } = text;
  return (
    article.word(token) === "-" &&
    article.isGlued(token) &&
    article.isGlued(token + 1)
  );
}

function isSmallParticle(text: NameText, token: number): boolean {
  return (
    text.is(token, particle) &&
    !text.startsUpper(token) &&
    text.continues(token)
  );
}

function endWithSuffix(text: NameText, end: number): number {
  const at = text.word(end) === "," ? end + 1 : end;
  const isAfterComma = at > end;
  if (!text.is(at, suffix) || !text.startsUpper(at)) return end;
  return isAfterComma && !/^[js]r/.test(text.word(at)) ? end : at + 1;
}

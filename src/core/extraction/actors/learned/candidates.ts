import { wordClass } from "../../lexicon/wordClass.js";
import type { NameText } from "../nameText.js";
import { wordSet } from "../../text/wordSet.js";

const longestGap = 3;
const joining = wordClass.inner | wordClass.particle;

/** Marks the tokens that can be parts of names: words with capitals, and the small words and signs between them. */
export function markCandidates(text: NameText): Uint8Array {
  const marks = text.article.arena.uint8(text.length);
  let last = -longestGap - 2;
  for (let token = 0; token < text.length; token++) {
    if (text.article.isSentenceStart(token)) last = -longestGap - 2;
    if (!isCapital(text, token)) continue;
    marks[token] = 1;
    if (isHyphenated(text, token + 1)) marks.fill(1, token + 1, token + 3);
    if (token - last - 1 <= longestGap && joins(text, last + 1, token))
      marks.fill(1, last + 1, token);
    last = token;
  }
  return marks;
}

/** The tokens that are marked. */
export function candidatesOf(marks: Uint8Array): Int32Array {
  const tokens = new Int32Array(marks.length);
  let count = 0;
  for (let token = 0; token < marks.length; token++)
    if (marks[token]) tokens[count++] = token;
  return tokens.subarray(0, count);
}

/** "-un" in "Kim Jong-un". */
function isHyphenated({ article }: NameText, hyphen: number): boolean {
  return (
    article.word(hyphen) === "-" &&
    article.isGlued(hyphen) &&
    article.isGlued(hyphen + 1) &&
    article.isWord(hyphen + 1)
  );
}

function isCapital(text: NameText, token: number): boolean {
  const { article } = text;
  return (
    article.isWord(token) &&
    (article.startsUpper(token) ||
      article.isMixedCase(token) ||
      text.is(token, wordClass.name))
  );
}

const signs: ReadonlySet<string> = wordSet("- – & ' .");

function joins(text: NameText, first: number, end: number): boolean {
  for (let token = first; token < end; token++) {
    const word = text.word(token);
    const isJoint =
      (text.is(token, joining) && word !== "to") ||
      text.article.isNumber(token) ||
      signs.has(word) ||
      (word === "'s" && isOwnerInName(text, token - 1));
    if (!isJoint) return false;
  }
  return true;
}

/** "People's Party" and "St. Mary's Church" hold their owner; "Chicago's Palmer House" does not. */
function isOwnerInName(text: NameText, owner: number): boolean {
  return (
    text.is(owner, wordClass.common) ||
    /^(?:st\.?|saint)$/.test(text.word(owner - 1))
  );
}

import { wordClass } from "../../lexicon/wordClass.js";
import type { NameText } from "../nameText.js";

const longestGap = 3;
const joining = wordClass.inner | wordClass.particle;

/** Marks the tokens that can be parts of names: words with capitals, and the small words and signs between them. */
export function markCandidates(text: NameText): Uint8Array {
  const marks = new Uint8Array(text.length);
  let last = -longestGap - 2;
  for (let token = 0; token < text.length; token++) {
    if (text.article.isSentenceStart(token)) last = -longestGap - 2;
    if (!isCapital(text, token)) continue;
    marks[token] = 1;
    if (token - last - 1 <= longestGap && joins(text, last + 1, token))
      marks.fill(1, last + 1, token);
    last = token;
  }
  return marks;
}

function isCapital({ article }: NameText, token: number): boolean {
  return (
    article.isWord(token) &&
    (article.startsUpper(token) || article.isMixedCase(token))
  );
}

function joins(text: NameText, first: number, end: number): boolean {
  for (let token = first; token < end; token++) {
    const isJoint =
      text.is(token, joining) ||
      text.article.isNumber(token) ||
      /^(?:-|–|&|'s|'|\.)$/.test(text.article.word(token));
    if (!isJoint) return false;
  }
  return true;
}

import type { NameText } from "../nameText.js";

/** Case, dots, length, kind of token and place in the sentence, packed in eleven bits; never 0. */
export function shapeOf(text: NameText, token: number): number {
  const { article } = text;
  const length = article.end(token) - article.start(token);
  const letterCase =
    (article.startsUpper(token) ? 1 : 0) |
    (article.isAllUpper(token) ? 2 : 0) |
    (article.isMixedCase(token) ? 4 : 0) |
    (article.isDotted(token) ? 8 : 0);
  const place =
    (article.isSentenceStart(token) ? 1 : 0) | (text.isHeadline(token) ? 2 : 0);
  const size = article.isWord(token) ? sizeOf(length) : 0;
  return 1 + letterCase + place * 16 + size * 64 + article.kind(token) * 256;
}

function sizeOf(length: number): number {
  if (length < 2) return 1;
  return length < 4 ? 2 : 3;
}

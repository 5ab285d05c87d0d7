import { wordClass } from "../../lexicon/wordClass.js";
import type { NameText } from "../nameText.js";

/** A capital may be written for one of these without naming an actor. */
const explained =
  wordClass.common |
  wordClass.functionWord |
  wordClass.demonym |
  wordClass.office |
  wordClass.courtesy;

/** How sure the token's capital is that of a name: 0 not at all, 1 likely, 3 because nothing else explains it. */
export function sureness(text: NameText, token: number): number {
  if (!text.is(token, wordClass.name)) return 0;
  const isExplained =
    text.is(token, explained) ||
    text.isHeadline(token) ||
    text.counts.lower(text.article.form(token)) > 0;
  if (isExplained) return 1;
  return text.article.isAllUpper(token) ? 2 : 3;
}

import type { ArticleText } from "../text/articleText.js";

/** How a text writes each of its forms where grammar asks for no capital. */
export interface CaseCounts {
  lower(form: number): number;
  upper(form: number): number;
  /** Whether the form is written with a capital within sentences, and more often than not. */
  isNameElsewhere(form: number): boolean;
}

/** Counts the forms of a text by case; words that begin sentences and stand in headlines do not count. */
export function countCases(
  article: ArticleText,
  headlines: Uint8Array,
): CaseCounts {
  const lower = article.arena.uint16(article.words.length);
  const upper = article.arena.uint16(article.words.length);
  for (let token = 0; token < article.length; token++) {
    if (headlines[token] || !article.isWord(token)) continue;
    const form = article.form(token);
    if (!article.startsUpper(token)) count(lower, form);
    else if (!article.isSentenceStart(token)) count(upper, form);
  }
  return {
    lower: (form) => lower[form] ?? 0,
    upper: (form) => upper[form] ?? 0,
    isNameElsewhere: (form) => (upper[form] ?? 0) > (lower[form] ?? 0),
  };
}

function count(counts: Uint16Array, form: number): void {
  const now = counts[form] ?? 0;
  if (now < 0xffff) counts[form] = now + 1;
}

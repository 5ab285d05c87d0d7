import type { DatedWords } from "./datedWords.js";
import type { EventScene } from "./eventRule.js";

/** How many tokens before a date the words of a comparison are sought. */
const reach = 6;

/**
 * Whether a date only measures something else: "compared to a year ago", "up from 14% last year",
 * "the worst since 1992".
 */
export function isComparison(
  { text, narrative }: EventScene,
  words: DatedWords,
): boolean {
  const token = text.tokenAt(words.start);
  const before = text.word(token - 1);
  if (before === "since") return hasBefore(narrative.extremes);
  if (hasBefore(narrative.comparers)) return true;
  return before === "from" && words.inferred && !hasDigit(words);

  function hasBefore(list: ReadonlySet<string>): boolean {
    for (let at = token - 1; at >= token - reach; at--) {
      if (list.has(text.word(at))) return true;
      if (text.isSentenceStart(at)) return false;
    }
    return false;
  }

  function hasDigit({ start, end }: DatedWords): boolean {
    return /\d/.test(text.text.slice(start, end));
  }
}

import type { DatedWords } from "./datedWords.js";
import type { EventScene } from "./eventRule.js";

/** How many tokens before a date the words of a comparison are sought. */
const reach = 6;
/** "the lowest turnout for an election of a president since 1948" */
const reachOfSince = 12;

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
  if (before === "since") return hasBefore(narrative.extremes, reachOfSince);
  if (hasBefore(narrative.comparers, reach)) return true;
  return before === "from" && words.inferred && !hasDigit(words);

  function hasBefore(list: ReadonlySet<string>, far: number): boolean {
    for (let at = token - 1; at >= token - far; at--) {
      if (list.has(text.word(at))) return true;
      if (text.isSentenceStart(at)) return false;
    }
    return false;
  }

  function hasDigit({ start, end }: DatedWords): boolean {
    return /\d/.test(text.text.slice(start, end));
  }
}

import type { Span } from "../../model/span.js";
import { verbClass } from "../lexicon/verbWords.js";
import type { Clause, ToldPart } from "./clauses.js";
import type { EventScene } from "./eventRule.js";

/** In tokens. */
const longest = 4;

/**
 * What a year between article and noun belongs to: "the 1959 Kenyan revolt" as "Kenyan revolt"; not "in the 1980
 * election", which tells when.
 */
export function thingOfYear(
  { text, forms, narrative }: EventScene,
  { end }: Clause,
  words: Span,
): ToldPart | undefined {
  const year = text.tokenAt(words.start);
  const first = text.tokenAt(words.end);
  if (first !== year + 1 || !text.isNumber(year)) return undefined;
  const before = text.word(year - 1);
  if (!narrative.articles.has(before)) return undefined;
  if (narrative.during.has(text.word(year - 2))) return undefined;
  let last = first;
  while (last < Math.min(end, first + longest) && isNoun(last)) last++;
  return last > first ? { clause: { first, end: last } } : undefined;

  function isNoun(token: number): boolean {
    return text.isWord(token) && !forms.has(token, noNoun);
  }
}

const noNoun = ~(verbClass.speech | verbClass.doubtfulPast);

import type { Span } from "../../core/model/span.js";

const longestReach = 1000;

/** The sentence of the text that holds the offset, roughly: between the ends of sentences before and after it. */
export function sentenceAt(text: string, offset: number): Span {
  const from = Math.max(0, offset - longestReach);
  const before = text.slice(from, offset);
  const end = /[.!?。！？]["”’»)]{0,3}(?=\s+\p{Lu}|\s*$)|[。！？]/gu;
  let start = from;
  for (const match of before.matchAll(end))
    if (!isAbbreviation(before, match.index))
      start = from + match.index + match[0].length;
  const after = text.slice(offset, offset + longestReach);
  for (const match of after.matchAll(end))
    if (!isAbbreviation(after, match.index))
      return { start, end: offset + match.index + match[0].length };
  return { start, end: offset + after.length };
}

/** Whether the dot at the offset ends an initial or a title, as in "U.S." and "Oct.", rather than a sentence. */
function isAbbreviation(text: string, dot: number): boolean {
  return abbreviation.test(text.slice(Math.max(0, dot - 8), dot));
}

const abbreviation =
  /(?<![\p{L}\p{N}])(?:\p{Lu}|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Prof|Lt|Col|No)$/u;

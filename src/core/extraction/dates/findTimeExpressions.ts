import type { ArticleText } from "../text/articleText.js";
import { cutWords } from "./cutWords.js";
import { type FoundReading, findReadings } from "./findReadings.js";
import { type Grammar, makeGrammar } from "./grammar.js";
import type { Language } from "./language.js";
import { findRanges, joinRanges, markRanges } from "./ranges.js";
import { readReferenceDate } from "./resolution/referenceDate.js";
import { resolve, type Resolved } from "./resolution/resolve.js";
import type { TimeExpression } from "./timeExpression.js";
import type { Words } from "./words.js";

export interface TimeOptions {
  /** When the text was written, in EDTF; it may be partial. */
  readonly referenceDate?: string;
  /** Whether "1956 to 1966" is two expressions, as in TIMEX3, or one; apart when absent. */
  readonly ranges?: "apart" | "joined";
}

/** Finds in a text; one that is cut already is quicker. */
export type TimeExpressionFinder = (
  text: string | ArticleText,
  options?: TimeOptions,
) => readonly TimeExpression[];

/** A finder of time expressions for one language; its grammar is made on first use. */
export function createTimeExpressionFinder(
  language: Language,
): TimeExpressionFinder {
  let grammar: Grammar | undefined;
  return (text, { referenceDate, ranges } = {}) => {
    grammar ??= makeGrammar(language);
    const words = cutWords(text, grammar.vocabulary);
    const found = findReadings(grammar, words);
    const reference = readReferenceDate(referenceDate);
    const resolved = resolve({ words, found, language }, reference);
    const place = { words, found };
    const expressions: TimeExpression[] = [];
    resolved.forEach((meaning, index) => {
      const reading = found[index];
      if (reading) expressions.push(toExpression(place, reading, meaning));
    });
    const pairs = findRanges({ words, found, language }, expressions);
    if (pairs.length === 0) return expressions;
    return ranges === "joined"
      ? joinRanges(expressions, pairs)
      : markRanges(expressions, pairs);
  };
}

interface Place {
  readonly words: Words;
  readonly found: readonly FoundReading[];
}

function toExpression(
  { words, found }: Place,
  reading: FoundReading,
  meaning: Resolved,
): TimeExpression {
  const { from, type, value, edtf, mod, quant, freq } = meaning;
  const { start, end } = spanOf(words, reading);
  const earlier = typeof from === "number" ? found[from] : undefined;
  const anchor = earlier ? spanOf(words, earlier) : anchorOf(from);
  const inferred = anchor !== undefined;
  const { pattern } = reading;
  const expression: Writable = { start, end, type, value, pattern, inferred };
  if (edtf !== undefined) expression.edtf = edtf;
  if (mod !== undefined) expression.mod = mod;
  if (quant !== undefined) expression.quant = quant;
  if (freq !== undefined) expression.freq = freq;
  if (anchor !== undefined) expression.anchor = anchor;
  return expression;
}

/** An expression while it is made: absent facts are left out, and there is one object for each. */
type Writable = { -readonly [K in keyof TimeExpression]: TimeExpression[K] };

function anchorOf(from: Resolved["from"]): "reference" | undefined {
  return from === "reference" ? from : undefined;
}

function spanOf(
  words: Words,
  place: { readonly start: number; readonly end: number },
) {
  return {
    start: words.start(place.start),
    end: words.end(place.end - 1),
  };
}

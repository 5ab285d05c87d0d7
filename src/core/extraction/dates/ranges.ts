import type { Span } from "../../model/span.js";
import type { FoundReading } from "./findReadings.js";
import type { Language } from "./language.js";
import type { TimeExpression } from "./timeExpression.js";
import type { Words } from "./words.js";

/** A range by the index of its first end; the second is the next expression. */
export interface Range extends Span {
  readonly first: number;
  readonly value: string;
  readonly edtf: string | undefined;
}

interface RangeText {
  readonly words: Words;
  readonly found: readonly FoundReading[];
  readonly language: Language;
}

/** The expressions that are the two ends of one range: "1956 to 1966", "between 1688 and 1689". */
export function findRanges(
  text: RangeText,
  expressions: readonly TimeExpression[],
): readonly Range[] {
  const ranges: Range[] = [];
  for (let first = 0; first + 1 < expressions.length; first++) {
    const range = readRange(text, expressions, first);
    if (!range) continue;
    ranges.push(range);
    first++;
  }
  return ranges;
}

function readRange(
  text: RangeText,
  expressions: readonly TimeExpression[],
  first: number,
): Range | undefined {
  const opener = findOpener(text, first);
  if (!isJoined(text, first, opener !== undefined)) return undefined;
  const [from, to] = [expressions[first], expressions[first + 1]];
  if (!from || !to || !isSameKind(from, to)) return undefined;
  const value = `${from.value}/${to.value}`;
  const edtf = edtfOf(from, to);
  if (from.type !== "DURATION" && edtf === undefined) return undefined;
  return { first, start: opener ?? from.start, end: to.end, value, edtf };
}

/** From where the first begins to where the last ends, where both are dates. */
function edtfOf(from: TimeExpression, to: TimeExpression): string | undefined {
  if (from.type === "DURATION") return undefined;
  if (from.edtf === undefined || to.edtf === undefined) return undefined;
  return `${startOf(from.edtf)}/${endOf(to.edtf)}`;
}

/** Two dates in order of time, or two lengths. */
function isSameKind(from: TimeExpression, to: TimeExpression): boolean {
  if (from.type === "SET" || from.type === "TIME") return false;
  if (from.type !== to.type) return false;
  return (
    from.type === "DURATION" ||
    from.value <= to.value ||
    from.value.startsWith("BC")
  );
}

/** Where "between" stands before the first end. */
function findOpener(
  { words, found, language }: RangeText,
  first: number,
): number | undefined {
  const start = found[first]?.start ?? 0;
  const isOpener =
    !words.opensParagraph(start) &&
    language.rangeOpeners.has(words.word(start - 1));
  return isOpener ? words.start(start - 1) : undefined;
}

/** A word that lists makes a range only after an opener. */
function isJoined(
  { words, found, language }: RangeText,
  first: number,
  hasOpener: boolean,
): boolean {
  const at = found[first]?.end ?? 0;
  const next = found[first + 1]?.start ?? 0;
  if (next - at !== 1 || words.opensParagraph(next)) return false;
  const word = words.entry(at)?.word ?? "";
  if (language.listWords.has(word)) return hasOpener && word !== "or";
  return language.rangeWords.has(word);
}

function startOf(edtf: string): string {
  const slash = edtf.indexOf("/");
  return slash < 0 ? edtf : edtf.slice(0, slash);
}

function endOf(edtf: string): string {
  return edtf.slice(edtf.lastIndexOf("/") + 1);
}

/** The expressions with the two ends of each range as one. */
export function joinRanges(
  expressions: readonly TimeExpression[],
  ranges: readonly Range[],
): readonly TimeExpression[] {
  const byFirst = new Map(ranges.map((range) => [range.first, range]));
  const all: TimeExpression[] = [];
  expressions.forEach((expression, index) => {
    if (byFirst.has(index - 1)) return;
    const range = byFirst.get(index);
    all.push(
      range ? joined(expression, range, expressions[index + 1]) : expression,
    );
  });
  return all;
}

function joined(
  expression: TimeExpression,
  { start, end, value, edtf }: Range,
  last: TimeExpression | undefined,
): TimeExpression {
  const { type, pattern, anchor } = expression;
  const from = anchor ?? last?.anchor;
  return {
    start,
    end,
    type,
    value,
    ...(edtf !== undefined && { edtf }),
    pattern,
    inferred: from !== undefined,
    ...(from !== undefined && { anchor: from }),
  };
}

/** The expressions with each end of a range telling of the whole. */
export function markRanges(
  expressions: readonly TimeExpression[],
  ranges: readonly Range[],
): readonly TimeExpression[] {
  const byEnd = new Map(
    ranges.flatMap((range) => [
      [range.first, range] as const,
      [range.first + 1, range] as const,
    ]),
  );
  return expressions.map((expression, index) => {
    const range = byEnd.get(index);
    if (range?.edtf === undefined) return expression;
    const { start, end, edtf } = range;
    return { ...expression, range: { start, end, edtf } };
  });
}

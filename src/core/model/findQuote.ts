import type { Span } from "./span.js";

/** Where a quote stands in a text: as it is, or at the passage nearest to it in wording. */
export interface FoundQuote {
  readonly span: Span;
  readonly isExact: boolean;
}

/** Of a quote's words, how many a passage must have to count as the same passage after an edit. */
const leastShare = 0.7;

interface Word extends Span {
  readonly folded: string;
}

/** The first place that has the quote as it stands, else the one that has most of its words; none when too few are left. */
export function findQuote(text: string, quote: string): FoundQuote | undefined {
  const wanted = quote.trim();
  if (wanted === "") return undefined;
  const start = text.indexOf(wanted);
  if (start >= 0)
    return { span: { start, end: start + wanted.length }, isExact: true };
  const span = findNear(wordsOf(text), wordsOf(wanted));
  return span && { span, isExact: false };
}

/** Moves a window of the quote's length over the text and counts the words they share, however often each stands. */
function findNear(
  words: readonly Word[],
  wanted: readonly Word[],
): Span | undefined {
  const missing = countWords(wanted);
  let best = { shared: Math.ceil(wanted.length * leastShare) - 1, end: -1 };
  let shared = 0;
  for (const [end, word] of words.entries()) {
    if (take(missing, word) >= 0) shared++;
    const left = words[end - wanted.length];
    if (left && giveBack(missing, left) > 0) shared--;
    if (shared > best.shared) best = { shared, end };
  }
  if (best.end < 0) return undefined;
  const window = words.slice(
    Math.max(0, best.end + 1 - wanted.length),
    best.end + 1,
  );
  return edgesOf(window, new Set(wanted.map(({ folded }) => folded)));
}

/** Takes one of the word's copies; below zero when there was none left. */
function take(counts: Map<string, number>, { folded }: Word): number {
  const left = (counts.get(folded) ?? 0) - 1;
  counts.set(folded, left);
  return left;
}

/** Gives one back; above zero when it had counted. */
function giveBack(counts: Map<string, number>, { folded }: Word): number {
  const left = (counts.get(folded) ?? 0) + 1;
  counts.set(folded, left);
  return left;
}

/** From the first to the last word of the window that the quote has. */
function edgesOf(
  window: readonly Word[],
  known: ReadonlySet<string>,
): Span | undefined {
  const first = window.find(({ folded }) => known.has(folded));
  const last = window.findLast(({ folded }) => known.has(folded));
  return first && last && { start: first.start, end: last.end };
}

function countWords(words: readonly Word[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { folded } of words)
    counts.set(folded, (counts.get(folded) ?? 0) + 1);
  return counts;
}

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: match[0].toLowerCase(),
  }));
}

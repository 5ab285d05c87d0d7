import type { Span } from "../model/span.js";

/** Where a quoted passage stands in a text. */
export interface FoundQuote extends Span {
  /** Whether it stands there word for word; else it is the passage most like it. */
  readonly isExact: boolean;
}

/** The most letters in ten that may differ. */
const mostDifferent = 0.25;
const longestQuote = 2000;
const pieceLength = 8;
/** How many places are looked at closely. */
const mostPlaces = 5;

/**
 * Finds a quote again after its text was edited: exactly first, then with other blanks or quotation marks, then
 * approximately; `undefined` when more than a quarter of it differs. Of equal places the one nearest to `near` counts.
 */
export function findQuote(
  text: string,
  quote: string,
  near = 0,
): FoundQuote | undefined {
  const exact = nearestIndex(text, quote, near);
  if (quote === "" || quote.length > longestQuote) return undefined;
  if (exact !== undefined)
    return { start: exact, end: exact + quote.length, isExact: true };
  return findAlike(text, quote, near) ?? findNear(text, quote);
}

function nearestIndex(
  text: string,
  quote: string,
  near: number,
): number | undefined {
  if (quote === "") return undefined;
  const before = text.lastIndexOf(quote, near);
  const after = text.indexOf(quote, near);
  if (before < 0) return after < 0 ? undefined : after;
  return after < 0 || near - before <= after - near ? before : after;
}

/** The same words with other blanks, dashes or quotation marks between them. */
function findAlike(
  text: string,
  quote: string,
  near: number,
): FoundQuote | undefined {
  const plainText = flatten(text);
  const plainQuote = flatten(quote);
  const index = nearestIndex(
    plainText.flat,
    plainQuote.flat.trim(),
    plainText.places.findIndex((place) => place >= near),
  );
  if (index === undefined) return undefined;
  const last = index + plainQuote.flat.trim().length - 1;
  const start = plainText.places[index] ?? 0;
  const end = (plainText.places[last] ?? 0) + 1;
  return { start, end, isExact: true };
}

/** The text with one kind of blank, dash and quotation mark, and where each of its units comes from. */
function flatten(text: string): {
  readonly flat: string;
  readonly places: readonly number[];
} {
  const places: number[] = [];
  const units: string[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = plainUnit(text.charAt(i));
    if (unit === " " && units.at(-1) === " ") continue;
    units.push(unit);
    places.push(i);
  }
  return { flat: units.join(""), places };
}

function plainUnit(unit: string): string {
  if (/\s/.test(unit)) return " ";
  if (/[“”„«»"]/.test(unit)) return '"';
  if (/[‘’‚`´']/.test(unit)) return "'";
  return /[‐‑‒–—−]/.test(unit) ? "-" : unit;
}

/** Compares the quote closely only where pieces of it stand in the text at about the right distances. */
function findNear(text: string, quote: string): FoundQuote | undefined {
  const most = Math.floor(quote.length * mostDifferent);
  let best: (Span & { readonly distance: number }) | undefined;
  for (const place of likelyPlaces(text, quote)) {
    const from = Math.max(0, place - most - pieceLength);
    const window = text.slice(from, place + quote.length + most + pieceLength);
    const found = bestMatch(window, quote);
    if (found.distance > most || found.distance >= (best?.distance ?? Infinity))
      continue;
    best = { ...found, start: from + found.start, end: from + found.end };
  }
  return best && { start: best.start, end: best.end, isExact: false };
}

/** Where the quote would start, by its pieces that stand in the text; the most pieces first. */
function likelyPlaces(text: string, quote: string): readonly number[] {
  const votes = new Map<number, number>();
  const width = Math.max(16, Math.floor(quote.length * mostDifferent));
  for (let i = 0; i + pieceLength <= quote.length; i += pieceLength / 2) {
    const piece = quote.slice(i, i + pieceLength);
    let found = text.indexOf(piece);
    // A piece that stands everywhere says nothing.
    for (let n = 0; found >= 0 && n < 50; n++) {
      const place = Math.round((found - i) / width) * width;
      votes.set(place, (votes.get(place) ?? 0) + 1);
      found = text.indexOf(piece, found + 1);
    }
  }
  return [...votes]
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostPlaces)
    .map(([place]) => Math.max(0, place));
}

/** The part of the window that needs the fewest changes to become the quote (Sellers' algorithm). */
function bestMatch(
  window: string,
  quote: string,
): Span & { readonly distance: number } {
  // A column holds, for each length of the quote's start, its distance and where in the window that match began.
  let distances = Array.from({ length: quote.length + 1 }, (_, i) => i);
  let starts = distances.map(() => 0);
  let best = { start: 0, end: 0, distance: quote.length };
  for (let j = 1; j <= window.length; j++) {
    const column = nextColumn({ distances, starts }, quote, {
      unit: window.charAt(j - 1),
      place: j,
    });
    ({ distances, starts } = column);
    const distance = distances[quote.length] ?? Infinity;
    if (distance < best.distance)
      best = { start: starts[quote.length] ?? 0, end: j, distance };
  }
  return best;
}

interface Column {
  readonly distances: number[];
  readonly starts: number[];
}

function nextColumn(
  { distances, starts }: Column,
  quote: string,
  { unit, place }: { readonly unit: string; readonly place: number },
): Column {
  const next: Column = { distances: [0], starts: [place] };
  for (let i = 1; i <= quote.length; i++) {
    const changed =
      (distances[i - 1] ?? 0) + (quote.charAt(i - 1) === unit ? 0 : 1);
    const added = (distances[i] ?? 0) + 1;
    const left = (next.distances[i - 1] ?? 0) + 1;
    const least = Math.min(changed, added, left);
    next.distances.push(least);
    next.starts.push(
      (least === changed
        ? starts[i - 1]
        : least === added
          ? starts[i]
          : next.starts[i - 1]) ?? 0,
    );
  }
  return next;
}

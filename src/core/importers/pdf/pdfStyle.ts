import type { PdfLine } from "./pdfLines.js";

/** How the running text of a file is set. */
export interface PdfStyle {
  readonly size: number;
  readonly font: string;
  /** From one line to the next, in points. */
  readonly leading: number;
}

/** What sets lines apart: size and font. */
export function styleKey({ size, font }: PdfLine): string {
  return `${round(size)} ${font}`;
}

/** What most of the text looks like, and what its headings do. */
export function readStyle(lines: readonly PdfLine[]): PdfStyle {
  const key = mostCommon(lines.map((one) => [styleKey(one), one.text.length]));
  const body = lines.find((one) => styleKey(one) === key);
  const { size = 1, font = "" } = body ?? {};
  const inBody = lines.filter((one) => styleKey(one) === key);
  const gaps = pairs(inBody)
    .filter(([a, b]) => a.column === b.column && b.y > a.y)
    .map(([a, b]) => [round(b.y - a.y), 1] as const);
  const leading = mostCommon(gaps) ?? 1.2 * size;
  return { size, font, leading };
}

function mostCommon<K>(
  weighted: readonly (readonly [K, number])[],
): K | undefined {
  const sums = new Map<K, number>();
  for (const [key, weight] of weighted)
    sums.set(key, (sums.get(key) ?? 0) + weight);
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function pairs<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.slice(1).flatMap((item, index) => {
    const before = items[index];
    return before === undefined ? [] : [[before, item] as const];
  });
}

function round(length: number): number {
  return Math.round(2 * length) / 2;
}

import type { Row, Segment } from "./segments.js";

/** What separates columns is looked for in steps of so many points, */
const step = 2;

/** is so many steps wide at least, */
const narrowestGutter = 4;

/** and leaves so much of the text's width on either side. */
const narrowestColumn = 0.2;

/** Fewer lines are no column, */
const fewestLines = 3;

/** nor are lines with fewer letters, as the cells of a table have. */
const fewestLetters = 12;

/** Rows in the order in which they are read: what spans the page, then each column from top to bottom. */
export function readColumns(rows: readonly Row[]): readonly (readonly Row[])[] {
  const found = findColumns(rows);
  if (!found) return rows.length === 0 ? [] : [rows];
  const { from, to, gutter } = found;
  const inside = rows.slice(from, to);
  const left = sideOf(inside, ({ x }) => x < gutter);
  const right = sideOf(inside, ({ x }) => x >= gutter);
  return [
    ...readColumns(rows.slice(0, from)),
    ...readColumns(left),
    ...readColumns(right),
    ...readColumns(rows.slice(to)),
  ];
}

function sideOf(
  rows: readonly Row[],
  isOnSide: (segment: Segment) => boolean,
): readonly Row[] {
  return rows
    .map((row) => row.filter(isOnSide))
    .filter((row) => row.length > 0);
}

interface Columns {
  readonly from: number;
  readonly to: number;
  /** Where the white between the two begins. */
  readonly gutter: number;
}

/** The longest stretch of rows with white between a left and a right part. */
function findColumns(rows: readonly Row[]): Columns | undefined {
  const segments = rows.flat();
  const left = Math.min(...segments.map(({ x }) => x));
  const right = Math.max(...segments.map((segment) => segment.right));
  let best: Columns | undefined;
  for (let from = 0; from < rows.length; from++) {
    const length = best ? best.to - best.from : 0;
    if (rows.length - from <= length) break;
    const found = extend(rows, from, { left, right });
    if (found && found.to - from > length) best = found;
  }
  return best;
}

interface Bounds {
  readonly left: number;
  readonly right: number;
}

/** The columns that begin at the row, as far down as the white between them goes. */
function extend(
  rows: readonly Row[],
  from: number,
  bounds: Bounds,
): Columns | undefined {
  const isCovered = new Uint8Array(
    Math.ceil((bounds.right - bounds.left) / step) + 1,
  );
  let best: Columns | undefined;
  for (let to = from; to < rows.length; to++) {
    for (const { x, right } of rows[to] ?? [])
      isCovered.fill(
        1,
        Math.floor((x - bounds.left) / step),
        Math.ceil((right - bounds.left) / step),
      );
    const white = findWhite(isCovered);
    if (white === undefined) break;
    const gutter = bounds.left + white * step;
    best = { from, to: to + 1, gutter };
  }
  return best && areColumns(rows.slice(from, best.to), best.gutter)
    ? best
    : undefined;
}

/** The first step of the widest white that is not at a side. */
function findWhite(isCovered: Uint8Array): number | undefined {
  const first = Math.floor(isCovered.length * narrowestColumn);
  let widest = narrowestGutter - 1;
  let found: number | undefined;
  let start = first;
  for (let at = first; at < isCovered.length - first; at++) {
    if (isCovered[at] === 1) start = at + 1;
    else if (at - start + 1 > widest) {
      widest = at - start + 1;
      found = start;
    }
  }
  return found;
}

/** The lines of columns fill them as a rule, those of tables and lists do not. */
function areColumns(rows: readonly Row[], gutter: number): boolean {
  const segments = rows.flat();
  const left = segments.filter(({ x }) => x < gutter);
  const right = segments.filter(({ x }) => x >= gutter);
  return isColumn(left) && isColumn(right);
}

function isColumn(segments: readonly Segment[]): boolean {
  if (segments.length < fewestLines) return false;
  const left = Math.min(...segments.map(({ x }) => x));
  const right = Math.max(...segments.map((segment) => segment.right));
  const width = median(segments.map((segment) => segment.right - segment.x));
  const letters = median(segments.map(({ text }) => text.length));
  return width > 0.5 * (right - left) && letters >= fewestLetters;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

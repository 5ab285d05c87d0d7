import type { Row } from "./segments.js";

/** So many rows at the top and at the bottom of a page may be its head and foot. */
const deepest = 3;

/** A head stands on this part of the pages at least: those of left and right pages differ. */
const rarest = 0.3;

/** What stands at the same height on other pages may be off by so much, in points. */
const samePlace = 6;

const pageNumber =
  /^[-–—|\s]*(?:page\s)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s?(?:of|\/)\s?\d{1,4})?[-–—|\s]*$/i;

/** The pages without what repeats itself at their top and bottom, and without their numbers. */
export function dropRunningHeads(
  pages: readonly (readonly Row[])[],
): readonly (readonly Row[])[] {
  const edges = pages.map(edgeRows);
  return pages.map((rows, index) => {
    const dropped = new Set(
      (edges[index] ?? []).filter(
        (row) => isPageNumber(row, rows) || isRepeated(row, edges),
      ),
    );
    return rows.filter((row) => !dropped.has(row));
  });
}

function edgeRows(rows: readonly Row[]): readonly Row[] {
  const last = rows.slice(Math.max(deepest, rows.length - deepest));
  return [...rows.slice(0, deepest), ...last];
}

function isRepeated(row: Row, edges: readonly (readonly Row[])[]): boolean {
  const words = pattern(row);
  const pages = edges.filter((rows) =>
    rows.some(
      (other) =>
        Math.abs(height(other) - height(row)) < samePlace &&
        pattern(other) === words,
    ),
  );
  return pages.length >= Math.max(2, rarest * edges.length);
}

/** The outermost row, when it is a number and stands by itself. */
function isPageNumber(row: Row, rows: readonly Row[]): boolean {
  const at = rows.indexOf(row);
  const next = at === 0 ? rows[1] : at === rows.length - 1 && rows[at - 1];
  if (!next || !pageNumber.test(textOf(row))) return false;
  const size = row[0]?.size ?? 0;
  return Math.abs(height(next) - height(row)) > 1.5 * size;
}

/** Its words, with one sign for all numbers. */
function pattern(row: Row): string {
  return textOf(row).replace(/\d+/g, "#").toLowerCase();
}

function textOf(row: Row): string {
  return row.map(({ text }) => text).join(" ");
}

function height(row: Row): number {
  return row[0]?.y ?? 0;
}

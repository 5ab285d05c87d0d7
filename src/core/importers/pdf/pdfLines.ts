import { readColumns } from "./columns.js";
import type { PdfPage } from "./pdfText.js";
import { dropRunningHeads } from "./runningHeads.js";
import { readRows, type Row, type Segment } from "./segments.js";

/** A line of running text, in the order in which lines are read. */
export interface PdfLine extends Segment {
  /** Counts columns through all pages; lines of the same one stand below each other. */
  readonly column: number;
  /** The sides of the column. */
  readonly columnLeft: number;
  readonly columnRight: number;
}

/** All lines of the pages, without running heads and page numbers. */
export function readLines(pages: readonly PdfPage[]): readonly PdfLine[] {
  const rows = dropRunningHeads(pages.map(({ runs }) => readRows(runs)));
  const columns = rows.flatMap((page) => readColumns(page));
  return columns.flatMap((column, index) => toLines(column, index));
}

function toLines(rows: readonly Row[], column: number): readonly PdfLine[] {
  const segments = rows.flat();
  const columnLeft = Math.min(...segments.map(({ x }) => x));
  const columnRight = Math.max(...segments.map(({ right }) => right));
  return rows.flatMap((row) => {
    const line = joinSegments(row);
    return line ? [{ ...line, column, columnLeft, columnRight }] : [];
  });
}

function joinSegments(row: Row): Segment | undefined {
  const [first] = row;
  if (!first) return undefined;
  const main = row.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return {
    ...main,
    text: row.map(({ text }) => text).join(" "),
    x: first.x,
    right: Math.max(...row.map(({ right }) => right)),
    isOneFont: row.every((one) => one.isOneFont && one.font === main.font),
  };
}

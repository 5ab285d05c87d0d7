import type { PdfRun } from "./pdfText.js";

/** Words side by side on one line of a page, with no gap among them that is wider than a letter. */
export interface Segment {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** Of the font that most of its letters have. */
  readonly size: number;
  readonly font: string;
  /** Whether all of it has that font. */
  readonly isOneFont: boolean;
}

/** What stands on one line across a page, from left to right. */
export type Row = readonly Segment[];

/** How far letters may stand above or below their line, as footnote marks do, in parts of their size. */
const unevenness = 0.45;

/** A wider gap may part columns, in parts of the smaller size beside it. */
const widestSpace = 0.8;

/** A gap as wide as this is a space between words. */
const narrowestSpace = 0.15;

/** The runs of a page as rows from top to bottom. */
export function readRows(runs: readonly PdfRun[]): readonly Row[] {
  const rows: PdfRun[][] = [];
  for (const run of [...runs].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    const isNear =
      first && run.y - first.y < unevenness * Math.max(first.size, run.size, 1);
    if (row && isNear) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => joinRuns(row.sort((a, b) => a.x - b.x)));
}

function joinRuns(runs: readonly PdfRun[]): Row {
  const groups: PdfRun[][] = [];
  let right = -Infinity;
  for (const run of runs) {
    const group = groups.at(-1);
    const size = Math.min(run.size, group?.at(-1)?.size ?? Infinity);
    if (group && run.x - right <= widestSpace * size) group.push(run);
    else groups.push([run]);
    right = Math.max(right, run.x + run.width);
  }
  return groups.flatMap((group) => toSegment(group) ?? []);
}

function toSegment(runs: readonly PdfRun[]): Segment | undefined {
  const [first] = runs;
  if (!first) return undefined;
  const main = runs.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const x = first.x;
  const right = Math.max(...runs.map((run) => run.x + run.width));
  const isOneFont = runs.every(({ font }) => font === main.font);
  const { y, size, font } = main;
  return { text: joinWords(runs, main), x, right, y, size, font, isOneFont };
}

function joinWords(runs: readonly PdfRun[], main: PdfRun): string {
  let text = "";
  let right = runs[0]?.x ?? 0;
  for (const run of runs) {
    const isApart = run.x - right > narrowestSpace * main.size;
    if (isApart && !/\s$/.test(text)) text += " ";
    text += isRaised(run, main) ? raise(run.text) : run.text;
    right = run.x + run.width;
  }
  return text.replace(/\s+/g, " ").trim();
}

/** The mark of a footnote. */
function isRaised(run: PdfRun, main: PdfRun): boolean {
  const isSmall = run.size < 0.85 * main.size;
  return isSmall && main.y - run.y > 0.1 * main.size && /^\d+$/.test(run.text);
}

function raise(digits: string): string {
  return digits.replace(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)] ?? digit);
}

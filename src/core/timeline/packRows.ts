import { orderMarks } from "./orderMarks.js";
import { RowEnds } from "./rowEnds.js";

/** Marks on a line, in pixels, about in order of their starts. */
export interface Marks {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** How wide the label of a mark would like to be; asked only of marks that get a place of their own. */
  readonly labelWidth: (mark: number) => number;
}

/** Which mark stands in which row. */
export interface Packing {
  /** The marks of each row from left to right; no two overlap. A cluster is named by its first mark. */
  readonly rows: readonly (readonly number[])[];
  /** For each mark the one that stands for it: itself, or the first of its cluster. */
  readonly heads: Int32Array;
  /** How many marks each one stands for. */
  readonly counts: Int32Array;
  /** Where each drawn mark or cluster starts and ends. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

/** The room a cluster takes; so many pixels are looked at together. */
export const clusterWidth = 32;
export const labelGap = 5;
const markGap = 3;
const afterLabel = 12;

/**
 * Puts marks into few rows that hold them and their labels, in O(n log n). When all rows are taken, labels give way from the last row
 * up; where even marks do not fit, those near each other become a cluster.
 */
export function packRows(marks: Marks, mostRows: number): Packing {
  const order = orderMarks(marks.starts);
  const packer = new Packer(marks, Math.max(1, mostRows));
  for (const run of runsOf(marks, order)) packer.add(run);
  return packer;
}

/** Marks that start within one cluster's width. */
type Run = Int32Array;

function* runsOf({ starts }: Marks, order: Int32Array): Generator<Run> {
  let from = 0;
  let cell = cellOf(starts, order[0] ?? 0);
  for (let place = 1; place < order.length; place++) {
    const next = cellOf(starts, order[place] ?? 0);
    if (next === cell) continue;
    yield order.subarray(from, place);
    from = place;
    cell = next;
  }
  if (order.length > 0) yield order.subarray(from);
}

function cellOf(starts: Float64Array, mark: number): number {
  return Math.floor((starts[mark] ?? 0) / clusterWidth);
}

class Packer implements Packing {
  readonly rows: number[][] = [];
  readonly heads: Int32Array;
  readonly counts: Int32Array;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly #marks: Marks;
  readonly #mostRows: number;
  readonly #labelEnds = new RowEnds();
  readonly #markEnds = new RowEnds();
  #latest = 0;

  constructor(marks: Marks, mostRows: number) {
    this.#marks = marks;
    this.#mostRows = mostRows;
    this.starts = marks.starts.slice();
    this.ends = marks.ends.slice();
    this.heads = new Int32Array(marks.starts.length);
    for (let mark = 0; mark < this.heads.length; mark++)
      this.heads[mark] = mark;
    this.counts = new Int32Array(marks.starts.length).fill(1);
  }

  add(run: Run): void {
    const isDense = this.#countShort(run) > this.#mostRows;
    let cluster: number | undefined;
    for (const mark of run) {
      if (!isDense || !this.#isShort(mark)) this.#place(mark);
      else if (cluster === undefined) {
        cluster = mark;
        this.#fillCell(mark);
        this.#place(mark);
      } else this.#absorb(mark, this.#head(cluster));
    }
  }

  #countShort(run: Run): number {
    if (run.length <= this.#mostRows) return 0;
    let count = 0;
    for (const mark of run) if (this.#isShort(mark)) count += 1;
    return count;
  }

  #isShort(mark: number): boolean {
    return this.#end(mark) - this.#start(mark) <= clusterWidth;
  }

  #place(mark: number): void {
    const row = this.#findRow(this.#start(mark));
    if (row === undefined) this.#overflow(mark);
    else {
      (this.rows[row] ??= []).push(mark);
      this.#latest = mark;
      this.#fill(row, mark);
    }
  }

  #findRow(start: number): number | undefined {
    const free = this.#labelEnds.first(start);
    if (free !== undefined) return free;
    if (this.rows.length < this.#mostRows) return this.rows.length;
    return this.#markEnds.last(start);
  }

  #fill(row: number, mark: number): void {
    const end = this.#end(mark) + markGap;
    const isCluster = end - markGap > (this.#marks.ends[mark] ?? 0);
    this.#markEnds.set(row, end);
    this.#labelEnds.set(
      row,
      isCluster
        ? end
        : end + labelGap + this.#marks.labelWidth(mark) + afterLabel,
    );
  }

  /** No row is free: the mark that was placed last reaches over this one's start and takes it in. */
  #overflow(mark: number): void {
    this.#absorb(mark, this.#latest);
    const row = this.rows.findIndex((marks) => marks.at(-1) === this.#latest);
    this.#widen(this.#latest);
    if (row >= 0) this.#fill(row, this.#latest);
  }

  #absorb(mark: number, head: number): void {
    this.heads[mark] = head;
    this.counts[head] = (this.counts[head] ?? 1) + (this.counts[mark] ?? 1);
  }

  /** The cluster of a dense place covers the whole cell, so that such clusters stand in one row. */
  #fillCell(mark: number): void {
    const start = cellOf(this.#marks.starts, mark) * clusterWidth;
    this.starts[mark] = start;
    this.ends[mark] = start + clusterWidth - markGap;
  }

  #widen(mark: number): void {
    const least = this.#start(mark) + clusterWidth - markGap;
    this.ends[mark] = Math.max(this.#end(mark), least);
  }

  #head(mark: number): number {
    return this.heads[mark] ?? mark;
  }

  #start(mark: number): number {
    return this.starts[mark] ?? 0;
  }

  #end(mark: number): number {
    return this.ends[mark] ?? 0;
  }
}

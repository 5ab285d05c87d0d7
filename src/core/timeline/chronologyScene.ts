import { lookOf } from "./lookOf.js";
import { axisHeight } from "./axisScene.js";
import type { Chronology, DatedEvent } from "./chronology.js";
import { fitText, toLine } from "./fitText.js";
import { shapeMark } from "./markShape.js";
import { labelGap } from "./packRows.js";
import {
  emptyScene,
  type Label,
  type Mark,
  type MeasureText,
  type Scene,
} from "./scene.js";
import type { Viewport } from "./viewport.js";

export const rowHeight = 24;
/** Above the rows. */
const headroom = 10;
const markHeight = 10;
/** A label may be no longer, and no longer than a part of the picture. */
export const longestLabel = 280;
const longestPart = 0.42;
const shortestLabel = 28;

/** How many rows the picture has room for. */
export function rowsIn(height: number): number {
  return Math.max(3, Math.floor((height - axisHeight - headroom) / rowHeight));
}

/** What rows take of the picture, with the room above them. */
export function heightOfRows(rows: number): number {
  return headroom + rows * rowHeight;
}

/** How wide a label may be at most. */
export function labelLimit(width: number): number {
  return Math.min(longestLabel, Math.max(60, width * longestPart));
}

/** What gives the numbers of sections, by key. */
export interface SceneOptions {
  readonly viewport: Viewport;
  readonly measure: MeasureText;
  readonly sections: ReadonlyMap<string, number>;
}

/** The marks and labels in sight. Its scale may be larger than that of the layout, but not smaller: things only move apart. */
export function chronologyScene(
  layout: Chronology,
  options: SceneOptions,
): Scene {
  const marks: Mark[] = [];
  const labels: Label[] = [];
  for (const [row, inRow] of layout.packing.rows.entries()) {
    const placed = [...marksInSight(layout, inRow, { row, ...options })];
    for (const [index, mark] of placed.entries()) {
      marks.push(mark.mark);
      const end = placed[index + 1]?.mark.x ?? options.viewport.width + 60;
      labels.push(...labelOf(mark, end - 8, options));
    }
  }
  return { ...emptyScene, marks, labels, height: options.viewport.height };
}

interface Placed {
  readonly mark: Mark;
  readonly event: DatedEvent;
}

function* marksInSight(
  layout: Chronology,
  inRow: readonly number[],
  options: SceneOptions & { readonly row: number },
): Generator<Placed> {
  const { viewport } = options;
  const first = firstInSight(layout, inRow, viewport);
  for (let place = first; place < inRow.length; place++) {
    const index = inRow[place] ?? 0;
    const event = layout.events[index];
    if (!event) return;
    const mark = toMark(layout, { index, event, ...options });
    if (mark.x > viewport.width) return;
    yield { mark, event };
  }
}

/** Marks in a row do not overlap, so their ends are in order; one more is taken for its label. */
function firstInSight(
  { packing, pxPerDay }: Chronology,
  inRow: readonly number[],
  { start }: Viewport,
): number {
  let low = 0;
  let high = inRow.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const end = packing.ends[inRow[middle] ?? 0] ?? 0;
    if (end < start * pxPerDay) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

interface ToMark extends SceneOptions {
  readonly index: number;
  readonly event: DatedEvent;
  readonly row: number;
}

function toMark(
  { packing, pxPerDay }: Chronology,
  { index, event, row, viewport, sections }: ToMark,
): Mark {
  const count = packing.counts[index] ?? 1;
  const shape = shapeMark(event.date, viewport.pxPerDay);
  const from = viewport.start * viewport.pxPerDay;
  // A cluster keeps its width while the scale grows towards the next layout.
  const clusterStart =
    ((packing.starts[index] ?? 0) / pxPerDay) * viewport.pxPerDay;
  const clusterLength =
    (packing.ends[index] ?? 0) - (packing.starts[index] ?? 0);
  return {
    key: event.key,
    count,
    x: (count > 1 ? clusterStart : shape.start) - from,
    y: viewport.height - axisHeight - (row + 0.5) * rowHeight - 4,
    width: count > 1 ? clusterLength : shape.end - shape.start,
    height: count > 1 ? markHeight + 6 : markHeight,
    form: count > 1 ? "bar" : shape.form,
    ...lookOf(event, sections),
  };
}

function labelOf(
  { mark, event }: Placed,
  end: number,
  { viewport, measure }: SceneOptions,
): readonly Label[] {
  const { y } = mark;
  if (mark.count > 1) {
    const text = String(mark.count);
    const x = mark.x + mark.width / 2;
    return [
      { text, x, y, role: "count", align: "middle", width: measure(text) },
    ];
  }
  // A bar that goes on out of sight has its label on itself.
  const isOnBar =
    mark.x + mark.width > viewport.width - shortestLabel &&
    viewport.width - mark.x > 2 * shortestLabel;
  const x = isOnBar
    ? Math.max(mark.x, 0) + 2 * labelGap
    : mark.x + mark.width + labelGap;
  const room = Math.min(isOnBar ? viewport.width : end, viewport.width) - x - 4;
  if (room < shortestLabel) return [];
  const fitted = fitText(
    toLine(event.title),
    Math.min(room, labelLimit(viewport.width)),
    measure,
  );
  const role = event.isInferred ? "inferred" : "event";
  if (!fitted) return [];
  const ground = { isOverLines: isOnBar, isOnMark: isOnBar };
  return [{ ...fitted, x, y, role, align: "start", ...ground }];
}

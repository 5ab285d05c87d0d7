import { lookOf } from "./lookOf.js";
import { axisHeight } from "./axisScene.js";
import { isDated, type DatedEvent } from "./chronology.js";
import { labelLimit, type SceneOptions } from "./chronologyScene.js";
import { fitText, toLine } from "./fitText.js";
import { shapeMark } from "./markShape.js";
import { labelGap } from "./packRows.js";
import {
  emptyScene,
  type Band,
  type Label,
  type Line,
  type Mark,
  type Scene,
} from "./scene.js";
import type { TimelineEvent } from "./timeline.js";
import type { Viewport } from "./viewport.js";

const rowHeight = 24;
const headroom = 6;

/** What stands in one row: the title of a section, or an event. */
export type NarrativeRow =
  { readonly section: string } | { readonly event: DatedEvent };

/** The events in order of telling, each section under its title. */
export function layOutNarrative(
  events: readonly TimelineEvent[],
): readonly NarrativeRow[] {
  const rows: NarrativeRow[] = [];
  let section: string | undefined;
  const told = events.filter(isDated).sort((a, b) => a.order - b.order);
  for (const event of inBriefings(told)) {
    if (event.section !== undefined && event.section !== section)
      rows.push({ section: event.section });
    section = event.section;
    rows.push({ event });
  }
  return rows;
}

/** One briefing after the other: articles are not told through each other. */
function inBriefings(events: readonly DatedEvent[]): readonly DatedEvent[] {
  const groups = new Map<string, DatedEvent[]>();
  for (const event of events) {
    const group = groups.get(event.briefing);
    if (group) group.push(event);
    else groups.set(event.briefing, [event]);
  }
  return [...groups.values()].flat();
}

export interface NarrativeSceneOptions extends SceneOptions {
  /** The titles of sections, by key. */
  readonly titles: ReadonlyMap<string, string>;
}

/** The rows in sight, joined from event to event; where the telling goes back in time, the line goes left. */
export function narrativeScene(
  rows: readonly NarrativeRow[],
  options: NarrativeSceneOptions,
): Scene {
  const placed = rowsInSight(rows, options.viewport);
  const events = placed.flatMap(({ row, y }) =>
    "event" in row
      ? [{ event: row.event, mark: toMark(row.event, y, options) }]
      : [],
  );
  return {
    ...emptyScene,
    bands: placed.map((one) => rowBand(one, options)),
    marks: events.map(({ mark }) => mark),
    labels: [
      ...placed.flatMap(({ row, y }) =>
        "section" in row ? sectionLabel(row.section, y, options) : [],
      ),
      ...events.flatMap(({ event, mark }) => eventLabel(event, mark, options)),
    ],
    lines: events.flatMap((told, index) => {
      const before = events[index - 1];
      return before && isToldOn(before, told) ? [joining(before, told)] : [];
    }),
    height: narrativeHeight(rows),
  };
}

interface PlacedRow {
  readonly row: NarrativeRow;
  /** Its middle. */
  readonly y: number;
}

/** With a row to either side, so that lines go on beyond the edge. */
function rowsInSight(
  rows: readonly NarrativeRow[],
  { top, height }: Viewport,
): readonly PlacedRow[] {
  const first = Math.max(0, Math.floor((top - headroom) / rowHeight) - 1);
  const last = first + Math.ceil(height / rowHeight) + 2;
  return rows.slice(first, last).map((row, index) => ({
    row,
    y: headroom + (first + index + 0.5) * rowHeight - top,
  }));
}

function rowBand(
  { row, y }: PlacedRow,
  { viewport, sections }: SceneOptions,
): Band {
  const key = "section" in row ? row.section : row.event.section;
  return {
    x: 0,
    y: y - rowHeight / 2,
    width: viewport.width,
    height: rowHeight,
    section: sections.get(key ?? ""),
  };
}

/** How high all rows are together, with the axis. */
export function narrativeHeight(rows: readonly NarrativeRow[]): number {
  return 2 * headroom + rows.length * rowHeight + axisHeight;
}

/** How far to scroll so that the event is in sight. */
export function topOf(
  rows: readonly NarrativeRow[],
  key: string,
): number | undefined {
  const index = rows.findIndex(
    (row) => "event" in row && row.event.key === key,
  );
  return index < 0 ? undefined : headroom + index * rowHeight;
}

function sectionLabel(
  key: string,
  y: number,
  { titles, viewport, measure }: NarrativeSceneOptions,
): readonly Label[] {
  const fitted = fitText(
    toLine(titles.get(key) ?? ""),
    viewport.width - 16,
    measure,
  );
  return fitted
    ? [
        {
          ...fitted,
          x: 8,
          y,
          role: "section",
          align: "start",
          isOverLines: true,
        },
      ]
    : [];
}

function toMark(
  event: DatedEvent,
  y: number,
  { viewport, sections }: SceneOptions,
): Mark {
  const { form, start, end } = shapeMark(event.date, viewport.pxPerDay);
  return {
    key: event.key,
    count: 1,
    x: start - viewport.start * viewport.pxPerDay,
    y,
    width: end - start,
    height: 10,
    form,
    ...lookOf(event, sections),
  };
}

/** To the right of its mark, or to the left where there is more room; at the edge when the mark is out of sight. */
function eventLabel(
  event: DatedEvent,
  mark: Mark,
  { viewport, measure }: SceneOptions,
): readonly Label[] {
  const role = event.isInferred ? "inferred" : "event";
  const limit = labelLimit(viewport.width) * 1.3;
  const after = clamp(mark.x + mark.width + labelGap, viewport);
  const before = clamp(mark.x - labelGap, viewport);
  const isLeft =
    viewport.width - after < limit && before > viewport.width - after;
  const room = Math.min(limit, (isLeft ? before : viewport.width - after) - 8);
  const fitted = fitText(toLine(event.title), room, measure);
  if (!fitted) return [];
  const x = isLeft ? before - fitted.width : after;
  const isOverLines = true;
  return [{ ...fitted, x, y: mark.y, role, align: "start", isOverLines }];
}

function clamp(x: number, { width }: Viewport): number {
  return Math.min(Math.max(x, 8), width - 8);
}

interface Told {
  readonly event: DatedEvent;
  readonly mark: Mark;
}

/** Whether both are of one article. */
function isToldOn(before: Told, told: Told): boolean {
  return before.event.briefing === told.event.briefing;
}

/** From the start of one event's mark to the start of the next one told. */
function joining({ mark: from }: Told, { mark: to }: Told): Line {
  const points = [from, to].map(({ x, y, width }) => ({
    x: x + Math.min(width / 2, 6),
    y,
  }));
  const role = to.x + 0.5 < from.x ? "back" : "telling";
  return { points, isCurved: false, role };
}

import { axisHeight } from "./axisScene.js";
import { lanesOf, type Backdrop } from "./backdrop.js";
import { heightOfRows, type SceneOptions } from "./chronologyScene.js";
import { fitText, toLine } from "./fitText.js";
import {
  emptyScene,
  type Band,
  type Label,
  type Line,
  type MeasureText,
  type Scene,
} from "./scene.js";
import { fillIn, type TimelineWords } from "./timelineWords.js";
import { xOf, type DaySpan, type Viewport } from "./viewport.js";

const laneHeight = 18;
const laneGap = 2;
const top = 4;
const gapHeight = 16;
/** A lower picture is kept for the events. */
const leastHeight = 320;
const leastGapWidth = 70;
const leastLabel = 40;
const inset = 6;
const daysAYear = 365.2425;

/** What the backdrop takes from the picture's height, in pixels. */
export interface BackdropRoom {
  readonly above: number;
  readonly below: number;
}

/** The room for the backdrop in a picture of the height. */
export function roomFor(backdrop: Backdrop, height: number): BackdropRoom {
  const lanes = height < leastHeight ? 0 : lanesOf(backdrop);
  return {
    above: lanes === 0 ? 0 : top + lanes * laneHeight,
    below: backdrop.gaps.length === 0 ? 0 : gapHeight,
  };
}

/** How much room the rows leave free between themselves and the backdrop above them. */
export function spareRoom(
  backdrop: Backdrop,
  rows: number,
  height: number,
): number {
  const { above, below } = roomFor(backdrop, height);
  const used = above + heightOfRows(rows) + below + axisHeight;
  return Math.max(0, height - used);
}

export interface BackdropSceneOptions extends SceneOptions {
  /** How far below the top of the picture the bands begin, so that they stand near few events; at the top when absent. */
  readonly lowered?: number;
  /** The titles of sections, by key. */
  readonly titles: ReadonlyMap<string, string>;
  readonly words: Pick<TimelineWords, "gap" | "year" | "years" | "months">;
}

/** A band for the time each section tells of, with its title, and dots where there are no events. */
export function backdropScene(
  backdrop: Backdrop,
  options: BackdropSceneOptions,
): Scene {
  const { viewport } = options;
  const hasLanes = roomFor(backdrop, viewport.height).above > 0;
  const sections = hasLanes ? sectionBands(backdrop, options) : [];
  const gaps = backdrop.gaps.flatMap((gap) => gapLine(gap, options));
  return {
    ...emptyScene,
    bands: sections.map(({ band }) => band),
    lines: gaps.flatMap(({ lines }) => lines),
    labels: [...sections, ...gaps].flatMap(({ label }) => label ?? []),
    height: viewport.height,
  };
}

interface SectionBand {
  readonly band: Band;
  readonly label?: Label;
}

function sectionBands(
  { sections }: Backdrop,
  {
    viewport,
    measure,
    titles,
    sections: numbers,
    lowered = 0,
  }: BackdropSceneOptions,
): readonly SectionBand[] {
  return sections.flatMap(({ section, lane, ...days }) => {
    const reach = reachOf(days, viewport);
    if (!reach) return [];
    const y = lowered + top + lane * laneHeight;
    const height = laneHeight - laneGap;
    const number = numbers.get(section);
    const band = { ...reach, y, height, section: number, isLane: true };
    const label = bandLabel(toLine(titles.get(section) ?? ""), band, measure);
    return [{ band, label }];
  });
}

function bandLabel(
  title: string,
  { x, y, width, height }: Band,
  measure: MeasureText,
): Label | undefined {
  const room = width - 2 * inset;
  const fitted = room < leastLabel ? undefined : fitText(title, room, measure);
  return (
    fitted && {
      ...fitted,
      x: x + inset,
      y: y + height / 2,
      role: "band",
      align: "start",
    }
  );
}

/** The part of the days that is in sight, in pixels. */
function reachOf({ from, to }: DaySpan, viewport: Viewport) {
  const x = Math.max(0, xOf(from, viewport));
  const end = Math.min(viewport.width, xOf(to, viewport));
  return end <= x ? undefined : { x, width: Math.max(end - x, 2) };
}

/** Dots, which make way for the words on how long nothing happened. */
function gapLine(
  gap: DaySpan,
  { viewport, measure, words }: BackdropSceneOptions,
): readonly { readonly lines: readonly Line[]; readonly label?: Label }[] {
  const reach = reachOf(gap, viewport);
  if (!reach || reach.width < leastGapWidth) return [];
  const { x: start, width: room } = reach;
  const end = start + room;
  const y = viewport.height - axisHeight - gapHeight / 2;
  const text = fillIn(words.gap, lengthWords(gap, words));
  const width = measure(text);
  if (width > room - 4 * inset)
    return [{ lines: [dots(start + 2, end - 2, y)] }];
  const x = start + room / 2;
  const half = width / 2 + inset;
  const lines = [dots(start + 2, x - half, y), dots(x + half, end - 2, y)];
  return [
    { lines, label: { text, x, y, width, role: "gap", align: "middle" } },
  ];
}

function dots(from: number, to: number, y: number): Line {
  const points = [
    { x: from, y },
    { x: to, y },
  ];
  return { points, isCurved: false, role: "gap" };
}

function lengthWords(
  { from, to }: DaySpan,
  { year, years, months }: BackdropSceneOptions["words"],
): string {
  const count = (to - from) / daysAYear;
  if (count < 1) return fillIn(months, Math.round(count * 12));
  const rounded = Math.floor(count);
  return rounded === 1 ? year : fillIn(years, rounded);
}

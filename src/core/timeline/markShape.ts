import type { TimelineDate } from "./timeline.js";

/** How a date is drawn: a dot, a bar as long as it, or a bar that leans out to where its end is not known. */
export type MarkForm = "dot" | "bar" | "leansBack" | "leansOn";

/** Where a mark stands on a line on which a day is so many pixels long. */
export interface MarkShape {
  readonly form: MarkForm;
  readonly start: number;
  readonly end: number;
}

export const dotWidth = 10;
const shortestBar = 12;
/** How far the bar of an open date reaches beyond its known end. */
const leaning = 44;

/** Where a date's mark reaches at any scale: around a day, as long as the date but not shorter than can be seen. */
export interface Extent {
  /** The day in its middle. */
  readonly middle: number;
  /** In days. */
  readonly length: number;
  /** Pixels that it has at least. */
  readonly least: number;
  /** Pixels by which it stands beside its day: the mark of an open date leans out. */
  readonly shift: number;
}

/** What a date's mark covers: all days the date can mean. */
export function extentOf({ from, to, precision }: TimelineDate): Extent {
  const lean = { length: 0, least: leaning };
  if (from === undefined)
    return { ...lean, middle: (to ?? 0) + 1, shift: -leaning / 2 };
  if (to === undefined) return { ...lean, middle: from, shift: leaning / 2 };
  return {
    middle: (from + to + 1) / 2,
    length: to + 1 - from,
    least: precision === "day" ? dotWidth : shortestBar,
    shift: 0,
  };
}

/** The mark of a date, in pixels from day 0. */
export function shapeMark(date: TimelineDate, pxPerDay: number): MarkShape {
  const { middle, length, least, shift } = extentOf(date);
  const centre = middle * pxPerDay + shift;
  const half = Math.max(length * pxPerDay, least) / 2;
  const form = formOf(date, pxPerDay);
  return { form, start: centre - half, end: centre + half };
}

function formOf(
  { from, to, precision }: TimelineDate,
  pxPerDay: number,
): MarkForm {
  if (from === undefined) return "leansBack";
  if (to === undefined) return "leansOn";
  return precision === "day" && pxPerDay < dotWidth ? "dot" : "bar";
}

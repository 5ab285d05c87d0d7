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

/** The mark of a date, in pixels from day 0. It covers all days the date can mean, and never less than can be seen. */
export function shapeMark(date: TimelineDate, pxPerDay: number): MarkShape {
  if (date.from === undefined) {
    const end = ((date.to ?? 0) + 1) * pxPerDay;
    return { form: "leansBack", start: end - leaning, end };
  }
  if (date.to === undefined) {
    const start = date.from * pxPerDay;
    return { form: "leansOn", start, end: start + leaning };
  }
  const isDay = date.precision === "day";
  return atLeast(
    {
      form: isDay && pxPerDay < dotWidth ? "dot" : "bar",
      start: date.from * pxPerDay,
      end: (date.to + 1) * pxPerDay,
    },
    isDay ? dotWidth : shortestBar,
  );
}

function atLeast(shape: MarkShape, width: number): MarkShape {
  const missing = width - (shape.end - shape.start);
  if (missing <= 0) return shape;
  return {
    ...shape,
    start: shape.start - missing / 2,
    end: shape.end + missing / 2,
  };
}

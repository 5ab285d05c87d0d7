/** The part of time that is seen: the day at the left edge, how many pixels a day is long, and the size of the picture. */
export interface Viewport {
  readonly start: number;
  readonly pxPerDay: number;
  readonly width: number;
  readonly height: number;
  /** How far the picture is scrolled down, where it is higher than its window. */
  readonly top: number;
}

/** Days, the last one excluded. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/** No day is drawn longer. */
const mostPxPerDay = 64;
/** All that is known is never drawn narrower than this part of the picture. */
const leastPart = 0.5;

export function xOf(day: number, { start, pxPerDay }: Viewport): number {
  return (day - start) * pxPerDay;
}

export function dayAt(x: number, { start, pxPerDay }: Viewport): number {
  return start + x / pxPerDay;
}

/** The days in sight. */
export function daysIn(viewport: Viewport): DaySpan {
  return { from: viewport.start, to: dayAt(viewport.width, viewport) };
}

/** Room beside the days that are shown, in pixels. */
export interface Margins {
  readonly left: number;
  readonly right: number;
}

/** Shows the days and leaves the margins free; what needs less than the room stands in its middle. */
export function fit(
  viewport: Viewport,
  { from, to }: DaySpan,
  { left, right }: Margins,
): Viewport {
  const room = Math.max(1, viewport.width - left - right);
  const pxPerDay = Math.min(room / Math.max(to - from, 1), mostPxPerDay);
  const middle = (from + to) / 2;
  return {
    ...viewport,
    pxPerDay,
    start: middle - (left + room / 2) / pxPerDay,
  };
}

/** Makes days longer or shorter while the day at `x` stays where it is. */
export function zoomAt(viewport: Viewport, x: number, factor: number) {
  const pxPerDay = viewport.pxPerDay * factor;
  return { ...viewport, pxPerDay, start: dayAt(x, viewport) - x / pxPerDay };
}

export function panBy(viewport: Viewport, dx: number, dy: number): Viewport {
  return {
    ...viewport,
    start: viewport.start - dx / viewport.pxPerDay,
    top: viewport.top - dy,
  };
}

/** The nearest viewport that still shows some of the given days, at a scale that makes sense, not scrolled beyond the content. */
export function keepWithin(
  viewport: Viewport,
  all: DaySpan,
  contentHeight: number,
): Viewport {
  const { width, height } = viewport;
  const least = (width * leastPart) / Math.max(all.to - all.from, 1);
  const pxPerDay = clamp(
    viewport.pxPerDay,
    Math.min(least, mostPxPerDay),
    mostPxPerDay,
  );
  const middle = clamp(
    viewport.start + width / 2 / viewport.pxPerDay,
    all.from,
    all.to,
  );
  return {
    ...viewport,
    pxPerDay,
    start:
      pxPerDay === viewport.pxPerDay && middle === centre(viewport)
        ? viewport.start
        : middle - width / 2 / pxPerDay,
    top: clamp(viewport.top, 0, Math.max(0, contentHeight - height)),
  };
}

function centre({ start, width, pxPerDay }: Viewport): number {
  return start + width / 2 / pxPerDay;
}

function clamp(n: number, least: number, most: number): number {
  return Math.min(Math.max(n, least), most);
}

import { extentOf } from "./markShape.js";
import { packRows, type Packing } from "./packRows.js";
import type { TimelineDate, TimelineEvent } from "./timeline.js";

/** An event that can be drawn on a line of time. */
export type DatedEvent = TimelineEvent & { readonly date: TimelineDate };

/** Events in rows at one scale. Marks are numbered by their place in `events`. */
export interface Chronology {
  readonly pxPerDay: number;
  readonly events: readonly DatedEvent[];
  readonly packing: Packing;
}

export interface ChronologyOptions {
  readonly pxPerDay: number;
  readonly mostRows: number;
  /** About how wide the label of an event is, which is also called by the number of its mark. */
  readonly labelWidth: (event: TimelineEvent, mark: number) => number;
}

/** The dated events and what their marks cover, by column: read once, then laid out at many scales, each within a frame. */
export interface DatedEvents {
  readonly events: readonly DatedEvent[];
  readonly middles: Float64Array;
  readonly lengths: Float64Array;
  readonly leasts: Float64Array;
  readonly shifts: Float64Array;
}

/** Those of the events that have a date, in the same order, which is that of time. */
export function readDatedEvents(all: readonly TimelineEvent[]): DatedEvents {
  const events = all.filter(isDated);
  const column = () => new Float64Array(events.length);
  const [middles, lengths, leasts, shifts] = [
    column(),
    column(),
    column(),
    column(),
  ];
  let index = 0;
  for (const { date } of events) {
    const extent = extentOf(date);
    middles[index] = extent.middle;
    lengths[index] = extent.length;
    leasts[index] = extent.least;
    shifts[index] = extent.shift;
    index += 1;
  }
  return { events, middles, lengths, leasts, shifts };
}

/** Lays out events at one scale. */
export function layOutChronology(
  dated: DatedEvents,
  { pxPerDay, mostRows, labelWidth }: ChronologyOptions,
): Chronology {
  const { events } = dated;
  const widthOf = (mark: number) => {
    const event = events[mark];
    return event ? labelWidth(event, mark) : 0;
  };
  const reach = placeMarks(dated, pxPerDay);
  const packing = packRows({ ...reach, labelWidth: widthOf }, mostRows);
  return { pxPerDay, events, packing };
}

function placeMarks(
  { middles, lengths, leasts, shifts }: DatedEvents,
  pxPerDay: number,
) {
  const starts = new Float64Array(middles.length);
  const ends = new Float64Array(middles.length);
  for (let mark = 0; mark < middles.length; mark++) {
    const centre = (middles[mark] ?? 0) * pxPerDay + (shifts[mark] ?? 0);
    const length = (lengths[mark] ?? 0) * pxPerDay;
    const half = Math.max(length, leasts[mark] ?? 0) / 2;
    starts[mark] = centre - half;
    ends[mark] = centre + half;
  }
  return { starts, ends };
}

export function isDated(event: TimelineEvent): event is DatedEvent {
  return event.date !== undefined;
}

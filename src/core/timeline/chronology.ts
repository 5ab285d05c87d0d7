import { shapeMark } from "./markShape.js";
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
  readonly labelWidth: (event: TimelineEvent) => number;
}

/** Lays out the dated events of a timeline, which are in order of time. */
export function layOutChronology(
  events: readonly TimelineEvent[],
  { pxPerDay, mostRows, labelWidth }: ChronologyOptions,
): Chronology {
  const dated = inOrderOfMarks(events.filter(isDated), pxPerDay);
  const starts = new Float64Array(dated.length);
  const ends = new Float64Array(dated.length);
  for (const [index, { date }] of dated.entries()) {
    const { start, end } = shapeMark(date, pxPerDay);
    starts[index] = start;
    ends[index] = end;
  }
  const widthOf = (mark: number) => {
    const event = dated[mark];
    return event ? labelWidth(event) : 0;
  };
  const packing = packRows({ starts, ends, labelWidth: widthOf }, mostRows);
  return { pxPerDay, events: dated, packing };
}

export function isDated(event: TimelineEvent): event is DatedEvent {
  return event.date !== undefined;
}

/** A mark that leans back starts before its known end, and a dot around its middle, so order of dates is not quite enough. */
function inOrderOfMarks(
  events: readonly DatedEvent[],
  pxPerDay: number,
): readonly DatedEvent[] {
  const startOf = ({ date }: DatedEvent) => shapeMark(date, pxPerDay).start;
  let latest = -Infinity;
  const isInOrder = events.every((event) => {
    const start = startOf(event);
    const follows = start >= latest;
    latest = start;
    return follows;
  });
  return isInOrder
    ? events
    : [...events].sort((a, b) => startOf(a) - startOf(b));
}

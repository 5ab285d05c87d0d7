import type { DatedEvents } from "./chronology.js";
import { findGaps } from "./findGaps.js";
import { spansOf, wholeOf } from "./spans.js";
import type { TimelineEvent } from "./timeline.js";
import type { DaySpan } from "./viewport.js";

/** The days from a section's first event to its last, in a lane in which no other section is then. */
export interface SectionSpan extends DaySpan {
  /** Key of the section. */
  readonly section: string;
  readonly lane: number;
}

/** What stands around the rows of the chronology: which time each section tells of, above, and where nothing is told, below. */
export interface Backdrop {
  readonly sections: readonly SectionSpan[];
  readonly gaps: readonly DaySpan[];
}

/** More sections at one time are left out. */
const mostLanes = 4;
/** Shorter gaps, as a part of all time, are just where nothing happened to happen. */
const leastGap = 0.01;

/** Reads off the events what stands around them. */
export function readBackdrop({ events }: DatedEvents): Backdrop {
  const spans = spansOf(events);
  const whole = wholeOf(spans);
  const least = whole ? (whole.to - whole.from) * leastGap : 0;
  return {
    sections: inLanes(spanSections(events, spans)),
    gaps: findGaps(spans).filter(({ from, to }) => to - from >= least),
  };
}

/** How many lanes the sections take. */
export function lanesOf({ sections }: Backdrop): number {
  return Math.max(0, ...sections.map(({ lane }) => lane + 1));
}

function spanSections(
  events: readonly TimelineEvent[],
  spans: readonly DaySpan[],
): ReadonlyMap<string, DaySpan> {
  const found = new Map<string, DaySpan>();
  for (const [index, { section }] of events.entries()) {
    const span = spans[index];
    if (section === undefined || !span) continue;
    const { from, to } = found.get(section) ?? span;
    found.set(section, {
      from: Math.min(from, span.from),
      to: Math.max(to, span.to),
    });
  }
  return found;
}

/** Each section in the first lane that is free all its time. */
function inLanes(spans: ReadonlyMap<string, DaySpan>): readonly SectionSpan[] {
  const lanes: DaySpan[][] = Array.from({ length: mostLanes }, () => []);
  const byTime = [...spans].sort(([, a], [, b]) => a.from - b.from);
  return byTime.flatMap(([section, span]) => {
    const lane = lanes.findIndex((taken) =>
      taken.every(({ from, to }) => to <= span.from || span.to <= from),
    );
    lanes[lane]?.push(span);
    return lane < 0 ? [] : [{ ...span, section, lane }];
  });
}

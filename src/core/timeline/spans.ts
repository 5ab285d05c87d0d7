import { isDated } from "./chronology.js";
import type { TimelineEvent } from "./timeline.js";
import type { DaySpan } from "./viewport.js";

/** The days of each dated event; an open one has only its known end. */
export function spansOf(events: readonly TimelineEvent[]): readonly DaySpan[] {
  return events.filter(isDated).map(({ date: { from, to } }) => ({
    from: from ?? to ?? 0,
    to: (to ?? from ?? 0) + 1,
  }));
}

/** All days of the given spans; `undefined` when there is none. */
export function wholeOf(spans: readonly DaySpan[]): DaySpan | undefined {
  let from = Infinity;
  let to = -Infinity;
  for (const span of spans) {
    from = Math.min(from, span.from);
    to = Math.max(to, span.to);
  }
  return from < to ? { from, to } : undefined;
}

import type { DaySpan } from "./viewport.js";

/** Stretches without any event, the longest first. The spans are in order of their starts. */
export function findGaps(spans: readonly DaySpan[]): readonly DaySpan[] {
  const gaps: DaySpan[] = [];
  let covered = Infinity;
  for (const { from, to } of spans) {
    if (from > covered) gaps.push({ from: covered, to: from });
    covered = covered === Infinity ? to : Math.max(covered, to);
  }
  return gaps.sort((a, b) => b.to - b.from - (a.to - a.from));
}

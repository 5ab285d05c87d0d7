import type { Anchor, ShiftReading, Unit } from "../../dates/reading.js";

/** One unit before, at or after an anchor. */
export function shiftOf(
  unit: Unit,
  direction: -1 | 0 | 1,
  anchor: Anchor,
): ShiftReading {
  const amounts = [{ count: Math.abs(direction), unit }];
  return { kind: "shift", amounts, direction, anchor };
}

/** The sign of a number. */
export function toDirection(n: number): -1 | 0 | 1 {
  if (n === 0) return 0;
  return n < 0 ? -1 : 1;
}

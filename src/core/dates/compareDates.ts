import type { DateValue } from "./dateValue.js";

/** Orders by the first day a value can mean, then the narrower first; for `sort`. */
export function compareDates(a: DateValue, b: DateValue): number {
  return (
    compareNumbers(a.earliest, b.earliest) || compareNumbers(a.latest, b.latest)
  );
}

/** A subtraction would give no number for two open ends. */
function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

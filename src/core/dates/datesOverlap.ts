import type { DateValue } from "./dateValue.js";

/** Whether there is a day that both values can mean. */
export function datesOverlap(a: DateValue, b: DateValue): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

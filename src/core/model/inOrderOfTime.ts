import { compareDates } from "../dates/compareDates.js";
import { readDate } from "../dates/readDate.js";

/** The items by their EDTF date; those without one that can be read come last, and equals stay as they came. */
export function inOrderOfTime<T>(
  items: readonly T[],
  dateOf: (item: T) => string | undefined,
): T[] {
  return items
    .map((item) => ({ item, date: readDate(dateOf(item) ?? "") }))
    .sort(({ date: a }, { date: b }) =>
      a && b ? compareDates(a, b) : Number(!a) - Number(!b),
    )
    .map(({ item }) => item);
}

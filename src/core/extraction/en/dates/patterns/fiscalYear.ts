import type { DatePattern } from "../../../dates/datePattern.js";
import { calendar } from "../../../dates/reading.js";

/** "fiscal year 2014", "FY 2014", "FY2014/15", "the 2014–15 academic year", "academic year 2014"; not "fiscal policy 2014". */
export const fiscalYear: DatePattern = {
  id: "fiscal-year",
  phrases: [
    "[the] {yearKind} [year] {year} [{slash} {to:anyYear}]",
    "fy [-] {year} [{slash} {to:anyYear}]",
    "[the] {year} [{slash} {to:anyYear}] {yearKind} year",
  ],
  read(match) {
    const year = match.number("year");
    const to = match.number("to");
    if (year === undefined) return undefined;
    if (to === undefined) return calendar({ year });
    return to % 100 === (year + 1) % 100
      ? calendar({ year, untilYear: year + 1 })
      : undefined;
  },
};

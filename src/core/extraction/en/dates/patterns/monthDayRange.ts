import type { DatePattern } from "../../../dates/datePattern.js";
import { calendar } from "../../../dates/reading.js";
import { readFullDate } from "../fullDate.js";
import { isMonthName, isMonthNext } from "../nameChecks.js";

/** "March 5–9, 1918", "May 6 and 7", "April 9th through 17th"; not "March 5-9,000". */
export const monthDayRange: DatePattern = {
  id: "month-day-range",
  phrases: ["{month} [the] {day} {joiner} [the] {to:day} [[,] {year}]"],
  read(match) {
    const first = isMonthName(match) ? readFullDate(match) : undefined;
    const to = match.capture("to");
    const day = match.number("to");
    if (!first || !to || day === undefined) return undefined;
    if (isMonthNext(match)) return undefined;
    const second = calendar({ ...first.fields, day });
    return {
      kind: "pair",
      first: {
        start: match.start,
        end: match.capture("day")?.end ?? to.start,
        reading: first,
      },
      second: { start: to.start, end: match.end, reading: second },
    };
  },
};

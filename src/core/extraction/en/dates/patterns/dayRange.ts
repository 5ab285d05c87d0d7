import type { DatePattern } from "../../../dates/datePattern.js";
import { calendar } from "../../../dates/reading.js";
import { readFullDate } from "../fullDate.js";
import { isMonthName } from "../nameChecks.js";

/** "6–7 January 1916", "the night of 7–8 June", "the 5th to the 9th of May"; not "5-7 may". */
export const dayRange: DatePattern = {
  id: "day-range",
  phrases: [
    "[the] {from:day} {joiner} [the] {day} [of] {month} [[,] {year}]",
    "the night of [the] {from:day} {joiner} [the] {day} [of] {month} [[,] {year}]",
  ],
  read(match) {
    const second = isMonthName(match) ? readFullDate(match) : undefined;
    const from = match.capture("from");
    const day = match.number("from");
    if (!second || !from || day === undefined) return undefined;
    const start = match.capture("day")?.start ?? match.end;
    const first = calendar({ ...second.fields, day });
    return {
      kind: "pair",
      first: { start: match.start, end: from.end, reading: first },
      second: { start, end: match.end, reading: second },
    };
  },
};

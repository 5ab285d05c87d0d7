import type { DatePattern } from "../../../dates/datePattern.js";
import { readFullDate } from "../fullDate.js";
import { isMonthName } from "../nameChecks.js";

/** "27 October", "the 27th of October", "the third of May"; not "5 may go". */
export const dayMonth: DatePattern = {
  id: "day-month",
  phrases: ["[the] {day} [of|-] {month}"],
  read(match) {
    return isMonthName(match) ? readFullDate(match) : undefined;
  },
};

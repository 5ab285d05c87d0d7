import type { DatePattern } from "../../../dates/datePattern.js";
import { readFullDate } from "../fullDate.js";
import { isMonthName } from "../nameChecks.js";

/** "October 27", "Oct. 27th", "May the 4th"; not "May 1,200 men". */
export const monthDay: DatePattern = {
  id: "month-day",
  phrases: ["{month} [the] {day}"],
  read(match) {
    return isMonthName(match) ? readFullDate(match) : undefined;
  },
};

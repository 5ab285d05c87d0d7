import type { DatePattern } from "../../../dates/datePattern.js";
import { readFullDate } from "../fullDate.js";

/** "July 18, Friday", "15 August (Monday)"; not "in May (Monday Club)". */
export const datedWeekday: DatePattern = {
  id: "dated-weekday",
  phrases: ["{month} [the] {day} [,] {weekday}", "{day} {month} [,] {weekday}"],
  read(match) {
    return readFullDate(match);
  },
};

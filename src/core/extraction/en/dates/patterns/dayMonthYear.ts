import type { DatePattern } from "../../../dates/datePattern.js";
import { hasLongYear, readFullDate } from "../fullDate.js";

/** "27 October 2016", "the 27th of October, 2016", "30 September 420"; not "27 October 40 men". */
export const dayMonthYear: DatePattern = {
  id: "day-month-year",
  phrases: [
    "[the] {day} [of|-] {month} [{joint}] ({year}|{year:spokenYear}|{shortYear}) [{era}]",
    "[the] {day} [of] {month} [,] {year:anyYear} [{era}]",
  ],
  read(match) {
    const isLong = match.string("year") !== "" && hasLongYear(match);
    return isLong ? readFullDate(match) : undefined;
  },
};

import type { DatePattern } from "../../../dates/datePattern.js";
import { readFullDate } from "../fullDate.js";

/** "October 27, 2016", "Oct. 27th 2016", "March 15, 44 BC"; not "March 15, 200 soldiers". */
export const monthDayYear: DatePattern = {
  id: "month-day-year",
  phrases: [
    "{month} [the] {day} [,] ({year}|{year:spokenYear}|{shortYear}) [{era}]",
    "{month} [the] {day} [,] {year:anyYear} {era}",
  ],
  read(match) {
    return readFullDate(match);
  },
};

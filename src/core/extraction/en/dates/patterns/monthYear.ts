import type { DatePattern } from "../../../dates/datePattern.js";
import { readFullDate } from "../fullDate.js";
import { isMonthName } from "../nameChecks.js";

/** "March 2012", "March of 2012", "March, 44 BC", "Oct. '94", "Dec/2018"; not "may 2000 men". */
export const monthYear: DatePattern = {
  id: "month-year",
  phrases: [
    "{month} [{joint}] [the year] ({year}|{year:spokenYear}|{shortYear}) [{era}]",
    "{month} [,|of] {year:anyYear} {era}",
  ],
  read(match) {
    return isMonthName(match) ? readFullDate(match) : undefined;
  },
};

import type { DatePattern } from "../../../dates/datePattern.js";
import { readNumericDate } from "../numericDates.js";

/** "2015-03-03", "10/31/1974", "31.10.1974", "7/8/07", "9/11"; not "3/4 of", "version 3.10". */
export const numericDate: DatePattern = {
  id: "numeric-date",
  phrases: [
    "{a:digits} (-|/|.) {b:digits} (-|/|.) {c:digits}",
    "{year} (-|/) {b:digits}",
  ],
  read(match) {
    return readNumericDate(match);
  },
};

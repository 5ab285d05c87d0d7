import type { DatePattern } from "../../../dates/datePattern.js";
import { calendar } from "../../../dates/reading.js";

/** "2016-10-27T10:30:00Z"; not "T-10:30". */
export const isoTimestamp: DatePattern = {
  id: "iso-timestamp",
  phrases: [
    "{year} - {month:digits} - {day:digits} t {hour:digits} : {minute:digits} [: {second:digits}] [{zone}]",
  ],
  read(match) {
    const [year, month = 0, day = 0, hour = 99, minute = 99] = [
      "year",
      "month",
      "day",
      "hour",
      "minute",
    ].map((name) => match.number(name));
    const isDate = month >= 1 && month <= 12 && day >= 1 && day <= 31;
    if (!isDate || hour > 24 || minute > 59) return undefined;
    const second = match.number("second");
    const zone = match.string("zone");
    return calendar({ year, month, day, hour, minute, second, zone });
  },
};

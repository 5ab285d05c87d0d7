import type { DatePattern } from "../../datePattern.js";
import { calendar } from "../../reading.js";
import { isYear } from "../yearChecks.js";

/** "1915–16", "1990-94", "2006/07"; not "pages 1915-16". */
export const yearRange: DatePattern = {
  id: "year-range",
  phrases: ["{year} (-|/) {to:anyYear}"],
  read(match) {
    const year = match.number("year") ?? 0;
    const to = match.capture("to");
    if (!to || typeof to.sense !== "number" || !isYear(match)) return undefined;
    if (match.words.digits(to.start) !== 2) return undefined;
    const end = year - (year % 100) + to.sense;
    if (end <= year) return undefined;
    const isMonth = to.sense <= 12 && year % 100 >= 12;
    if (isMonth) return undefined;
    return {
      kind: "pair",
      first: {
        start: match.start,
        end: match.start + 1,
        reading: calendar({ year }),
      },
      second: {
        start: to.start,
        end: to.end,
        reading: calendar({ year: end }),
      },
    };
  },
};

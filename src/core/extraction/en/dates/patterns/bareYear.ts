import type { DatePattern } from "../../../dates/datePattern.js";
import { calendar, toYear } from "../../../dates/reading.js";
import { isLed, isShortYear, isYear } from "../yearChecks.js";

/** "1956", "the year 1956", "AD 79", "490 BC", "'94"; not "1500 soldiers", "Section 2014", "page 1999". */
export const bareYear: DatePattern = {
  id: "bare-year",
  phrases: [
    "[the year] {year}",
    "[the year] {year:anyYear} {era}",
    "{era} {year:anyYear}",
    "[the year] {shortYear}",
    "[the year] {spokenYear}",
  ],
  read(match) {
    const shortYear = match.number("shortYear");
    if (shortYear !== undefined)
      return isShortYear(match) ? calendar({ shortYear }) : undefined;
    const spoken = match.number("spokenYear");
    if (spoken !== undefined)
      return isLed(match) ? calendar({ year: spoken }) : undefined;
    const year = match.number("year") ?? 0;
    if (!isYear(match)) return undefined;
    return calendar({ year: toYear(year, match.number("era")) });
  },
};

import type { DatePattern } from "../../../dates/datePattern.js";
import type { Match } from "../../../dates/match.js";
import { calendar, toYear } from "../../../dates/reading.js";
import { isSeason } from "../nameChecks.js";

/** "fall 2014", "the summer of 1943", "the winter of 1919–20", "the summer", "1980 spring"; not "fall to", "spring water". */
export const season: DatePattern = {
  id: "season",
  phrases: [
    "[the] {season} [of|,] {year} [{era}]",
    "[the] {season} of {year} (-|/) {next:digits}",
    "[the] {season} [of|,] {year:anyYear} {era}",
    "[the] {season} [of] {year:spokenYear}",
    "[the] {season}",
    "{year} {season}",
  ],
  read(match) {
    if (!isSeason(match)) return undefined;
    if (!isNextYear(match)) return undefined;
    const season = match.number("season");
    const year = match.number("year");
    if (year === undefined) return calendar({ season });
    return calendar({ season, year: toYear(year, match.number("era")) });
  },
};

/** "1919–20" */
function isNextYear(match: Match): boolean {
  const next = match.number("next");
  const year = (match.number("year") ?? 0) + 1;
  return next === undefined || next === year || next === year % 100;
}

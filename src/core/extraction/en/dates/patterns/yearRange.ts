import type { DatePattern } from "../../../dates/datePattern.js";
import type { Match } from "../../../dates/match.js";
import { calendar, toYear } from "../../../dates/reading.js";
import { isCounted, isYear } from "../yearChecks.js";

/** "1915–16", "1990-94", "2006/07"; not "pages 1915-16". */
export const yearRange: DatePattern = {
  id: "year-range",
  phrases: [
    "{year} (-|/) {to:anyYear}",
    "{from:anyYear} (-|to|and|until) {to:anyYear} {era}",
  ],
  read(match) {
    const from = match.capture("year") ?? match.capture("from");
    const to = match.capture("to");
    const years = from && to && readYears(match);
    if (!years) return undefined;
    return {
      kind: "pair",
      first: {
        start: from.start,
        end: from.end,
        reading: calendar({ year: years[0] }),
      },
      second: {
        start: to.start,
        end: match.end,
        reading: calendar({ year: years[1] }),
      },
    };
  },
};

/** The two years in full; undefined when the second is no later year. */
function readYears(match: Match): readonly [number, number] | undefined {
  const era = match.number("era");
  const from = match.number("year") ?? match.number("from") ?? 0;
  const to = match.number("to") ?? 0;
  if (era !== undefined) return [toYear(from, era), toYear(to, era)];
  const digits = match.words.digits(match.capture("to")?.start ?? -1);
  if (isCounted(match)) return undefined;
  if (digits === 4)
    return to > from && to - from < 400 && to < 2200 ? [from, to] : undefined;
  const end = from - (from % 100) + to;
  const isMonth = to <= 12 && from % 100 >= 12;
  if (digits !== 2 || end <= from || isMonth || !isYear(match))
    return undefined;
  return [from, end];
}

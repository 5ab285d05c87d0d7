import type { DatePattern } from "../../../dates/datePattern.js";
import type { Match } from "../../../dates/match.js";
import { calendar, type CalendarReading } from "../../../dates/reading.js";
import { isDecade } from "../yearChecks.js";

/** "the 1920s", "the nineties", "the '80s", "the 1800s"; not "boeing 720s". */
export const decade: DatePattern = {
  id: "decade",
  phrases: ["[the] {decade}", "[the] {before:digits} s {era}"],
  read(match) {
    const before = match.number("before");
    if (before !== undefined) return readBefore(match, before);
    const decade = match.fields("decade");
    return decade && isDecade(match) ? calendar(decade) : undefined;
  },
};

/** "the 490s BC" */
function readBefore(match: Match, year: number): CalendarReading | undefined {
  const isDecade = year % 10 === 0 && match.number("era") === -1;
  return isDecade ? calendar({ decade: -year / 10 }) : undefined;
}

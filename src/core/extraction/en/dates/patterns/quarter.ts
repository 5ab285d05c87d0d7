import type { DatePattern } from "../../../dates/datePattern.js";
import { calendar } from "../../../dates/reading.js";

/** "the fourth quarter of 2018", "Q4 2018", "2018Q4", "the third quarter"; not "a quarter of". */
export const quarter: DatePattern = {
  id: "quarter",
  phrases: [
    "[the] {ordinal} [-] quarter",
    "[the] {ordinal} quarter [of] {year}",
    "q {cardinal} [of|,|/|-] {year}",
    "{year} [-] q {cardinal}",
    "{cardinal} q [of] {year}",
    "[the] {ordinal} quarter [of] …",
  ],
  read(match) {
    const quarter = match.number("ordinal") ?? match.number("cardinal") ?? 0;
    if (quarter < 1 || quarter > 4) return undefined;
    const { inner } = match;
    if (!inner) return calendar({ quarter, year: match.number("year") });
    return inner.kind === "shift" && inner.amounts[0]?.unit === "year"
      ? calendar({ quarter }, { within: inner })
      : undefined;
  },
};

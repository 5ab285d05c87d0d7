import type { DatePattern } from "../../../dates/datePattern.js";
import { calendar } from "../../../dates/reading.js";

/** "the summer of that year", "August of the same year", "December this year", "June 5 of that year". */
export const within: DatePattern = {
  id: "within",
  phrases: [
    "[the] {season} [of|,] …",
    "{month} [of|,] …",
    "{month} [the] {day} [of|,] …",
    "[the] {day} [of] {month} [of|,] …",
    "[the] {ordinal} of …",
    "{weekday} [of] …",
    "({deictic} week|the {storied} week) [-] {weekday}",
  ],
  read(match) {
    const { inner } = match;
    if (!inner || inner.kind !== "shift") return undefined;
    const { unit, count = 2 } = inner.amounts[0] ?? {};
    if (count > 1) return undefined;
    const day = match.number("day") ?? match.number("ordinal");
    if (unit === "year") {
      const fields = {
        season: match.number("season"),
        month: match.number("month"),
        day,
      };
      return (fields.season ?? fields.month)
        ? calendar(fields, { within: inner })
        : undefined;
    }
    const isDayOf =
      unit === "month" &&
      !match.capture("month") &&
      day !== undefined &&
      day < 32;
    return isDayOf ? calendar({ day }, { within: inner }) : undefined;
  },
};

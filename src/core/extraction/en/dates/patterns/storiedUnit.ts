import type { DatePattern } from "../../../dates/datePattern.js";
import { shiftOf, toDirection } from "../shifts.js";

/** "that year", "the same day", "the following month", "the year before", "the previous week"; not "that second". */
export const storiedUnit: DatePattern = {
  id: "storied-unit",
  phrases: [
    "[the|that|this] {storied} [same|very] {unit}",
    "the {unit} (before|after|following|earlier|previous)",
    "the very next {unit}",
    "the (entire|whole|full) {unit}",
  ],
  read(match) {
    const unit = match.unit();
    if (!unit || unit === "second" || unit === "minute" || unit === "hour")
      return undefined;
    const first = match.capture("storied");
    const last = match.words.word(match.end - 1);
    const isSame =
      match.words.is(match.start, "the") &&
      ["entire", "whole", "full"].includes(match.words.word(match.start + 1));
    if (isSame)
      return unit === "year" || unit === "month"
        ? shiftOf(unit, 0, "story")
        : undefined;
    const direction = first
      ? match.number("storied")
      : last === "before" || last === "earlier" || last === "previous"
        ? -1
        : 1;
    return shiftOf(unit, toDirection(direction ?? 1), "story");
  },
};

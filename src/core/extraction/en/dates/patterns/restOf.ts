import type { DatePattern } from "../../../dates/datePattern.js";
import { shiftOf } from "../shifts.js";
import { isPoint } from "../../../dates/reading.js";

/** "the rest of 1942", "most of the rest of the year", "throughout 1915"; not "the rest of the army". */
export const restOf: DatePattern = {
  id: "rest-of",
  phrases: [
    "[most of] the (rest|remainder) of …",
    "[most of] the (rest|remainder) of the {unit}",
  ],
  read(match) {
    if (match.inner) return isPoint(match.inner) ? match.inner : undefined;
    const unit = match.unit();
    return unit === "year" || unit === "month" || unit === "decade"
      ? shiftOf(unit, 0, "story")
      : undefined;
  },
};

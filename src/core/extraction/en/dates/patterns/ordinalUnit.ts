import type { DatePattern } from "../../../dates/datePattern.js";
import { isPoint } from "../../../dates/reading.js";

/** "the first week of May", "the last day of 1945", "the third Monday of March", "the week of April 10". */
export const ordinalUnit: DatePattern = {
  id: "ordinal-unit",
  phrases: ["[the] {position} ({unit}|{weekday}) (of|in) [the] …"],
  read(match) {
    const { inner } = match;
    const index = match.number("position");
    const weekday = match.number("weekday");
    const unit = weekday === undefined ? match.unit() : "day";
    if (!isPoint(inner) || index === undefined || !unit) return undefined;
    return { kind: "ordinal", index, unit, weekday, within: inner };
  },
};

import type { DatePattern } from "../../../dates/datePattern.js";
import { isPoint } from "../../../dates/reading.js";

/** "the week of April 10", "the weekend of 5 May"; not "the week of prayer". */
export const weekOf: DatePattern = {
  id: "week-of",
  phrases: ["[the] (week|weekend) of …"],
  read(match) {
    if (!isPoint(match.inner)) return undefined;
    const isWeekend =
      match.words.is(match.start, "weekend") ||
      match.words.is(match.start + 1, "weekend");
    return {
      kind: "shift",
      amounts: [{ count: 0, unit: isWeekend ? "weekend" : "week" }],
      direction: 0,
      anchor: match.inner,
    };
  },
};

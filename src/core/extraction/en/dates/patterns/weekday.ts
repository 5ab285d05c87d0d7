import type { DatePattern } from "../../../dates/datePattern.js";
import { isWeekdayAlone } from "../nameChecks.js";
import { calendar } from "../../../dates/reading.js";

/** "Thursday", "Thu."; not "sat", "sun", "the Sun". */
export const weekday: DatePattern = {
  id: "weekday",
  phrases: ["[the] {weekday}"],
  read(match) {
    if (!isWeekdayAlone(match)) return undefined;
    return calendar({ weekday: match.number("weekday") });
  },
};

import type { DatePattern } from "../../../dates/datePattern.js";
import { isMonthAlone } from "../nameChecks.js";
import { calendar } from "../../../dates/reading.js";

/** "March", "in May", "Oct."; not "may", "march", "Theresa May", "August Wilson". */
export const month: DatePattern = {
  id: "month",
  phrases: ["{month}"],
  read(match) {
    if (!isMonthAlone(match)) return undefined;
    return calendar({ month: match.number("month") });
  },
};

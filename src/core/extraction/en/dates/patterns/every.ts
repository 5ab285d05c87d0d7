import type { DatePattern } from "../../../dates/datePattern.js";
import { readSet } from "../sets.js";

/** "every day", "each year", "every Monday", "every six months", "Sundays"; not "each side". */
export const every: DatePattern = {
  id: "every",
  phrases: [
    "(every|each) [single|other] {unit}",
    "(every|each) ({amount}|{weekday}|{month})",
    "{weekdays}",
  ],
  read(match) {
    return readSet(match);
  },
};

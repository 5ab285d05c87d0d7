import type { DatePattern } from "../../../dates/datePattern.js";
import { readSet } from "../sets.js";

/** "every day", "each year", "each year on 11 November", "every Monday", "every six months"; not "each side". */
export const every: DatePattern = {
  id: "every",
  phrases: [
    "(every|each) [single|other] {unit}",
    "(every|each) ({amount}|{weekday}|{month})",
    "{weekdays}",
    "(every|each) year [on|in] ({day} [of] {month}|{month} [[the] {day}])",
    "({day} [of] {month}|{month} [[the] {day}]) [of] (every|each) year",
  ],
  read(match) {
    return readSet(match);
  },
};

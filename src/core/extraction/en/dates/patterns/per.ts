import type { DatePattern } from "../../../dates/datePattern.js";
import { readSet } from "../sets.js";

/** "15 a year", "twice a week", "three times a day", "per day"; not "a day later". */
export const per: DatePattern = {
  id: "per",
  phrases: [
    "per {unit}",
    "(once|twice) (a|an|every|each) {unit}",
    "{cardinal} times (a|an|every|each) {unit}",
  ],
  read(match) {
    return readSet(match);
  },
};

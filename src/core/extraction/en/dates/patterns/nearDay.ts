import type { DatePattern } from "../../../dates/datePattern.js";
import { shiftOf } from "../shifts.js";

/** "today", "yesterday", "tomorrow"; not "the day before". */
export const nearDay: DatePattern = {
  id: "near-day",
  phrases: ["today", "tomorrow", "yesterday"],
  read({ words, start }) {
    if (words.is(start, "today")) return shiftOf("day", 0, "speech");
    return shiftOf("day", words.is(start, "tomorrow") ? 1 : -1, "speech");
  },
};

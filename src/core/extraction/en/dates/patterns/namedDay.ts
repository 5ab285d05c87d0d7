import type { DatePattern } from "../../../dates/datePattern.js";
import { readNamedDay } from "../namedDays.js";

/** "Christmas", "Thanksgiving 2016", "Good Friday"; not "Easter Island". */
export const namedDay: DatePattern = {
  id: "named-day",
  phrases: ["{namedDay} [day|eve] [[,] {year}]", "{namedDay} [of|,] …"],
  read(match) {
    return readNamedDay(match);
  },
};

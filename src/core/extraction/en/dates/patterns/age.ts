import type { DatePattern } from "../../../dates/datePattern.js";

/** "45-year-old", "18 years old", "eight years of age"; not "old years". */
export const age: DatePattern = {
  id: "age",
  phrases: ["{amount} [-] old", "{amount} of age"],
  read(match) {
    const amounts = match.amounts();
    return amounts && { kind: "duration", amounts };
  },
};

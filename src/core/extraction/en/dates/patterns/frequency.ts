import type { DatePattern } from "../../../dates/datePattern.js";

/** "daily", "weekly", "annually"; not "the Daily Mail", "annual" in a name. */
export const frequency: DatePattern = {
  id: "frequency",
  phrases: ["{frequency}"],
  read(match) {
    if (match.words.isCapitalized(match.start)) return undefined;
    const value = match.string("frequency");
    return value === undefined
      ? undefined
      : { kind: "set", value, quant: "EVERY" };
  },
};

import type { DatePattern } from "../../../dates/datePattern.js";
import { calendar } from "../../../dates/reading.js";

/** "the 21st century", "the fifth century BC", "nineteenth-century"; not "the second". */
export const century: DatePattern = {
  id: "century",
  phrases: ["[the] {ordinal} [-] century [{era}]"],
  read(match) {
    const ordinal = match.number("ordinal") ?? 0;
    const isBefore = match.number("era") === -1;
    return calendar({ century: isBefore ? -ordinal : ordinal - 1 });
  },
};

import type { DatePattern } from "../../../dates/datePattern.js";
import { calendar } from "../../../dates/reading.js";

/** "the 18th and 19th centuries"; not "the second and third". */
export const centuryPair: DatePattern = {
  id: "century-pair",
  phrases: [
    "[the] {from:ordinal} (and|to|or) [the] {ordinal} centuries [{era}]",
  ],
  read(match) {
    const from = match.capture("from");
    const to = match.capture("ordinal");
    if (!from || !to) return undefined;
    const isBefore = match.number("era") === -1;
    const read = (name: string) => {
      const ordinal = match.number(name) ?? 0;
      return calendar({ century: isBefore ? -ordinal : ordinal - 1 });
    };
    return {
      kind: "pair",
      first: { start: match.start, end: from.end, reading: read("from") },
      second: { start: to.start, end: match.end, reading: read("ordinal") },
    };
  },
};

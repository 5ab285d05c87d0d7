import type { DatePattern } from "../../../dates/datePattern.js";
import { isPoint } from "../../../dates/reading.js";

/** "the first two months of 2004", "the last ten days of May"; not "the first two men of". */
export const ordinalAmount: DatePattern = {
  id: "ordinal-amount",
  phrases: ["[the] {position} {amount} (of|in) …"],
  read(match) {
    const amounts = match.amounts();
    return amounts && isPoint(match.inner)
      ? { kind: "duration", amounts }
      : undefined;
  },
};

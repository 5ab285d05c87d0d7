import type { DatePattern } from "../../../dates/datePattern.js";

/** "Two days after the landing" at the start of a sentence; not "for two days after the landing", "two days after June 5". */
export const fromEvent: DatePattern = {
  id: "from-event",
  phrases: ["{amount} (after|before)"],
  read(match) {
    const amounts = match.amounts();
    const { words, start } = match;
    const isOpening = words.isCapitalized(start) && words.isWord(match.end);
    if (!amounts || !isOpening || amounts[0]?.count === undefined)
      return undefined;
    const direction = words.is(match.end - 1, "before") ? -1 : 1;
    return { kind: "shift", amounts, direction, anchor: "story" };
  },
};

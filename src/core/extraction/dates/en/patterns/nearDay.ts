import type { DatePattern } from "../../datePattern.js";

/** "today", "yesterday", "tomorrow", "the day before yesterday"; not "yesterday's men" read as a set. */
export const nearDay: DatePattern = {
  id: "near-day",
  phrases: ["today", "[the day after] tomorrow", "[the day before] yesterday"],
  read(match) {
    const word = match.words.word(match.end - 1);
    if (word === "today")
      return {
        kind: "shift",
        amounts: [{ count: 0, unit: "day" }],
        direction: 0,
        anchor: "speech",
      };
    const count = match.end - match.start > 1 ? 2 : 1;
    return {
      kind: "shift",
      amounts: [{ count, unit: "day" }],
      direction: word === "tomorrow" ? 1 : -1,
      anchor: "speech",
    };
  },
};

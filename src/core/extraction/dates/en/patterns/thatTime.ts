import type { DatePattern } from "../../datePattern.js";
import { calendar } from "../../reading.js";

/** "that time", "this time", "the same time", "that period", "that point"; not "this time around", "the first time". */
export const thatTime: DatePattern = {
  id: "that-time",
  phrases: [
    "that (time|point|moment|period|date)",
    "(this|the same) (time|period|date)",
    "the time",
  ],
  read(match) {
    const before = match.before();
    if (
      ![
        "at",
        "by",
        "from",
        "since",
        "until",
        "till",
        "during",
        "before",
        "after",
        "around",
        "in",
        "up",
        "to",
        "throughout",
        "about",
      ].includes(before)
    )
      return undefined;
    const isPlain =
      match.words.is(match.start, "the") &&
      !match.words.is(match.start + 1, "same");
    if (
      isPlain &&
      (before !== "at" || match.after() === "of" || match.after() === "when")
    )
      return undefined;
    const isNow =
      match.words.is(match.start, "this") &&
      match.words.is(match.start + 1, "time") &&
      before === "at";
    if (isNow) return { kind: "reference", value: "PRESENT_REF" };
    return calendar({}, { anchor: "story", direction: 0 });
  },
};

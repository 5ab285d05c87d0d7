import type { DatePattern } from "../../../dates/datePattern.js";
import type { Match } from "../../../dates/match.js";
import { calendar } from "../../../dates/reading.js";
import { wordSet } from "../../../text/wordSet.js";

/** "at that time", "during this period", "by this time" (which is now); not "this time around", "at the same time". */
export const thatTime: DatePattern = {
  id: "that-time",
  phrases: ["that (time|period|date)", "this (time|period|date)"],
  read(match) {
    const before = match.before();
    if (!leads.has(before)) return undefined;
    const isTime = match.words.is(match.start + 1, "time");
    const isNow = isTime && match.words.is(match.start, "this");
    if (isNow && isPointed(match))
      return { kind: "reference", value: "PRESENT_REF" };
    return calendar({}, { anchor: "story", direction: 0 });
  },
};

const leads = wordSet(
  "at by from since until till during before after around in up to throughout about",
);

/** "At this time" is now, "during this time" is the story's. */
function isPointed(match: Match): boolean {
  return !["during", "throughout", "in"].includes(match.before());
}

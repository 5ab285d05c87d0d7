import type { DatePattern } from "../../../dates/datePattern.js";
import type { Match } from "../../../dates/match.js";
import { shiftOf, toDirection } from "../shifts.js";

/** "this year", "last week", "next month", "the current decade"; not "this second attempt". */
export const deicticUnit: DatePattern = {
  id: "deictic-unit",
  phrases: ["[the] {deictic} {unit}", "[this] (coming|past) {unit}"],
  read(match) {
    const unit = match.unit();
    const word = match.words.word(match.end - 2);
    if (!unit || unit === "second" || unit === "minute") return undefined;
    const hasArticle = match.words.is(match.start, "the");
    if (isLength(match))
      return { kind: "duration", amounts: [{ count: 1, unit }] };
    const direction = toDirection(
      match.number("deictic") ?? (word === "past" ? -1 : 1),
    );
    const isStory = word === "next" && (unit === "day" || hasArticle);
    if (word === "this" && unit === "day") return shiftOf(unit, 0, "story");
    return shiftOf(unit, direction, isStory ? "story" : "speech");
  },
};

/** "for the next year", "the last month of the war": so long, not when. */
function isLength(match: Match): boolean {
  const word = match.words.word(match.end - 2);
  if (word === "next")
    return match.before() === "for" && match.words.is(match.start, "the");
  if (word !== "last" && word !== "past") return false;
  return match.after() === "of" || match.unit() === "decade";
}

import type { DatePattern } from "../../datePattern.js";
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
    const direction = toDirection(match.number("deictic") ?? 1);
    const isStory = word === "next" && (unit === "day" || hasArticle);
    if (word === "this" && unit === "day") return shiftOf(unit, 0, "story");
    return shiftOf(unit, direction, isStory ? "story" : "speech");
  },
};

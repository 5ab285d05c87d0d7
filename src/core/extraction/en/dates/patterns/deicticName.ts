import type { DatePattern } from "../../../dates/datePattern.js";
import { calendar } from "../../../dates/reading.js";
import { toDirection } from "../shifts.js";
import { isCapitalOrPlain, isMonthName } from "../nameChecks.js";

/** "last Friday", "next March", "this summer", "this coming Monday", "the previous April", "that November"; not "last May be". */
export const deicticName: DatePattern = {
  id: "deictic-name",
  phrases: [
    "[this|the] {deictic} ({month}|{weekday}|{season})",
    "[the|that] {storied} [same] ({month}|{weekday}|{season})",
    "({month}|{weekday}) (last|next)",
  ],
  read(match) {
    const storied = match.number("storied");
    const word = match.words.word(match.end - 1);
    const isNext =
      match.words.is(match.start, "the") &&
      match.words.is(match.start + 1, "next");
    const direction =
      storied ?? match.number("deictic") ?? (word === "last" ? -1 : 1);
    const fields = {
      month: match.number("month"),
      weekday: match.number("weekday"),
      season: match.number("season"),
    };
    if (
      fields.month !== undefined &&
      !(isMonthName(match) && isCapitalOrPlain(match))
    )
      return undefined;
    return calendar(fields, {
      anchor: storied === undefined && !isNext ? "speech" : "story",
      direction: toDirection(direction),
    });
  },
};

import type { DatePattern } from "../../datePattern.js";
import { calendar } from "../../reading.js";
import { toDirection } from "../shifts.js";
import { isMonthName } from "../nameChecks.js";

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
    const direction =
      storied ?? match.number("deictic") ?? (word === "last" ? -1 : 1);
    const fields = {
      month: match.number("month"),
      weekday: match.number("weekday"),
      season: match.number("season"),
    };
    if (fields.month !== undefined && !isMonthName(match)) return undefined;
    return calendar(fields, {
      anchor: storied === undefined ? "speech" : "story",
      direction: toDirection(direction),
    });
  },
};

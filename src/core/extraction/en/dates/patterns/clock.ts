import type { DatePattern } from "../../../dates/datePattern.js";
import { calendar } from "../../../dates/reading.js";

/** "18:00 UTC", "11 a.m.", "10 o'clock", "midnight"; not "version 3.10", "2:1". */
export const clock: DatePattern = {
  id: "clock",
  phrases: ["{clock}", "{cardinal} o'clock", "(noon|midnight|midday)"],
  read(match) {
    const fields = match.fields("clock");
    if (fields) return calendar(fields);
    const hour = match.number("cardinal");
    if (hour !== undefined) return hour <= 24 ? calendar({ hour }) : undefined;
    return calendar({
      hour: match.words.is(match.start, "midnight") ? 24 : 12,
      minute: 0,
    });
  },
};

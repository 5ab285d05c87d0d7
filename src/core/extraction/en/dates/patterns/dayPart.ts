import type { DatePattern } from "../../../dates/datePattern.js";
import { readDayPart } from "../dayParts.js";

/** "this morning", "last night", "tonight", "that evening", "the next morning", "Tuesday night"; not "night club". */
export const dayPart: DatePattern = {
  id: "day-part",
  phrases: [
    "tonight",
    "(this|last|tomorrow|yesterday) {dayPart}",
    "(that|[the] same|the next|the following|the previous) {dayPart}",
    "{weekday} {dayPart}",
    "the {dayPart} (before|after)",
    "[the] {dayPart} of [the] …",
  ],
  read(match) {
    return readDayPart(match);
  },
};

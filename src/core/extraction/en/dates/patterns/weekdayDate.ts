import type { DatePattern } from "../../../dates/datePattern.js";
import { isClosed, isWeekdayName } from "../nameChecks.js";
import { calendar } from "../../../dates/reading.js";

/** "Friday, July 21, 2017", "Tuesday the 19th"; not "Friday, 300 men", "Friday, the third meeting". */
export const weekdayDate: DatePattern = {
  id: "weekday-date",
  phrases: [
    "{weekday} [,] …",
    "{weekday} [,] the {day}",
    "{weekday} {ordinal}",
  ],
  read(match) {
    const weekday = match.number("weekday");
    if (!isWeekdayName(match)) return undefined;
    if (!match.inner) {
      const place = match.capture("day") ?? match.capture("ordinal");
      const isWord = place && match.words.digits(place.start) === 0;
      if (isWord && !isClosed(match)) return undefined;
      const day = match.number("day") ?? match.number("ordinal");
      return calendar({ weekday, day });
    }
    const { inner } = match;
    const isDay = inner.kind === "calendar" && inner.fields.day !== undefined;
    return isDay ? inner : undefined;
  },
};

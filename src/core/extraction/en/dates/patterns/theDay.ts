import type { DatePattern } from "../../../dates/datePattern.js";
import { isClosed } from "../nameChecks.js";
import { calendar } from "../../../dates/reading.js";

/** "on the 27th", "by the 3rd"; not "the 27th Infantry", "the second". */
export const theDay: DatePattern = {
  id: "the-day",
  phrases: ["the {ordinal}"],
  read(match) {
    const day = match.number("ordinal") ?? 0;
    const isDigits = match.words.digits(match.start + 1) > 0;
    const isDay =
      isDigits &&
      day >= 1 &&
      day <= 31 &&
      [
        "on",
        "by",
        "until",
        "till",
        "from",
        "since",
        "to",
        "of",
        "and",
      ].includes(match.before());
    return isDay && isClosed(match) ? calendar({ day }) : undefined;
  },
};

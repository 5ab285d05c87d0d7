import type { DatePattern } from "../../datePattern.js";
import { calendar } from "../../reading.js";

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
    const next = match.end;
    const isNamed =
      match.words.isWord(next) &&
      !match.words.opensParagraph(next) &&
      (match.words.isCapitalized(next) || !closers.has(match.after()));
    return isDay && !isNamed ? calendar({ day }) : undefined;
  },
};

/** Words that may follow a day named by its number alone; a noun would make it an ordinary ordinal. */
const closers = new Set(
  "the and to until till at in by when a an of he she they it we i with as for was were but after before while where".split(
    " ",
  ),
);

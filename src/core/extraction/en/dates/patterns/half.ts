import type { DatePattern } from "../../../dates/datePattern.js";
import {
  calendar,
  type CalendarFields,
  isPoint,
} from "../../../dates/reading.js";

/** "the first half of 2014", "the second half of that year"; not "half of 2014". */
export const half: DatePattern = {
  id: "half",
  phrases: [
    "[the] {ordinal} half of {year}",
    "[the] {ordinal} half of …",
    "[the] (former|latter) half of {year}",
  ],
  read(match) {
    const half =
      match.number("ordinal") ??
      (match.words.is(match.end - 4, "latter") ? 2 : 1);
    if (half < 1 || half > 2) return undefined;
    const { inner } = match;
    const year =
      match.number("year") ??
      (inner?.kind === "calendar" ? wholeYear(inner.fields) : undefined);
    if (year !== undefined) return calendar({ half, year });
    if (inner?.kind === "shift" && inner.amounts[0]?.unit === "year")
      return calendar({ half }, { within: inner });
    return isPoint(inner)
      ? { ...inner, mod: half === 1 ? "START" : "END" }
      : undefined;
  },
};

function wholeYear(fields: CalendarFields): number | undefined {
  const isWhole = fields.month === undefined && fields.season === undefined;
  return isWhole ? fields.year : undefined;
}

import { calendar, type CalendarReading } from "../../dates/reading.js";
import type { Match } from "../../dates/match.js";

/** A date in digits: ISO order with a year first; else month first unless it can only be a day. */
export function readNumericDate(match: Match): CalendarReading | undefined {
  const { words, start, end } = match;
  for (let i = start + 1; i < end; i++) if (!words.isGlued(i)) return undefined;
  if (isWithinNumber(match)) return undefined;
  if (match.capture("year")) return readYearMonth(match);
  if (words.written(start + 1) !== words.written(start + 3)) return undefined;
  const [a = 0, b = 0, c = 0] = ["a", "b", "c"].map((name) =>
    match.number(name),
  );
  if (words.digits(start) === 4) return valid(a, b, c);
  const year = fullYear(c, words.digits(end - 1));
  if (year === undefined) return undefined;
  // With dots the day comes first, and the year is written in full.
  if (words.is(start + 1, ".")) return c > 99 ? valid(year, b, a) : undefined;
  return valid(year, a, b) ?? valid(year, b, a);
}

/** "2015-03" */
function readYearMonth(match: Match): CalendarReading | undefined {
  const month = match.number("b") ?? 0;
  const hasTwoDigits = match.words.digits(match.end - 1) === 2;
  const isMonth = month >= 1 && month <= 12 && hasTwoDigits;
  return isMonth && isIsoMonth(match)
    ? calendar({ year: match.number("year"), month })
    : undefined;
}

/** Two digits are a year from 1950 to 2049. */
function fullYear(year: number, digits: number): number | undefined {
  if (digits === 4) return year;
  if (digits !== 2) return undefined;
  return year < 50 ? 2000 + year : 1900 + year;
}

/** "2008-09" could be two years; a month is meant when it cannot follow the year. */
function isIsoMonth(match: Match): boolean {
  const year = match.number("year") ?? 0;
  return (match.number("b") ?? 0) !== (year + 1) % 100;
}

function isWithinNumber(match: Match): boolean {
  const { words, start, end } = match;
  const before =
    words.isGlued(start) && start > 0 ? words.written(start - 1) : "";
  const after = words.isGlued(end) ? words.written(end) : "";
  const isOpen = before === "" || /^[(["'“‘,;:]$/.test(before);
  const isClosed = after === "" || !/^[-/_\d]|^\p{L}/u.test(after);
  return !(isOpen && isClosed);
}

function valid(
  year: number,
  month: number,
  day: number,
): CalendarReading | undefined {
  const isDate = month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isDate ? calendar({ year, month, day }) : undefined;
}

import { calendar, type CalendarReading } from "../reading.js";
import type { Match } from "../match.js";

/** A date in digits: ISO order with a year first; else month first unless it can only be a day. */
export function readNumericDate(match: Match): CalendarReading | undefined {
  const { words, start, end } = match;
  for (let i = start + 1; i < end; i++) if (!words.isGlued(i)) return undefined;
  if (isWithinNumber(match)) return undefined;
  const b = match.number("b") ?? 0;
  const year = match.number("year");
  if (year !== undefined)
    return b >= 1 &&
      b <= 12 &&
      words.digits(end - 1) === 2 &&
      words.is(start + 1, "-") === (words.written(start + 1) === "-") &&
      isIsoMonth(match)
      ? calendar({ year, month: b })
      : undefined;
  const a = match.number("a") ?? 0;
  const c = match.number("c") ?? 0;
  if (words.written(start + 1) !== words.written(start + 3)) return undefined;
  if (words.digits(start) === 4) return valid(a, b, c);
  const longYear = words.digits(end - 1) === 4 ? c : undefined;
  if (
    longYear === undefined &&
    (words.digits(end - 1) !== 2 || (words.is(start + 1, "-") && a > 31))
  )
    return undefined;
  // With dots the day comes first.
  const isDotted = words.is(start + 1, ".");
  if (isDotted)
    return longYear === undefined ? undefined : valid(longYear, b, a);
  const fullYear = longYear ?? (c < 50 ? 2000 + c : 1900 + c);
  return valid(fullYear, a, b) ?? valid(fullYear, b, a);
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

import { calendar, type CalendarReading, toYear } from "../../dates/reading.js";
import type { Match } from "../../dates/match.js";

/** The day, month and year that a phrase captured, whatever their order. */
export function readFullDate(match: Match): CalendarReading | undefined {
  const month = match.number("month");
  const day = match.number("day");
  const year = match.number("year");
  const shortYear = match.number("shortYear");
  const isLater =
    day !== undefined && month !== undefined && day > daysOf(month);
  if (isLater) return undefined;
  if (year === undefined) return calendar({ month, day, shortYear });
  return calendar({ month, day, year: toYear(year, match.number("era")) });
}

/** Whether the year has three digits or an era; fewer digits after a month are another number. */
export function hasLongYear(match: Match): boolean {
  if (match.capture("era") ?? match.capture("shortYear")) return true;
  return (match.number("year") ?? 0) > 99;
}

function daysOf(month: number): number {
  if (month === 2) return 29;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

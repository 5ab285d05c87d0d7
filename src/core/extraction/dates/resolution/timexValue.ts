import { inFour, inTwo } from "./digits.js";
import type { Moment } from "./moment.js";

const seasons = ["SP", "SU", "FA", "WI"];

/** A moment as a TIMEX3 value; what is unknown is X. */
export function toTimexValue(moment: Moment): string {
  return dateValue(moment) + timeValue(moment);
}

function dateValue(moment: Moment): string {
  const { year, decade, century, untilYear } = moment;
  if (century !== undefined)
    return century < 0 ? `BC${inTwo(-century - 1)}` : inTwo(century);
  if (decade !== undefined)
    return decade < 0 ? `BC${inThree(-decade)}` : inThree(decade);
  const written = yearValue(year);
  if (untilYear !== undefined) return `${written}/${yearValue(untilYear)}`;
  return written + restOfDate(moment);
}

function yearValue(year: number | undefined): string {
  if (year === undefined) return "XXXX";
  return year > 0 ? inFour(year) : `BC${inFour(1 - year)}`;
}

function restOfDate(moment: Moment): string {
  const { season, quarter, half, week, month, day, weekday, unknown } = moment;
  if (season !== undefined) return `-${seasons[season - 21] ?? ""}`;
  if (quarter !== undefined) return `-Q${quarter}`;
  if (half !== undefined) return `-H${half}`;
  if (week !== undefined)
    return `-W${inTwo(week)}${moment.isWeekend ? "-WE" : ""}`;
  if (weekday !== undefined && day === undefined) return `-WXX-${weekday}`;
  if (unknown === "week" || unknown === "weekend") return "-WXX";
  return dayValue({
    month,
    day,
    needsDay: unknown === "day" || hasTime(moment),
    unknown: unknown !== undefined,
  });
}

interface DayParts {
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly needsDay: boolean;
  readonly unknown: boolean;
}

function dayValue({ month, day, needsDay, unknown }: DayParts): string {
  if (month === undefined && day === undefined && !unknown && !needsDay)
    return "";
  const written = `-${month === undefined ? "XX" : inTwo(month)}`;
  if (day !== undefined) return `${written}-${inTwo(day)}`;
  return needsDay ? `${written}-XX` : written;
}

function hasTime({ dayPart, hour }: Moment): boolean {
  return dayPart !== undefined || hour !== undefined;
}

function timeValue({ dayPart, hour, minute, second, zone }: Moment): string {
  if (dayPart !== undefined && hour === undefined) return `T${dayPart}`;
  if (hour === undefined) return "";
  const seconds = second === undefined ? "" : `:${inTwo(second)}`;
  return `T${inTwo(hour)}:${inTwo(minute ?? 0)}${seconds}${zone ?? ""}`;
}

function inThree(n: number): string {
  return String(n).padStart(3, "0");
}

import { dayNumber } from "../../../dates/civilDay.js";
import type { DayRule } from "../reading.js";
import { weekdayOf } from "./isoWeek.js";
import { islamicDay } from "./islamicCalendar.js";
import { fromPassoverToNewYear, roshHashanah } from "./jewishCalendar.js";

/** The day number of a named day in a year. */
export function findNamedDay(rule: DayRule, year: number): number {
  switch (rule.kind) {
    case "fixed":
      return dayNumber(year, rule.month, rule.day);
    case "weekday":
      return nthWeekday(rule, year) + (rule.plus ?? 0);
    case "easter":
      return (rule.orthodox ? orthodoxEaster(year) : easter(year)) + rule.plus;
    case "islamic":
      return islamicDay(rule, year);
    case "roshHashanah":
      return roshHashanah(year) + rule.plus;
    case "passover":
      return roshHashanah(year) - fromPassoverToNewYear + rule.plus;
  }
}

/** The n-th such weekday of a month, from the end when the index is negative. */
export function nthWeekday(
  rule: {
    readonly month: number;
    readonly weekday: number;
    readonly index: number;
  },
  year: number,
): number {
  const { month, weekday, index } = rule;
  if (index < 0) {
    const last = dayNumber(year, month + 1, 1) - 1;
    return last - ((weekdayOf(last) - weekday + 7) % 7) + (index + 1) * 7;
  }
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (index - 1) * 7;
}

/** Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
function easter(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const [b, c] = [Math.floor(century / 4), century % 4];
  const correction = Math.floor(
    (century - Math.floor((century + 8) / 25) + 1) / 3,
  );
  const epact = (19 * golden + century - b - correction + 15) % 30;
  const [i, k] = [Math.floor((year % 100) / 4), (year % 100) % 4];
  const toSunday = (32 + 2 * c + 2 * i - epact - k) % 7;
  const m = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  return dayNumber(year, 3, 22 + epact + toSunday - 7 * m);
}

/** Easter Sunday of the Julian calendar, on its Gregorian day. */
function orthodoxEaster(year: number): number {
  const epact = (19 * (year % 19) + 15) % 30;
  const toSunday = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7;
  const march = 22 + epact + toSunday;
  const shift = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return dayNumber(year, 3, march + shift);
}

import { civilDate, dayNumber } from "../../../dates/civilDay.js";

/** The weekday of a day number, Monday 1 to Sunday 7. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The ISO week that a day lies in, with the year it is counted in. */
export function isoWeekOf(day: number): {
  readonly year: number;
  readonly week: number;
} {
  const thursday = day + 4 - weekdayOf(day);
  const { year } = civilDate(thursday);
  const week = Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1;
  return { year, week };
}

/** The Monday of an ISO week. */
export function mondayOf(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4);
  return fourth + 1 - weekdayOf(fourth) + (week - 1) * 7;
}

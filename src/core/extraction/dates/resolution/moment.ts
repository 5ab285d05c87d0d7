import { civilDate, dayNumber } from "../../../dates/civilDay.js";
import type { CalendarFields, Unit } from "../reading.js";
import { isoWeekOf, mondayOf } from "./isoWeek.js";

/** A place in the calendar as far as it is known; `unknown` is a unit that is finer than what is known. */
export interface Moment extends CalendarFields {
  readonly unknown?: Unit;
}

/** Every field of a moment, so that all moments made with it are of one shape. */
const open: { readonly [Field in keyof Required<Moment>]: undefined } = {
  year: undefined,
  untilYear: undefined,
  shortYear: undefined,
  decade: undefined,
  shortDecade: undefined,
  century: undefined,
  season: undefined,
  quarter: undefined,
  half: undefined,
  month: undefined,
  week: undefined,
  isWeekend: undefined,
  weekday: undefined,
  day: undefined,
  dayPart: undefined,
  hour: undefined,
  minute: undefined,
  second: undefined,
  zone: undefined,
  unknown: undefined,
};

/** The moment with its open fields written out: asking many shapes for fields that they lack is slow. */
export function writtenOut(moment: Moment): Moment {
  return { ...open, ...moment };
}

/** The year that a moment lies in or begins with. */
export function yearOf(moment: Moment): number | undefined {
  const { year, decade, century } = moment;
  if (year !== undefined) return year;
  if (decade !== undefined) return decade < 0 ? decade * 10 - 8 : decade * 10;
  if (century === undefined) return undefined;
  return century >= 0 ? century * 100 : century * 100 + 1;
}

/** The month that a moment lies in; for seasons and quarters their first. */
export function monthOf(moment: Moment): number | undefined {
  const { month, season, quarter, half } = moment;
  if (month !== undefined) return month;
  if (season !== undefined) return [3, 6, 9, 12][season - 21];
  if (quarter !== undefined) return quarter * 3 - 2;
  if (half !== undefined) return half * 6 - 5;
  const day = firstDayOfWeek(moment);
  return day === undefined ? undefined : civilDate(day).month;
}

/** The day number, where the day is known. */
export function dayOf(moment: Moment): number | undefined {
  const { year, month, day } = moment;
  if (year === undefined || month === undefined || day === undefined)
    return firstDayOfWeek(moment);
  return dayNumber(year, month, day);
}

export function isDay(moment: Moment): boolean {
  return moment.day !== undefined && moment.month !== undefined;
}

function firstDayOfWeek({ year, week, isWeekend }: Moment): number | undefined {
  if (year === undefined || week === undefined) return undefined;
  return mondayOf(year, week) + (isWeekend ? 5 : 0);
}

/** The moment that is one day. */
export function momentOfDay(day: number): Moment {
  return { ...civilDate(day) };
}

/** The ISO week, or its weekend, that holds a day. */
export function momentOfWeek(day: number, isWeekend?: true): Moment {
  return { ...isoWeekOf(day), ...(isWeekend && { isWeekend }) };
}

/** A moment with the finer fields of a reading in it. */
export function narrowed(moment: Moment, fields: CalendarFields): Moment {
  const { unknown, ...known } = moment;
  const filled = Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  );
  return {
    ...known,
    ...filled,
    ...(unknown && fields.day === undefined && { unknown }),
  };
}

import type { CalendarReading } from "../reading.js";
import { weekdayOf } from "./isoWeek.js";
import { dayOf, type Moment, momentOfDay, monthOf, yearOf } from "./moment.js";
import { type Base, chooseBase } from "./chooseBase.js";
import type { Story } from "./story.js";

/** Open fields of a reading filled from a moment told before. */
export interface Filled {
  readonly moment: Moment;
  readonly from?: "reference" | number;
}

/** The fields as a moment, what is open taken from the story or the reference date. */
export function fillFields(
  reading: CalendarReading,
  index: number,
  story: Story,
): Filled {
  const { fields } = reading;
  if (isClosed(reading)) return { moment: fields };
  const base = chooseBase(reading, index, story);
  if (!base) return { moment: fields };
  const moment = fill(reading, base);
  return moment ? { moment, from: base.told.from } : { moment: fields };
}

function isClosed({ fields }: CalendarReading): boolean {
  return (fields.year ?? fields.decade ?? fields.century) !== undefined;
}

function fill(reading: CalendarReading, base: Base): Moment | undefined {
  const { fields } = reading;
  if (fields.shortYear !== undefined || fields.shortDecade !== undefined)
    return fillCentury(fields, base);
  if (
    fields.month !== undefined ||
    fields.season !== undefined ||
    fields.quarter !== undefined ||
    fields.half !== undefined
  )
    return fillYear(reading, base);
  if (fields.day !== undefined) return fillMonth(fields, base);
  if (fields.weekday !== undefined) return fillWeek(reading, base);
  if (fields.hour !== undefined || fields.dayPart !== undefined)
    return fillDay(fields, base);
  return base.told.moment;
}

/** "'94" and "the nineties" lie in the hundred years around the base; after a reference date by ten years at most. */
function fillCentury(fields: Moment, { told }: Base): Moment | undefined {
  const year = yearOf(told.moment);
  if (year === undefined) return undefined;
  const ahead = told.from === "reference" ? 10 : 50;
  const short = fields.shortYear ?? (fields.shortDecade ?? 0) * 10;
  const full = year + ahead - ((((year + ahead - short) % 100) + 100) % 100);
  if (fields.shortYear === undefined) return { decade: Math.floor(full / 10) };
  const { month, day } = fields;
  return {
    year: full,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  };
}

function fillYear(reading: CalendarReading, base: Base): Moment | undefined {
  const { fields } = reading;
  const { moment } = base.told;
  const year = yearOf(moment);
  if (year === undefined) return undefined;
  const here = monthOf(moment);
  const month = seasonalMonth(fields);
  if (here === undefined || month === undefined)
    return { ...fields, year: year + sideways(reading) };
  if (reading.direction !== undefined)
    return { ...fields, year: year + yearsAway(reading, here, month) };
  const distance = compareInYear(fields, moment);
  if (base.tense === "past")
    return { ...fields, year: distance > 0 ? year - 1 : year };
  // What "was to happen on 4 May" some days ago is no year ahead.
  if (base.tense === "future")
    return { ...fields, year: (monthOf(fields) ?? 0) < here ? year + 1 : year };
  return { ...fields, year: year + storyStep(month, here) };
}

/** Most of a winter lies in the new year. */
function seasonalMonth(fields: Moment): number | undefined {
  return fields.season === 24 ? 1 : monthOf(fields);
}

/** "Last" and "next" of a year that is known only as a year. */
function sideways({ direction }: CalendarReading): number {
  return direction ?? 0;
}

/** "Last March" is the latest before now, "next March" the first after, "this March" in the same year. */
function yearsAway(
  { direction }: CalendarReading,
  here: number,
  month: number,
): number {
  if (direction === -1) return month < here ? 0 : -1;
  if (direction === 1) return month > here ? 0 : 1;
  return 0;
}

/** Whether the fields lie later (1) or earlier (-1) in the year than the moment. */
function compareInYear(fields: Moment, moment: Moment): number {
  const byMonth = (monthOf(fields) ?? 0) - (monthOf(moment) ?? 0);
  if (byMonth !== 0 || fields.day === undefined) return Math.sign(byMonth);
  return Math.sign(fields.day - (moment.day ?? fields.day));
}

/** A story goes on into the next year when the month would else lie far back. */
function storyStep(month: number, here: number): number {
  if (here - month >= 8) return 1;
  return month - here >= 10 ? -1 : 0;
}

function fillMonth(fields: Moment, { told }: Base): Moment | undefined {
  const year = yearOf(told.moment);
  const month = monthOf(told.moment);
  if (year === undefined || month === undefined) return undefined;
  return { ...fields, year, month };
}

function fillWeek(reading: CalendarReading, base: Base): Moment | undefined {
  const day = dayOf(base.told.moment);
  const { weekday, dayPart } = reading.fields;
  if (day === undefined || weekday === undefined) return undefined;
  const found = momentOfDay(
    day + daysAway(reading, base, weekday - weekdayOf(day)),
  );
  return dayPart === undefined ? found : { ...found, dayPart };
}

function daysAway(
  reading: CalendarReading,
  { tense }: Base,
  ahead: number,
): number {
  const forward = (ahead + 7) % 7;
  if (reading.direction === -1) return forward === 0 ? -7 : forward - 7;
  if (reading.direction === 1) return forward === 0 ? 7 : forward;
  if (reading.direction === 0) return ahead;
  return tense === "past" && forward > 0 ? forward - 7 : forward;
}

function fillDay(fields: Moment, { told }: Base): Moment {
  const { year, month, day } = told.moment;
  const date = {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  };
  if (fields.hour !== 24) return { ...date, ...fields };
  const at = dayOf(date);
  return at === undefined
    ? { ...date, ...fields }
    : { ...momentOfDay(at), hour: 24, minute: 0 };
}

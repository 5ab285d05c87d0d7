import { dayNumber } from "../../../dates/civilDay.js";
import type { OrdinalReading } from "../reading.js";
import { nthWeekday } from "./namedDay.js";
import {
  dayOf,
  type Moment,
  momentOfDay,
  momentOfWeek,
  yearOf,
} from "./moment.js";

/** The n-th unit of a moment: "the last week of May", "the first decade of the 20th century". */
export function nthUnit(
  reading: OrdinalReading,
  within: Moment,
): Moment | undefined {
  const { index, unit, weekday } = reading;
  const year = yearOf(within);
  const span = daysOf(within);
  if (year === undefined || !span) return undefined;
  if (weekday !== undefined && within.month !== undefined)
    return momentOfDay(
      nthWeekday({ month: within.month, weekday, index }, year),
    );
  const step = index > 0 ? index - 1 : index;
  switch (unit) {
    case "day":
      return momentOfDay(index > 0 ? span.first + step : span.last + 1 + step);
    case "week":
    case "weekend":
      return momentOfWeek(
        (index > 0 ? span.first : span.last + 1) + step * 7,
        unit === "weekend" ? true : undefined,
      );
    case "month":
      return within.month === undefined
        ? { year, month: index > 0 ? index : 13 + index }
        : undefined;
    case "quarter":
      return { year, quarter: index > 0 ? index : 5 + index };
    case "year":
      return nthYear(within, step, index);
    case "decade":
      return within.century === undefined
        ? undefined
        : { decade: Math.floor(year / 10) + (index > 0 ? step : 10 + index) };
    default:
      return undefined;
  }
}

function nthYear(
  within: Moment,
  step: number,
  index: number,
): Moment | undefined {
  const year = yearOf(within);
  if (year === undefined) return undefined;
  const length = within.decade === undefined ? 100 : 10;
  return { year: index > 0 ? year + step : year + length + index };
}

/** The first and last day of a month or year. */
function daysOf(
  moment: Moment,
): { readonly first: number; readonly last: number } | undefined {
  const year = yearOf(moment);
  if (year === undefined) return undefined;
  const { month } = moment;
  const day = dayOf(moment);
  if (day !== undefined)
    return { first: day, last: day + (moment.week === undefined ? 0 : 6) };
  return month === undefined
    ? { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) }
    : {
        first: dayNumber(year, month, 1),
        last: dayNumber(year, month + 1, 1) - 1,
      };
}

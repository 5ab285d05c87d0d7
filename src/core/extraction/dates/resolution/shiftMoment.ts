import type { Amount, Unit } from "../reading.js";
import {
  dayOf,
  type Moment,
  momentOfDay,
  momentOfWeek,
  monthOf,
  yearOf,
} from "./moment.js";

/** The moment so many units away, as exact as the unit; undefined when the number is vague or the start unknown. */
export function shiftMoment(
  moment: Moment,
  amounts: readonly Amount[],
  direction: number,
): Moment | undefined {
  let shifted: Moment | undefined = moment;
  for (const amount of amounts.map(wholeUnits)) {
    if (amount.count === undefined || !shifted) return undefined;
    shifted = shiftOne(shifted, amount.unit, amount.count * direction);
  }
  return shifted;
}

/** Half a year is six months, half a decade five years. */
function wholeUnits(amount: Amount): Amount {
  const { count, unit } = amount;
  if (count === undefined || Number.isInteger(count)) return amount;
  const finer = finerUnits[unit];
  return finer
    ? { count: Math.round(count * finer[1]), unit: finer[0] }
    : { count: Math.round(count), unit };
}

const finerUnits: Readonly<Partial<Record<Unit, readonly [Unit, number]>>> = {
  century: ["year", 100],
  decade: ["year", 10],
  year: ["month", 12],
  month: ["day", 30],
  week: ["day", 7],
  day: ["hour", 24],
  hour: ["minute", 60],
};

function shiftOne(
  moment: Moment,
  unit: Unit,
  count: number,
): Moment | undefined {
  const year = yearOf(moment);
  if (year === undefined) return undefined;
  switch (unit) {
    case "millennium":
      return { year: year + count * 1000 };
    case "century":
      return { century: Math.floor(year / 100) + count };
    case "decade":
      return { decade: decadeOf(year) + count };
    case "year":
      return { year: year + count };
    case "half":
    case "season":
    case "quarter":
    case "month":
      return shiftMonths(moment, { year, unit, count });
    default:
      return shiftDays(moment, { year, unit, count });
  }
}

/** Decades before Christ are counted back from it: -49 are the 490s. */
function decadeOf(year: number): number {
  return year > 0 ? Math.floor(year / 10) : -Math.floor((1 - year) / 10);
}

interface Step {
  readonly year: number;
  readonly unit: Unit;
  readonly count: number;
}

function shiftMonths(moment: Moment, { year, unit, count }: Step): Moment {
  const month = monthOf(moment);
  if (month === undefined) return { year, unknown: unit };
  if (unit === "quarter") {
    const quarters = year * 4 + Math.floor((month - 1) / 3) + count;
    return { year: Math.floor(quarters / 4), quarter: modulo(quarters, 4) + 1 };
  }
  const months =
    year * 12 +
    month -
    1 +
    count * (unit === "half" ? 6 : unit === "season" ? 3 : 1);
  return { year: Math.floor(months / 12), month: modulo(months, 12) + 1 };
}

function shiftDays(moment: Moment, { year, unit, count }: Step): Moment {
  const day = dayOf(moment);
  if (unit === "second" || unit === "minute" || unit === "hour")
    return shiftHours(moment, unit, count);
  if (day === undefined) {
    const { month } = moment;
    return { year, ...(month !== undefined && { month }), unknown: unit };
  }
  if (unit === "week") return momentOfWeek(day + count * 7);
  if (unit === "weekend") return momentOfWeek(day + count * 7, true);
  return momentOfDay(day + count);
}

const minutesOf: Readonly<Partial<Record<Unit, number>>> = {
  hour: 60,
  minute: 1,
};

function shiftHours(moment: Moment, unit: Unit, count: number): Moment {
  const day = dayOf(moment);
  const { hour, minute = 0, year } = moment;
  if (day === undefined || hour === undefined)
    return {
      ...(day === undefined ? { year } : momentOfDay(day)),
      unknown: "hour",
    };
  const minutes =
    hour * 60 + minute + Math.round(count * (minutesOf[unit] ?? 0));
  const date = momentOfDay(day + Math.floor(minutes / 1440));
  const rest = modulo(minutes, 1440);
  return { ...date, hour: Math.floor(rest / 60), minute: rest % 60 };
}

function modulo(n: number, divisor: number): number {
  return ((n % divisor) + divisor) % divisor;
}

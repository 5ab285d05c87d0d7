import { civilDate, dayNumber } from "../dates/civilDay.js";

export type TickUnit = "day" | "month" | "year";

/** The distance between two ticks. */
export interface TickStep {
  readonly unit: TickUnit;
  readonly count: number;
}

/** A day at which something of the calendar begins. */
export interface Tick {
  readonly day: number;
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly dayOfMonth: number;
}

const daysAYear = 365.2425;
/** From fine to coarse; beyond these come ten, twenty, fifty and so on. */
const fineSteps: readonly TickStep[] = [
  { unit: "day", count: 1 },
  { unit: "day", count: 5 },
  { unit: "month", count: 1 },
  { unit: "month", count: 3 },
  { unit: "year", count: 1 },
  { unit: "year", count: 2 },
  { unit: "year", count: 5 },
];
const mostTicks = 1000;

/** The finest step whose ticks are at least so many days apart. */
export function chooseStep(days: number): TickStep {
  const fine = fineSteps.find((step) => daysIn(step) >= days);
  if (fine) return fine;
  for (let power = 10; power < 1e12; power *= 10) {
    for (const factor of [1, 2, 5]) {
      const step: TickStep = { unit: "year", count: power * factor };
      if (daysIn(step) >= days) return step;
    }
  }
  return { unit: "year", count: 1e12 };
}

/** The step of the band above: months have years, years have tens of years. */
export function coarserStep({ unit, count }: TickStep): TickStep {
  if (unit === "day") return { unit: "month", count: 1 };
  if (unit === "month") return { unit: "year", count: 1 };
  return { unit, count: 10 ** Math.floor(Math.log10(count) + 1) };
}

/** The ticks from the last one at or before `from` to the last one before `to`. */
export function ticksBetween(from: number, to: number, step: TickStep): Tick[] {
  const ticks: Tick[] = [];
  let tick = firstTick(from, step);
  while (tick.day < to && ticks.length < mostTicks) {
    ticks.push(tick);
    tick = nextTick(tick, step);
  }
  return ticks;
}

function daysIn({ unit, count }: TickStep): number {
  if (unit === "day") return count;
  return unit === "month" ? count * 28 : count * daysAYear;
}

function firstTick(from: number, { unit, count }: TickStep): Tick {
  const { year, month, day } = civilDate(Math.floor(from));
  if (unit === "year") return tickAt(yearFloor(year, count), 1, 1);
  if (unit === "month")
    return tickAt(year, Math.floor((month - 1) / count) * count + 1, 1);
  return tickAt(year, month, dayFloor(day, count));
}

function nextTick(tick: Tick, { unit, count }: TickStep): Tick {
  const { year, month, dayOfMonth } = tick;
  if (unit === "year") return tickAt(yearAfter(year, count), 1, 1);
  if (unit === "month") return tickAt(year, month + count, 1);
  const next = tickAt(year, month, dayOfMonth + count);
  // Months begin anew: 1, 6, …, 26, 1; a 31st would stand too near.
  return next.month !== month || (count > 1 && next.dayOfMonth > 28)
    ? tickAt(year, month + 1, 1)
    : next;
}

function dayFloor(day: number, count: number): number {
  if (count === 1) return day;
  return Math.floor((Math.min(day, 30) - 1) / count) * count + 1;
}

/**
 * Ticks stand at 10, 20, 30 and, before our era, at 10 BC, 20 BC, 30 BC, which are the astronomical years -9, -19, -29; where
 * a year 0 would be, the year 1 stands.
 */
function yearFloor(year: number, count: number): number {
  if (count === 1) return year;
  const index = Math.floor(year / count);
  if (year >= count) return index * count;
  if (year >= 1) return 1;
  return 1 - Math.ceil((1 - year) / count) * count;
}

function yearAfter(year: number, count: number): number {
  if (count === 1) return year + 1;
  if (year === 1) return count;
  const next = year + count;
  return next;
}

function tickAt(year: number, month: number, dayOfMonth: number): Tick {
  const day = dayNumber(year, month, dayOfMonth);
  const civil = civilDate(day);
  return {
    day,
    year: civil.year,
    month: civil.month,
    dayOfMonth: civil.day,
  };
}

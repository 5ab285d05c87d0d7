import type { Modifier } from "../reading.js";
import { inFour, inTwo } from "./digits.js";
import { dayOf, type Moment, momentOfDay } from "./moment.js";

/** A moment in EDTF; undefined where it has no year. Parts of a decade or century become the years they cover. */
export function toEdtf(moment: Moment, mod?: Modifier): string | undefined {
  const value = plainEdtf(moment, mod);
  if (value === undefined || mod !== "APPROX") return value;
  return value.includes("/") ? `${value.replace("/", "~/")}~` : `${value}~`;
}

function plainEdtf(
  moment: Moment,
  mod: Modifier | undefined,
): string | undefined {
  const { year, decade, century, untilYear, quarter, half } = moment;
  if (century !== undefined) return centuryEdtf(century, mod);
  if (decade !== undefined) return decadeEdtf(decade, mod);
  if (year === undefined) return undefined;
  const written = yearEdtf(year);
  if (untilYear !== undefined) return `${written}/${yearEdtf(untilYear)}`;
  if (quarter !== undefined) return monthsEdtf(written, quarter * 3 - 2, 3);
  if (half !== undefined) return monthsEdtf(written, half * 6 - 5, 6);
  return moment.week === undefined
    ? dateEdtf(written, moment)
    : weekEdtf(moment);
}

function dateEdtf(year: string, { season, month, day }: Moment): string {
  if (season !== undefined) return `${year}-${season}`;
  if (month === undefined) return year;
  return day === undefined
    ? `${year}-${inTwo(month)}`
    : `${year}-${inTwo(month)}-${inTwo(day)}`;
}

function monthsEdtf(year: string, first: number, count: number): string {
  return `${year}-${inTwo(first)}/${year}-${inTwo(first + count - 1)}`;
}

function weekEdtf(moment: Moment): string | undefined {
  const first = dayOf(moment);
  if (first === undefined) return undefined;
  return [first, first + (moment.isWeekend ? 1 : 6)]
    .map((day) => toEdtf(momentOfDay(day)))
    .join("/");
}

/** Thirds of ten years as our readers count them: 0–3, 4–6, 7–9. */
function decadeEdtf(decade: number, mod: Modifier | undefined): string {
  const third = thirdOf(mod);
  if (decade < 0) return yearsEdtf(decade * 10 - 8, decade * 10 + 1);
  if (third === undefined) return `${String(decade).padStart(3, "0")}X`;
  const [from, to] = [
    [0, 3],
    [4, 6],
    [7, 9],
  ][third] ?? [0, 9];
  return yearsEdtf(decade * 10 + (from ?? 0), decade * 10 + (to ?? 9));
}

/** A century runs from its year 1; before Christ it runs down to it. */
function centuryEdtf(century: number, mod: Modifier | undefined): string {
  const first = century >= 0 ? century * 100 + 1 : century * 100 + 1;
  const third = thirdOf(mod);
  if (third === undefined)
    return century >= 0 ? `${inTwo(century)}XX` : yearsEdtf(first, first + 99);
  const [from, to] = [
    [0, 32],
    [33, 65],
    [66, 99],
  ][third] ?? [0, 99];
  return yearsEdtf(first + (from ?? 0), first + (to ?? 99));
}

function thirdOf(mod: Modifier | undefined): number | undefined {
  const third = ["START", "MID", "END"].indexOf(mod ?? "");
  return third < 0 ? undefined : third;
}

function yearsEdtf(from: number, to: number): string {
  return `${yearEdtf(from)}/${yearEdtf(to)}`;
}

function yearEdtf(year: number): string {
  return year < 0 ? `-${inFour(-year)}` : inFour(year);
}

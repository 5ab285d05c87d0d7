import { dayNumber } from "./civilDay.js";
import type { DateDoubt, DatePrecision, DateValue } from "./dateValue.js";

/**
 * Year, month and day of a date, its doubt as a whole. By number, as named groups take several times as long and this
 * is read for each event.
 */
const date =
  /^(-?(?:\d{4}|\d{3}X|\d{2}XX))(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([~?%]?)$/;
/** A year of more than four digits; further from us than twelve, its days cannot be counted exactly. */
const longYear = /^Y(-?[1-9]\d{4,11})([~?%]?)$/;
/** A day with a time, which is checked and left out. */
const moment =
  /^(-?\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-4]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-][01]\d(?::?[0-5]\d)?)?$/;

interface Bounds {
  readonly earliest: number;
  readonly latest: number;
  readonly precision: DatePrecision;
}

/**
 * The bounds of an EDTF value of level 0 or 1, or of an interval of such values, seasons included;
 * `undefined` when the text is none, names a day that does not exist, or ends before it starts.
 * Seasons are those of northern news prose, in whole months: spring from March, summer from June, autumn from September,
 * and winter from December of the named year to the end of the next February.
 */
export function readDate(edtf: string): DateValue | undefined {
  const slash = edtf.indexOf("/");
  if (slash < 0) return readSingle(edtf);
  const start = readEnd(edtf.slice(0, slash));
  const end = readEnd(edtf.slice(slash + 1));
  if (!start || !end || start.earliest > end.latest) return undefined;
  if (start === open && end === open) return undefined;
  return {
    edtf,
    earliest: start.earliest,
    latest: end.latest,
    precision: "interval",
    start: start.start,
    end: end.end,
  };
}

const sure: DateDoubt = { isApproximate: false, isUncertain: false };

/** An end of an interval that is open (`..`) or unknown (nothing). */
const open: DateValue = {
  edtf: "..",
  earliest: -Infinity,
  latest: Infinity,
  precision: "interval",
  start: sure,
  end: sure,
};

function readEnd(edtf: string): DateValue | undefined {
  return edtf === "" || edtf === ".." ? open : readSingle(edtf);
}

function readSingle(edtf: string): DateValue | undefined {
  const [, year, month, day, doubt] =
    date.exec(edtf) ?? date.exec(moment.exec(edtf)?.[1] ?? "") ?? [];
  if (year === undefined) return readLongYear(edtf);
  const bounds = readBounds(year, month, day);
  return bounds && withDoubt(edtf, bounds, doubt);
}

function readLongYear(edtf: string): DateValue | undefined {
  const [, year, doubt] = longYear.exec(edtf) ?? [];
  if (year === undefined) return undefined;
  return withDoubt(edtf, yearsFrom(Number(year), 1, "year"), doubt);
}

function withDoubt(
  edtf: string,
  bounds: Bounds,
  sign: string | undefined,
): DateValue {
  const doubt = {
    isApproximate: sign === "~" || sign === "%",
    isUncertain: sign === "?" || sign === "%",
  };
  return { edtf, ...bounds, start: doubt, end: doubt };
}

function readBounds(
  writtenYear: string,
  month: string | undefined,
  day: string | undefined,
): Bounds | undefined {
  const year = Number(writtenYear.replace(/X/g, "0"));
  // No year is -0000.
  if (Object.is(year, -0)) return undefined;
  if (writtenYear.endsWith("X")) {
    if (month !== undefined) return undefined;
    return writtenYear.endsWith("XX")
      ? yearsFrom(year, 100, "century")
      : yearsFrom(year, 10, "decade");
  }
  // Of a day in a month that is not known there is nothing to say.
  if (month === "XX" && day !== undefined && day !== "XX") return undefined;
  if (month === undefined || month === "XX") return yearsFrom(year, 1, "year");
  return day === undefined
    ? monthOrSeason(year, Number(month))
    : dayBounds(year, Number(month), day);
}

/** So many years from the given one, away from year 0: -199X is -1999 to -1990. */
function yearsFrom(
  year: number,
  count: number,
  precision: DatePrecision,
): Bounds {
  const first = year < 0 ? year - count + 1 : year;
  return monthsFrom(first, 1, { count: 12 * count, precision });
}

/** Months are 1 to 12, seasons 21 to 24. */
function monthOrSeason(year: number, number: number): Bounds | undefined {
  if (number >= 1 && number <= 12)
    return monthsFrom(year, number, { count: 1, precision: "month" });
  if (number < 21 || number > 24) return undefined;
  const month = (number - 20) * 3;
  return monthsFrom(year, month, { count: 3, precision: "season" });
}

function dayBounds(
  year: number,
  month: number,
  day: string,
): Bounds | undefined {
  if (month < 1 || month > 12) return undefined;
  const inMonth = monthsFrom(year, month, { count: 1, precision: "month" });
  if (day === "XX") return inMonth;
  const earliest = inMonth.earliest + Number(day) - 1;
  if (earliest < inMonth.earliest || earliest > inMonth.latest)
    return undefined;
  return { earliest, latest: earliest, precision: "day" };
}

function monthsFrom(
  year: number,
  month: number,
  length: { readonly count: number; readonly precision: DatePrecision },
): Bounds {
  return {
    earliest: dayNumber(year, month, 1),
    latest: dayNumber(year, month + length.count, 1) - 1,
    precision: length.precision,
  };
}

import { dayNumber } from "./civilDay.js";
import type { DateDoubt, DatePrecision, DateValue } from "./dateValue.js";

/**
 * The bounds of a plain EDTF value, without the grammar that `readDate` needs for the rest: a year, decade, century,
 * season, month or day, perhaps approximate or uncertain as a whole, and intervals of these, open ones too.
 */
export function readPlainDate(edtf: string): DateValue | undefined {
  const slash = edtf.indexOf("/");
  if (slash < 0) return readPoint(edtf);
  const start = readEnd(edtf.slice(0, slash));
  const end = readEnd(edtf.slice(slash + 1));
  if (!start || !end || start.earliest > end.latest) return undefined;
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

/** One end of an interval; an open or unknown one reaches without end. */
function readEnd(edtf: string): DateValue | undefined {
  if (edtf !== "" && edtf !== "..") return readPoint(edtf);
  return {
    edtf,
    earliest: -Infinity,
    latest: Infinity,
    precision: "interval",
    start: sure,
    end: sure,
  };
}

/** Unit by unit, as a regular expression takes several times as long and this is read for each date. */
function readPoint(edtf: string): DateValue | undefined {
  const last = edtf.charAt(edtf.length - 1);
  const isBoth = last === "%";
  const isApproximate = isBoth || last === "~";
  const isUncertain = isBoth || last === "?";
  const end = edtf.length - (isApproximate || isUncertain ? 1 : 0);
  const bounds = boundsOf(edtf, end);
  if (!bounds) return undefined;
  const both: DateDoubt =
    isApproximate || isUncertain ? { isApproximate, isUncertain } : sure;
  const { earliest, latest, precision } = bounds;
  return { edtf, earliest, latest, precision, start: both, end: both };
}

interface Bounds {
  readonly earliest: number;
  readonly latest: number;
  readonly precision: DatePrecision;
}

/** Of a value that ends, without its doubt, at the given place. */
function boundsOf(edtf: string, end: number): Bounds | undefined {
  const first = edtf.charCodeAt(0) === hyphen ? 1 : 0;
  const behind = first + 4;
  const year = numberAt(edtf, first, 4);
  if (year < 0) return end === 4 ? roundBounds(edtf) : undefined;
  const signed = first === 1 ? -year : year;
  if (end === behind) return yearsFrom(signed, 1, "year");
  const month = partAt(edtf, behind);
  if (end === behind + 3) return monthBounds(signed, month);
  return end === behind + 6
    ? dayBounds(signed, month, partAt(edtf, behind + 3))
    : undefined;
}

/** "199X", "19XX" */
function roundBounds(edtf: string): Bounds | undefined {
  if (!edtf.startsWith("X", 3)) return undefined;
  const decade = numberAt(edtf, 0, 3);
  if (decade >= 0) return yearsFrom(decade * 10, 10, "decade");
  const century = numberAt(edtf, 0, 2);
  const isCentury = century >= 0 && edtf.startsWith("X", 2);
  return isCentury ? yearsFrom(century * 100, 100, "century") : undefined;
}

const hyphen = 0x2d;

/** The month or day behind a hyphen; -1 where there is none, which is no month and no day. */
function partAt(edtf: string, at: number): number {
  return edtf.charCodeAt(at) === hyphen ? numberAt(edtf, at + 1, 2) : -1;
}

/** The number of so many digits; -1 where other signs stand. */
function numberAt(edtf: string, from: number, digits: number): number {
  let number = 0;
  for (let at = from; at < from + digits; at++) {
    const digit = edtf.charCodeAt(at) - 0x30;
    if (!(digit >= 0 && digit <= 9)) return -1;
    number = number * 10 + digit;
  }
  return number;
}

function yearsFrom(
  year: number,
  count: number,
  precision: DatePrecision,
): Bounds {
  return between(year, 1, { year: year + count, month: 1, precision });
}

function monthBounds(year: number, month: number): Bounds | undefined {
  if (month >= 21 && month <= 24) {
    const first = (month - 20) * 3;
    const end = first + 3;
    return between(year, first, { year, month: end, precision: "season" });
  }
  if (month < 1 || month > 12) return undefined;
  return between(year, month, { year, month: month + 1, precision: "month" });
}

function dayBounds(
  year: number,
  month: number,
  day: number,
): Bounds | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const earliest = dayNumber(year, month, day);
  // Only the last days of a month may be beyond it.
  if (day > 28 && earliest >= dayNumber(year, month + 1, 1)) return undefined;
  return { earliest, latest: earliest, precision: "day" };
}

/** From the first of a month to the day before the first of another. */
function between(
  year: number,
  month: number,
  end: {
    readonly year: number;
    readonly month: number;
    readonly precision: DatePrecision;
  },
): Bounds {
  return {
    earliest: dayNumber(year, month, 1),
    latest: dayNumber(end.year, end.month, 1) - 1,
    precision: end.precision,
  };
}

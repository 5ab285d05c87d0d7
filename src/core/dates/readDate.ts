import { parse } from "edtf";
import type { DateDoubt, DatePrecision, DateValue } from "./dateValue.js";
import { dayNumber } from "./civilDay.js";

/** Longer values are refused: nothing in levels 0 and 1 needs more. */
const longestValue = 64;

/** The first month of each season of EDTF, 21 to 24; each is three months long. */
const firstMonth: Readonly<Record<number, number>> = {
  21: 3,
  22: 6,
  23: 9,
  24: 12,
};

/** The unspecified digits that level 1 knows, as the parser's bit masks: 199X, 19XX, a month, a day, both. */
const unspecified = {
  yearOfDecade: 0b1000,
  yearOfCentury: 0b1100,
  month: 0b0011_0000,
  day: 0b1100_0000,
  monthAndDay: 0b1111_0000,
} as const;

const sure: DateDoubt = { isApproximate: false, isUncertain: false };
const known = new Map<string, DateValue | undefined>();
const mostKnown = 4096;

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
  if (known.has(edtf)) return known.get(edtf);
  const value =
    edtf.length > longestValue
      ? undefined
      : edtf.includes("/")
        ? readInterval(edtf)
        : readSingle(edtf);
  if (known.size >= mostKnown) known.clear();
  known.set(edtf, value);
  return value;
}

/** The interval is taken apart here because the parser has no interval of a season and a month. */
function readInterval(edtf: string): DateValue | undefined {
  const [from = "", to = "", ...rest] = edtf.split("/");
  if (rest.length > 0 || (isOpen(from) && isOpen(to))) return undefined;
  const start = isOpen(from) ? undefined : readSingle(from);
  const end = isOpen(to) ? undefined : readSingle(to);
  if ((!start && !isOpen(from)) || (!end && !isOpen(to))) return undefined;
  const earliest = start?.earliest ?? -Infinity;
  const latest = end?.latest ?? Infinity;
  if (earliest > latest) return undefined;
  return {
    edtf,
    earliest,
    latest,
    precision: "interval",
    start: start?.start ?? sure,
    end: end?.end ?? sure,
  };
}

/** Whether an interval's end is open (`..`) or unknown (nothing). */
function isOpen(end: string): boolean {
  return end === "" || end === "..";
}

function readSingle(edtf: string): DateValue | undefined {
  const parsed = tryParse(edtf);
  const bounds = parsed && boundsOf(parsed);
  if (!bounds) return undefined;
  const doubt = {
    isApproximate: Boolean(parsed.approximate),
    isUncertain: Boolean(parsed.uncertain),
  };
  return { edtf, ...bounds, start: doubt, end: doubt };
}

type Parsed = ReturnType<typeof parse>;

/** The parser throws at what it cannot read. */
function tryParse(edtf: string): Parsed | undefined {
  try {
    return parse(edtf, { seasonUncertainty: true });
  } catch {
    return undefined;
  }
}

function boundsOf({
  type,
  level,
  values,
  unspecified,
}: Parsed): Bounds | undefined {
  const [year, second, day] = values ?? [];
  if (year === undefined) return undefined;
  // A season with a doubt is level 3 to the parser, and plain level 1 to everybody else.
  if (type === "Season") return seasonBounds(year, second);
  if (level > 1) return undefined;
  if (type === "Year") return yearsFrom(year, 1, "year");
  if (type !== "Date") return undefined;
  if (unspecified) return unspecifiedBounds(unspecified, year, second);
  if (second === undefined) return yearsFrom(year, 1, "year");
  return day === undefined
    ? monthBounds(year, second + 1)
    : dayBounds(year, second + 1, day);
}

function unspecifiedBounds(
  mask: number,
  year: number,
  month: number | undefined,
): Bounds | undefined {
  switch (mask) {
    case unspecified.yearOfDecade:
      return yearsFrom(year, 10, "decade");
    case unspecified.yearOfCentury:
      return yearsFrom(year, 100, "century");
    case unspecified.month:
    case unspecified.monthAndDay:
      return yearsFrom(year, 1, "year");
    case unspecified.day:
      return month === undefined ? undefined : monthBounds(year, month + 1);
    default:
      return undefined;
  }
}

/** So many years from the given one, away from year 0: -199X is -1999 to -1990. */
function yearsFrom(
  year: number,
  count: number,
  precision: DatePrecision,
): Bounds {
  const first = year < 0 ? year - count + 1 : year;
  return {
    earliest: dayNumber(first, 1, 1),
    latest: dayNumber(first + count, 1, 1) - 1,
    precision,
  };
}

function seasonBounds(
  year: number,
  season: number | undefined,
): Bounds | undefined {
  const month = season === undefined ? undefined : firstMonth[season];
  if (month === undefined) return undefined;
  return {
    earliest: dayNumber(year, month, 1),
    latest: dayNumber(year, month + 3, 1) - 1,
    precision: "season",
  };
}

function monthBounds(year: number, month: number): Bounds {
  return {
    earliest: dayNumber(year, month, 1),
    latest: dayNumber(year, month + 1, 1) - 1,
    precision: "month",
  };
}

function dayBounds(
  year: number,
  month: number,
  day: number,
): Bounds | undefined {
  // The parser lets 29 February pass in any year.
  if (day > monthLength(year, month)) return undefined;
  const earliest = dayNumber(year, month, day);
  return { earliest, latest: earliest, precision: "day" };
}

function monthLength(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

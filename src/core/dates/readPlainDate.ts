import { dayNumber } from "./civilDay.js";
import type { DateDoubt, DatePrecision, DateValue } from "./dateValue.js";

/** Year, month, day and doubt; by number, as named groups take several times as long and this is read for each date. */
const plain = /^(-?\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)$/;

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

function readPoint(edtf: string): DateValue | undefined {
  const [, year, month, day, doubt] = plain.exec(edtf) ?? [];
  if (year === undefined) return undefined;
  if (month === "00" || day === "00") return undefined;
  const bounds = boundsOf(year, Number(month ?? 0), Number(day ?? 0));
  if (!bounds) return undefined;
  const isBoth = doubt === "%";
  const both: DateDoubt = {
    isApproximate: isBoth || doubt === "~",
    isUncertain: isBoth || doubt === "?",
  };
  return { edtf, ...bounds, start: both, end: both };
}

interface Bounds {
  readonly earliest: number;
  readonly latest: number;
  readonly precision: DatePrecision;
}

/** Month and day are 0 where there is none. */
function boundsOf(
  written: string,
  month: number,
  day: number,
): Bounds | undefined {
  const unknown = written.endsWith("XX") ? 100 : written.endsWith("X") ? 10 : 1;
  const year = Number(unknown > 1 ? written.replace(/X/g, "0") : written);
  if (month === 0) {
    const precision =
      unknown === 100 ? "century" : unknown === 10 ? "decade" : "year";
    return between(year, 1, { year: year + unknown, month: 1, precision });
  }
  if (unknown > 1) return undefined;
  if (month >= 21 && month <= 24 && day === 0) {
    const first = (month - 20) * 3;
    return between(year, first, {
      year,
      month: first + 3,
      precision: "season",
    });
  }
  if (month > 12) return undefined;
  if (day === 0)
    return between(year, month, { year, month: month + 1, precision: "month" });
  const earliest = dayNumber(year, month, day);
  if (day > 31 || earliest >= dayNumber(year, month + 1, 1)) return undefined;
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

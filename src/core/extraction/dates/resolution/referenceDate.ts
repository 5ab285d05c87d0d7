import type { Moment } from "./moment.js";

/** The first date of an EDTF or ISO value, as far as it goes; undefined when it is none. */
export function readReferenceDate(
  written: string | undefined,
): Moment | undefined {
  const match = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(written ?? "");
  if (!match) return undefined;
  const [, year, month, day] = match;
  const moment = { year: Number(year) };
  const monthNumber = Number(month ?? 0);
  if (monthNumber < 1 || monthNumber > 12) return moment;
  const dayOfMonth = Number(day ?? 0);
  return dayOfMonth >= 1 && dayOfMonth <= 31
    ? { ...moment, month: monthNumber, day: dayOfMonth }
    : { ...moment, month: monthNumber };
}

/** A date of a reference in CSL-JSON's form: date-parts as CSL 1.0.2 has them, years before Christ counted from -1. */
export interface CslDate {
  readonly "date-parts"?: readonly (readonly number[])[];
  readonly season?: number;
  readonly circa?: boolean;
  readonly literal?: string;
}

const datePart =
  /^(?<year>-?\d{4}|\d{3}X|\d{2}XX)(?:-(?<month>\d{2}|XX)(?:-(?<day>\d{2}|XX))?)?(?<doubt>[?~%])?$/;

/** The CSL date of an EDTF value; what CSL cannot say becomes its literal text. */
export function toCslDate(edtf: string): CslDate {
  const [from = "", to, ...rest] = edtf.trim().split("/");
  const start = readPart(from);
  if (rest.length > 0 || start === undefined) return { literal: edtf };
  if (to === undefined) return start;
  if (to === "" || to === "..") return withEnd(start, { "date-parts": [[0]] });
  const end = readPart(to);
  return end === undefined ? { literal: edtf } : withEnd(start, end);
}

function readPart(text: string): CslDate | undefined {
  const groups = datePart.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { year = "", month, day, doubt } = groups;
  const circa = doubt === undefined ? {} : { circa: true };
  if (year.endsWith("X")) {
    return { literal: `${year.replaceAll("X", "0")}s`, ...circa };
  }
  const yearPart = toCslYear(Number(year));
  const monthPart = Number(month);
  if (monthPart >= 21 && monthPart <= 24) {
    return { "date-parts": [[yearPart]], season: monthPart - 20, ...circa };
  }
  const known = [month, day].filter((part) => part !== undefined);
  const unknownAt = known.indexOf("XX");
  const parts = (unknownAt < 0 ? known : known.slice(0, unknownAt)).map(Number);
  return parts.every(isPlausible)
    ? { "date-parts": [[yearPart, ...parts]], ...circa }
    : undefined;
}

/** EDTF has a year 0, CSL has none: 0000 is 1 BC. */
function toCslYear(year: number): number {
  return year > 0 ? year : year - 1;
}

function isPlausible(part: number, index: number): boolean {
  return part >= 1 && part <= (index === 0 ? 12 : 31);
}

/** An interval's bounds lose their seasons, which CSL gives only to a whole date. */
function withEnd(start: CslDate, end: CslDate): CslDate {
  const parts = [start["date-parts"]?.[0], end["date-parts"]?.[0]];
  const known = parts.filter((part) => part !== undefined);
  const circa = (start.circa ?? end.circa) ? { circa: true } : {};
  if (known.length < 2) {
    return { literal: `${words(start)}–${words(end)}`, ...circa };
  }
  return { "date-parts": known, ...circa };
}

function words(date: CslDate): string {
  return date.literal ?? date["date-parts"]?.[0]?.join("-") ?? "";
}

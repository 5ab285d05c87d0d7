import type { DateValue } from "../../core/dates/dateValue.js";
import { readDate } from "../../core/dates/readDate.js";
import type { Span } from "../../core/model/span.js";

/** A date as it is written in a text. */
export interface WrittenDate extends Span {
  readonly date: DateValue;
}

const monthNames =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const seasonNames = "spring|summer|autumn|fall|winter";
const year = "(?<year>1\\d{3}|20\\d\\d)(?!\\d)";
const firstLetters = "janfebmaraprmayjunjulaugsepoctnovdec";

/** 27 March 2012, March 27, 2012, March 2012, spring of 2012, 2012-03-27, 2012. */
const written = new RegExp(
  [
    `(?<![\\p{L}\\d])(?:(?<day>\\d{1,2})\\s)?(?<month>${monthNames})\\.?\\s(?:(?<later>\\d{1,2})(?:st|nd|rd|th)?,?\\s)?${year}`,
    `(?<![\\p{L}\\d])(?<season>${seasonNames})\\s(?:of\\s)?${year.replace("year", "seasonYear")}`,
    `(?<![\\p{L}\\d-])(?<iso>\\d{4}-\\d{2}(?:-\\d{2})?)(?![\\d-])`,
    `(?<![\\p{L}\\d.,:/-])(?<lone>1\\d{3}|20\\d\\d)(?![\\d:%])`,
  ].join("|"),
  "giu",
);

/**
 * Dates that say their year, in English or in figures. Enough to tell which events are near; reading an article
 * needs far more and is another part's work, too large to be loaded for a hover.
 */
export function findWrittenDates(text: string): readonly WrittenDate[] {
  return [...text.matchAll(written)].flatMap((match) => {
    const date = readDate(toEdtf(match.groups ?? {}));
    const end = match.index + match[0].length;
    return date ? [{ start: match.index, end, date }] : [];
  });
}

function toEdtf(parts: Readonly<Record<string, string | undefined>>): string {
  const { iso, lone, season, seasonYear, month = "", year: of = "" } = parts;
  const plain = iso ?? lone;
  if (plain !== undefined) return plain;
  if (season !== undefined) return `${seasonYear ?? ""}-${seasonCode(season)}`;
  const number = firstLetters.indexOf(month.slice(0, 3).toLowerCase()) / 3 + 1;
  const day = parts.day ?? parts.later;
  return [of, twoDigits(number), ...(day ? [twoDigits(Number(day))] : [])].join(
    "-",
  );
}

function seasonCode(season: string): number {
  const codes: Readonly<Record<string, number>> = {
    spring: 21,
    summer: 22,
    winter: 24,
  };
  return codes[season.toLowerCase()] ?? 23;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

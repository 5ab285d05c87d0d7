import { fillPattern } from "../base/fillPattern.js";
import { civilDate, type CivilDate } from "./civilDay.js";
import type { DateDoubt, DateValue } from "./dateValue.js";
import {
  englishDateVocabulary,
  type DateVocabulary,
} from "./dateVocabulary.js";
import { readDate } from "./readDate.js";

/** How a date is worded. */
export interface DateWordsOptions {
  /** Months as "Mar" or "March". */
  readonly style: "short" | "long";
  /** BCP 47, for the names of months and the order of a day's parts; English by default. */
  readonly locale?: string;
  readonly vocabulary?: DateVocabulary;
}

interface Wording {
  readonly style: "short" | "long";
  readonly locale: string;
  readonly vocabulary: DateVocabulary;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The value as a reader would say it: "Mar 2012", "c. November 2016", "autumn 2014", "2013 to 2014", "44 BC". */
export function dateWords(value: DateValue, options: DateWordsOptions): string {
  const wording = {
    style: options.style,
    locale: options.locale ?? "en",
    vocabulary: options.vocabulary ?? englishDateVocabulary,
  };
  return value.precision === "interval"
    ? intervalWords(value, wording)
    : singleWords(value, wording);
}

function intervalWords(value: DateValue, wording: Wording): string {
  const { vocabulary } = wording;
  const [start, end] = value.edtf.split("/").map((part) => {
    const read = readDate(part);
    return read && singleWords(read, wording);
  });
  if (start === undefined) return fillPattern(vocabulary.until, end ?? "");
  if (end === undefined) return fillPattern(vocabulary.from, start);
  return start === end ? start : fillPattern(vocabulary.interval, start, end);
}

function singleWords(value: DateValue, wording: Wording): string {
  return doubtWords(plainWords(value, wording), value.start, wording);
}

function doubtWords(
  words: string,
  doubt: DateDoubt,
  { vocabulary }: Wording,
): string {
  const asked = doubt.isUncertain
    ? fillPattern(vocabulary.uncertain, words)
    : words;
  return doubt.isApproximate
    ? fillPattern(vocabulary.approximate, asked)
    : asked;
}

function plainWords(value: DateValue, wording: Wording): string {
  const first = civilDate(value.earliest);
  switch (value.precision) {
    case "day":
      return calendarWords(first, wording, { day: "numeric" });
    case "month":
      return calendarWords(first, wording, {});
    case "season":
      return fillPattern(
        wording.vocabulary[seasonOf(first)],
        yearWords(first.year, wording),
      );
    case "year":
      return yearWords(first.year, wording);
    case "decade":
    case "century":
    case "interval":
      return yearsWords(value, wording);
  }
}

/** Decades and centuries before our era are said by their years: what they are called is not what they cover. */
function yearsWords(value: DateValue, wording: Wording): string {
  const { vocabulary } = wording;
  const { year: first } = civilDate(value.earliest);
  const { year: last } = civilDate(value.latest);
  if (first >= 1 && value.precision === "decade")
    return fillPattern(vocabulary.decade, String(first));
  if (first >= 1 && value.precision === "century")
    return fillPattern(vocabulary.century, vocabulary.ordinal(first / 100 + 1));
  return fillPattern(
    vocabulary.interval,
    yearWords(first, wording),
    yearWords(last, wording),
  );
}

function seasonOf({
  month,
}: CivilDate): "spring" | "summer" | "autumn" | "winter" {
  if (month < 6) return "spring";
  if (month < 9) return "summer";
  return month < 12 ? "autumn" : "winter";
}

function yearWords(
  year: number,
  { locale, vocabulary }: Pick<Wording, "locale" | "vocabulary">,
): string {
  if (year < 1)
    return fillPattern(
      vocabulary.beforeChrist,
      yearWords(1 - year, { locale, vocabulary }),
    );
  return year < 10_000 ? String(year) : year.toLocaleString(locale);
}

/** Months and days are worded by the platform, which knows the order of the parts in each language. */
function calendarWords(
  date: CivilDate,
  { style, locale }: Wording,
  more: { readonly day?: "numeric" },
): string {
  const era = date.year < 1 ? "short" : undefined;
  const key = [locale, style, more.day, era].join();
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(locale, {
      ...more,
      year: "numeric",
      month: style,
      timeZone: "UTC",
      ...(era && { era }),
    });
  formats.set(key, format);
  // Two steps, because a constructor takes the years 0 to 99 for those of the last century.
  const moment = new Date(0);
  moment.setUTCFullYear(date.year, date.month - 1, date.day);
  return format.format(moment);
}

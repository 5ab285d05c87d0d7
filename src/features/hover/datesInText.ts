import type { DateValue } from "../../core/dates/dateValue.js";
import { readDate } from "../../core/dates/readDate.js";
import type { Span } from "../../core/model/span.js";
import { findWrittenDates, type WrittenDate } from "./writtenDates.js";

/** A line of a draft with the text before it, which tells what year its "March" is of. */
export interface LineInText {
  readonly before: () => string;
  readonly line: string;
}

/** The reading engine, which is loaded when some words need it. */
export type FindDates = (
  text: string,
) => Promise<readonly (Span & { readonly edtf?: string })[]>;

/** Words that may be part of a date that does not say its year. */
const timeWord =
  /(?<!\p{L})(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|spring|summer|autumn|fall|winter|(?:day|week|month|year|decade|centur|quarter|earl|late|mid|yester|today|tomorrow|tonight|mon|tues|wednes|thurs|fri|satur|sun|ago|last|next|same|follow|previous)|\d)/iu;

const longestWord = 12;

/**
 * The dates in a stretch of the line: those that say their year are read at once; only when there are none and some
 * words may be a date after all, the engine reads the text.
 */
export async function datesIn(
  { before, line }: LineInText,
  { start, end }: Span,
  findDates: FindDates,
): Promise<readonly WrittenDate[]> {
  const isWithin = (date: Span) => date.start < end && date.end >= start;
  const written = findWrittenDates(line).filter(isWithin);
  if (written.length > 0) return written;
  const around = line.slice(
    Math.max(0, start - longestWord),
    end + longestWord,
  );
  if (!timeWord.test(around)) return [];
  const context = before();
  const found = await findDates(context + line);
  return found
    .flatMap((each) => {
      const date = readDate(each.edtf ?? "");
      return date ? [moved(each, -context.length, date)] : [];
    })
    .filter(isWithin);
}

function moved({ start, end }: Span, by: number, date: DateValue): WrittenDate {
  return { start: start + by, end: end + by, date };
}

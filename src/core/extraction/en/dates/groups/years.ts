import type { CalendarFields } from "../../../dates/reading.js";
import type { Group } from "../../../dates/language.js";
import type { Words } from "../../../dates/words.js";
import { isPartOfNumber, readBelowHundred, readOrdinal } from "./numbers.js";

/** A day of the month: "5", "27th", "third". */
export function readDay(words: Words, index: number): Group | undefined {
  const ordinal = readOrdinal(words, index);
  if (ordinal) return isDay(ordinal.sense) ? ordinal : undefined;
  const day = words.number(index);
  if (day === undefined)
    return keepIf(readBelowHundred(words, index), ({ sense }) => isDay(sense));
  if (words.digits(index) > 2 || isPartOfNumber(words, index)) return undefined;
  return isDay(day) && !continues(words, index)
    ? { sense: day, end: index + 1 }
    : undefined;
}

function isDay(sense: unknown): boolean {
  return typeof sense === "number" && sense >= 1 && sense <= 31;
}

/** Whether a fraction or thousands follow, so that this number is not whole: "12.5", "12,500", "12%". */
function continues(words: Words, index: number): boolean {
  if (!words.isGlued(index + 1)) return false;
  if (words.isWord(index + 1) || words.is(index + 1, "%")) return true;
  const mark = words.written(index + 1);
  if (!words.isGlued(index + 2)) return false;
  if (mark === ".") return words.digits(index + 2) > 0;
  return mark === "," && words.digits(index + 2) === 3;
}

/** A year of four digits, from 1000 to 2999. */
export function readYear(words: Words, index: number): Group | undefined {
  const year = words.number(index);
  if (year === undefined || words.digits(index) !== 4) return undefined;
  if (year < 1000 || year > 2999 || isPartOfNumber(words, index))
    return undefined;
  return continues(words, index) ? undefined : { sense: year, end: index + 1 };
}

/** A year of one to four digits, for places where nothing else can stand: before "BC", after a month. */
export function readAnyYear(words: Words, index: number): Group | undefined {
  const year = words.number(index);
  if (year === undefined || words.digits(index) > 4) return undefined;
  return isPartOfNumber(words, index) || continues(words, index)
    ? undefined
    : { sense: year, end: index + 1 };
}

/** "'94": two digits after an apostrophe. */
export function readShortYear(words: Words, index: number): Group | undefined {
  const year = words.number(index + 1);
  const isShort =
    words.is(index, "'") &&
    year !== undefined &&
    words.digits(index + 1) === 2 &&
    words.isGlued(index + 1);
  return isShort && !continues(words, index + 1)
    ? { sense: year, end: index + 2 }
    : undefined;
}

/** "nineteen eighty-six", "nineteen hundred", "two thousand and five". */
export function readSpokenYear(words: Words, index: number): Group | undefined {
  const first = readBelowHundred(words, index);
  if (!first || typeof first.sense !== "number") return undefined;
  const scale = words.sense(first.end, "scale");
  if (first.sense === 2 && scale === 1000)
    return addSmall(words, first.end + 1, 2000);
  if (first.sense < 11 || first.sense > 20) return undefined;
  const century = first.sense * 100;
  if (scale === 100) return addSmall(words, first.end + 1, century);
  const rest = readBelowHundred(words, first.end);
  return rest && typeof rest.sense === "number" && rest.sense > 9
    ? { sense: century + rest.sense, end: rest.end }
    : undefined;
}

function addSmall(words: Words, index: number, year: number): Group {
  const at = words.is(index, "and") ? index + 1 : index;
  const rest = readBelowHundred(words, at);
  return rest && typeof rest.sense === "number"
    ? { sense: year + rest.sense, end: rest.end }
    : { sense: year, end: index };
}

/** "1990s", "1990's", "'90s", "80s", "nineties"; "1800s" is the century. */
export function readDecade(words: Words, index: number): Group | undefined {
  const word = words.sense(index, "decadeWord");
  if (typeof word === "number")
    return { sense: { shortDecade: word }, end: index + 1 };
  const at = words.is(index, "'") ? index + 1 : index;
  const end = endOfPlural(words, at + 1);
  const number = words.number(at);
  if (end === undefined || number === undefined || number % 10 !== 0)
    return undefined;
  const sense = toDecade(number, words.digits(at));
  return sense && !isPartOfNumber(words, at) ? { sense, end } : undefined;
}

function toDecade(number: number, digits: number): CalendarFields | undefined {
  if (digits === 2) return { shortDecade: number / 10 };
  if (digits !== 4 || number < 1000) return undefined;
  return number % 100 === 0 && number < 2000
    ? { century: number / 100 }
    : { decade: number / 10 };
}

/** After "s" or "'s" glued to a number. */
function endOfPlural(words: Words, index: number): number | undefined {
  const at = words.is(index, "'") && words.isGlued(index) ? index + 1 : index;
  return words.word(at) === "s" && words.isGlued(at) ? at + 1 : undefined;
}

function keepIf(
  group: Group | undefined,
  isRight: (group: Group) => boolean,
): Group | undefined {
  return group && isRight(group) ? group : undefined;
}

import type { Group } from "../../../dates/language.js";
import type { Words } from "../../../dates/words.js";

/** A number in digits or words: "12", "2.5", "twenty-five", "two and a half", "a dozen". */
export function readCardinal(words: Words, index: number): Group | undefined {
  const whole = readDigits(words, index) ?? readWordNumber(words, index);
  if (!whole || typeof whole.sense !== "number") return undefined;
  const half = readHalf(words, whole.end);
  return half ? { sense: whole.sense + 0.5, end: half } : whole;
}

function readDigits(words: Words, index: number): Group | undefined {
  const whole = words.number(index);
  if (whole === undefined) return undefined;
  if (isPartOfNumber(words, index)) return undefined;
  const fraction = words.number(index + 2);
  const isDecimal =
    words.is(index + 1, ".") &&
    words.isGlued(index + 1) &&
    fraction !== undefined &&
    words.isGlued(index + 2);
  if (isDecimal)
    return {
      sense: Number(`${whole}.${words.written(index + 2)}`),
      end: index + 3,
    };
  return { sense: whole, end: index + 1 };
}

/** Whether the digits continue a number begun before them: "1,500", "3.10", "$40". */
export function isPartOfNumber(words: Words, index: number): boolean {
  if (index === 0 || !words.isGlued(index)) return false;
  const mark = words.written(index - 1);
  if ("$€£¥#".includes(mark)) return true;
  return (
    ",.".includes(mark) &&
    words.isGlued(index - 1) &&
    words.digits(index - 2) > 0
  );
}

function readHalf(words: Words, index: number): number | undefined {
  if (
    words.is(index, "and") &&
    words.is(index + 1, "a") &&
    words.is(index + 2, "half")
  )
    return index + 3;
  if (words.is(index, "and") && words.is(index + 1, "half")) return index + 2;
  if (words.is(index, "½")) return index + 1;
  if (
    words.number(index) === 1 &&
    words.is(index + 1, "/") &&
    words.number(index + 2) === 2
  )
    return index + 3;
  return undefined;
}

/** "five", "twenty-five", "a hundred", "two hundred", "a hundred and twenty". */
export function readWordNumber(words: Words, index: number): Group | undefined {
  const small = readBelowHundred(words, index);
  const start = small?.end ?? (words.is(index, "a") ? index + 1 : index);
  const scale = words.sense(start, "scale");
  if (typeof scale !== "number") return small;
  const factor = typeof small?.sense === "number" ? small.sense : 1;
  const at = words.is(start + 1, "and") ? start + 2 : start + 1;
  const rest = readBelowHundred(words, at);
  const more = typeof rest?.sense === "number" ? rest.sense : 0;
  return { sense: factor * scale + more, end: rest?.end ?? start + 1 };
}

export function readBelowHundred(
  words: Words,
  index: number,
): Group | undefined {
  const ones = words.sense(index, "ones");
  if (ones !== undefined) return { sense: ones, end: index + 1 };
  const tens = words.sense(index, "tens");
  if (typeof tens !== "number") return undefined;
  const next = words.is(index + 1, "-") ? index + 2 : index + 1;
  const digit = words.sense(next, "ones");
  const isDigit = typeof digit === "number" && digit > 0 && digit < 10;
  return isDigit
    ? { sense: tens + digit, end: next + 1 }
    : { sense: tens, end: index + 1 };
}

/** "27th", "first", "twenty-first". */
export function readOrdinal(words: Words, index: number): Group | undefined {
  const digits = words.number(index);
  if (digits !== undefined) {
    const hasEnding =
      words.sense(index + 1, "ordinalEnding") !== undefined &&
      words.isGlued(index + 1);
    return hasEnding ? { sense: digits, end: index + 2 } : undefined;
  }
  const sense = words.sense(index, "ordinalWord");
  if (sense !== undefined) return { sense, end: index + 1 };
  const tens = words.sense(index, "tens");
  const next = words.is(index + 1, "-") ? index + 2 : index + 1;
  const ones = words.sense(next, "ordinalWord");
  return typeof tens === "number" && typeof ones === "number" && ones < 10
    ? { sense: tens + ones, end: next + 1 }
    : undefined;
}

/** A place in a row: "first", "3rd", "last". */
export function readPosition(words: Words, index: number): Group | undefined {
  const sense = words.sense(index, "position");
  return sense === undefined
    ? readOrdinal(words, index)
    : { sense, end: index + 1 };
}

/** One to four digits, whatever stands beside them. */
export function readShortDigits(
  words: Words,
  index: number,
): Group | undefined {
  const sense = words.number(index);
  return sense !== undefined && words.digits(index) <= 4
    ? { sense, end: index + 1 }
    : undefined;
}

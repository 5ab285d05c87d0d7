import type { Group } from "../../../dates/language.js";
import type { Words } from "../../../dates/words.js";
import { isPartOfNumber } from "./numbers.js";
import { readMeridiem } from "./names.js";

/** A time of day: "18:00", "10:57 p.m.", "2.30pm", "11 a.m.", "05:30hrs", "noon". */
export function readClock(words: Words, index: number): Group | undefined {
  if (words.digits(index) === 4) return readMilitary(words, index);
  const hour = words.number(index);
  if (
    hour === undefined ||
    words.digits(index) > 2 ||
    isPartOfNumber(words, index)
  )
    return undefined;
  const minute = readMinutes(words, index + 1);
  const at = minute?.end ?? index + 1;
  const meridiem = words.opensParagraph(at)
    ? undefined
    : readMeridiem(words, at);
  const isClock = meridiem
    ? hour >= 1 && hour <= 12
    : minute?.mark === ":" && hour < 25;
  if (!isClock) return undefined;
  const end = meridiem?.end ?? endOfHours(words, at);
  const offset = meridiem?.sense;
  const fields = {
    hour: typeof offset === "number" ? (hour % 12) + offset : hour,
    ...(minute && { minute: minute.value }),
  };
  return withZone(words, fields, end);
}

interface Minutes {
  readonly value: number;
  readonly mark: string;
  readonly end: number;
}

function readMinutes(words: Words, index: number): Minutes | undefined {
  const mark = words.written(index);
  if (mark !== ":" && mark !== ".") return undefined;
  const value = words.number(index + 1);
  const isMinute =
    words.isGlued(index) &&
    words.isGlued(index + 1) &&
    words.digits(index + 1) === 2 &&
    value !== undefined &&
    value < 60;
  return isMinute ? { value, mark, end: index + 2 } : undefined;
}

function endOfHours(words: Words, index: number): number {
  return /^h(ou)?rs$|^h$|^hours$/.test(words.word(index)) ? index + 1 : index;
}

interface ClockFields {
  readonly hour: number;
  readonly minute?: number;
}

/** "UTC", "(GMT)", "EST", "local time". */
function withZone(words: Words, fields: ClockFields, end: number): Group {
  if (words.opensParagraph(end)) return { sense: fields, end };
  const isBracketed = words.is(end, "(");
  const at = isBracketed ? end + 1 : end;
  const zone = words.sense(at, "zone");
  if (typeof zone === "string" && words.isCapitalized(at))
    return {
      sense: { ...fields, zone },
      end: isBracketed && words.is(at + 1, ")") ? at + 2 : at + 1,
    };
  if (words.is(end, "local") && words.is(end + 1, "time"))
    return { sense: fields, end: end + 2 };
  return { sense: fields, end };
}

/** "0800 GMT", "1430 hours": four digits are a time only before a zone or "hours". */
function readMilitary(words: Words, index: number): Group | undefined {
  const number = words.number(index) ?? 9999;
  const fields = { hour: Math.floor(number / 100), minute: number % 100 };
  if (fields.hour > 24 || fields.minute > 59 || words.opensParagraph(index + 1))
    return undefined;
  const hours = endOfHours(words, index + 1);
  const group = withZone(words, fields, hours);
  return group.end > index + 1 ? group : undefined;
}

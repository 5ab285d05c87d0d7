import type { Group } from "../../../dates/language.js";
import { type Amount, type Unit, units } from "../../../dates/reading.js";
import type { Entry } from "../../../dates/vocabulary.js";
import type { Words } from "../../../dates/words.js";
import { readCardinal } from "./numbers.js";
import { wordSet } from "../../../text/wordSet.js";

/** A number of units: "two years", "a few days", "half an hour", "a year and a half", "27-year", "two years and six months". */
export function readAmount(words: Words, index: number): Group | undefined {
  const first = readOneAmount(words, index);
  if (!first) return undefined;
  const next = continueAmount(words, first);
  return next
    ? { sense: [first.amount, next.amount], end: next.end }
    : { sense: [first.amount], end: first.end };
}

interface OneAmount {
  readonly amount: Amount;
  readonly end: number;
}

/** A smaller unit that goes on: "and six months". */
function continueAmount(words: Words, first: OneAmount): OneAmount | undefined {
  const at =
    words.is(first.end, "and") || words.is(first.end, ",")
      ? first.end + 1
      : first.end;
  if (words.opensParagraph(at)) return undefined;
  const next = readOneAmount(words, at);
  const count = next?.amount.count ?? 0;
  if (!next || count < 1 || next.amount.unit === "quarter") return undefined;
  const isSmaller =
    units.indexOf(next.amount.unit) < units.indexOf(first.amount.unit);
  return isSmaller ? next : undefined;
}

function readOneAmount(words: Words, index: number): OneAmount | undefined {
  return readHalfUnit(words, index) ?? readCounted(words, index);
}

/** "half an hour", "a half century", "half-century". */
function readHalfUnit(words: Words, index: number): OneAmount | undefined {
  let at = words.is(index, "a") ? index + 1 : index;
  const isQuarter = words.is(at, "quarter");
  if (!words.is(at, "half") && !isQuarter) return undefined;
  at++;
  if (isQuarter && words.is(at, "of")) at++;
  if (words.is(at, "a") || words.is(at, "an") || words.is(at, "-")) at++;
  const unit = toUnit(words.sense(at, "unit"));
  if (!unit || (isQuarter && unit !== "hour" && unit !== "century"))
    return undefined;
  return { amount: { count: isQuarter ? 0.25 : 0.5, unit }, end: at + 1 };
}

function readCounted(words: Words, index: number): OneAmount | undefined {
  const count = readCount(words, index);
  if (!count) return undefined;
  const at = skipFillers(words, count.end);
  const unit = readUnit(words, at);
  if (!unit) return undefined;
  const half = isHalfAfter(words, at + 1);
  const value =
    count.value === undefined
      ? undefined
      : (count.value + (half ? 0.5 : 0)) * unit.times;
  return {
    amount: { count: value, unit: unit.unit },
    end: at + (half ? 4 : 1),
  };
}

interface Count {
  readonly value: number | undefined;
  readonly end: number;
}

function readCount(words: Words, index: number): Count | undefined {
  const cardinal = readCardinal(words, index);
  if (cardinal && typeof cardinal.sense === "number")
    return { value: cardinal.sense, end: cardinal.end };
  if (words.is(index, "a") || words.is(index, "an"))
    return readVague(words, index + 1) ?? readOne(words, index + 1);
  return readVague(words, index);
}

/** "a month", but "a months-long" siege is no single one. */
function readOne(words: Words, index: number): Count {
  const isMany = words.sense(index, "units") !== undefined;
  return { value: isMany ? undefined : 1, end: index };
}

/** "several", "few", "couple of", "number of". */
function readVague(words: Words, index: number): Count | undefined {
  if (words.sense(index, "vagueCount") !== undefined)
    return { value: undefined, end: index + 1 };
  if (words.is(index, "couple"))
    return { value: 2, end: words.is(index + 1, "of") ? index + 2 : index + 1 };
  if (words.is(index, "number") && words.is(index + 1, "of"))
    return { value: undefined, end: index + 2 };
  return undefined;
}

const fillers = wordSet(
  "single full whole entire long short more other further straight consecutive successive calendar business working additional mere solid good",
);

/** At most two words between a count and its unit, or a hyphen. */
function skipFillers(words: Words, index: number): number {
  if (words.is(index, "-")) return index + 1;
  let at = index;
  for (; at < index + 2 && !words.opensParagraph(at); at++)
    if (!fillers.has(words.word(at))) break;
  return isAdjective(words, at) ? at + 1 : at;
}

/** "two bloody weeks": one small unknown word before units of time. */
function isAdjective(words: Words, index: number): boolean {
  const isUnknown = words.isWord(index) && words.id(index) === 0;
  return (
    isUnknown &&
    !words.isCapitalized(index) &&
    !words.opensParagraph(index + 1) &&
    words.sense(index + 1, "units") !== undefined
  );
}

function readUnit(
  words: Words,
  index: number,
): { readonly unit: Unit; readonly times: number } | undefined {
  if (words.opensParagraph(index)) return undefined;
  if (words.is(index, "fortnight") || words.is(index, "fortnights"))
    return { unit: "week", times: 2 };
  if (words.is(index, "nights")) return { unit: "day", times: 1 };
  const sense = words.sense(index, "units") ?? words.sense(index, "unit");
  const unit = toUnit(sense);
  return unit && { unit, times: 1 };
}

function toUnit(sense: unknown): Unit | undefined {
  return units.find((unit) => unit === sense);
}

function isHalfAfter(words: Words, index: number): boolean {
  return (
    words.is(index, "and") &&
    words.is(index + 1, "a") &&
    words.is(index + 2, "half")
  );
}

/** Whether a word can be an amount's unit. */
export function isUnit({ word, senses }: Entry): boolean {
  return (
    senses.has("unit") ||
    senses.has("units") ||
    word === "fortnight" ||
    word === "fortnights" ||
    word === "nights"
  );
}

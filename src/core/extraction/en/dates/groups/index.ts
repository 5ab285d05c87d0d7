import type { GroupReader } from "../../../dates/language.js";
import type { Entry } from "../../../dates/vocabulary.js";
import { isUnit, readAmount } from "./amounts.js";
import { readClock } from "./clocks.js";
import { readEra, readMeridiem, readMonth, readWeekday } from "./names.js";
import { beginsNamedDay, readNamedDayGroup } from "./namedDay.js";
import {
  readCardinal,
  readOrdinal,
  readPosition,
  readShortDigits,
} from "./numbers.js";
import {
  readAnyYear,
  readDay,
  readDecade,
  readShortYear,
  readSpokenYear,
  readYear,
} from "./years.js";

/** The categories of phrases that are groups of words, by the name that phrases use. */
export const groups: Readonly<Record<string, GroupReader>> = {
  month: { startsWith: means("monthWord"), read: readMonth },
  weekday: { startsWith: means("weekdayWord"), read: readWeekday },
  era: { startsWith: isEra, read: readEra },
  meridiem: { startsWith: isMeridiem, read: readMeridiem },
  day: { startsWith: either(hasDigits(1, 2), isNumberWord), read: readDay },
  year: { startsWith: hasDigits(4, 4), read: readYear },
  anyYear: { startsWith: hasDigits(1, 4), read: readAnyYear },
  shortYear: { startsWith: isOneOf("'"), read: readShortYear },
  spokenYear: { startsWith: isNumberWord, read: readSpokenYear },
  decade: { startsWith: isDecade, read: readDecade },
  cardinal: { startsWith: isNumber, read: readCardinal },
  ordinal: { startsWith: isOrdinal, read: readOrdinal },
  position: {
    startsWith: either(isOrdinal, means("position")),
    read: readPosition,
  },
  digits: { startsWith: hasDigits(1, 4), read: readShortDigits },
  amount: { startsWith: isAmount, needs: isUnit, read: readAmount },
  clock: { startsWith: hasDigits(1, 4), read: readClock },
  namedDay: { startsWith: beginsNamedDay, read: readNamedDayGroup },
};

type Test = (entry: Entry) => boolean;

function means(...categories: readonly string[]): Test {
  return ({ senses }) => categories.some((category) => senses.has(category));
}

function hasDigits(least: number, most: number): Test {
  return ({ digits }) => digits >= least && digits <= most;
}

function isOneOf(...words: readonly string[]): Test {
  return ({ word }) => words.includes(word);
}

function either(...tests: readonly Test[]): Test {
  return (entry) => tests.some((test) => test(entry));
}

function isNumberWord(entry: Entry): boolean {
  return means("ones", "tens", "ordinalWord")(entry);
}

function isOrdinal(entry: Entry): boolean {
  return entry.digits > 0 || means("tens", "ordinalWord")(entry);
}

function isNumber(entry: Entry): boolean {
  return (
    entry.digits > 0 || isNumberWord(entry) || isOneOf("a", "hundred")(entry)
  );
}

function isDecade(entry: Entry): boolean {
  return either(hasDigits(2, 4), means("decadeWord"), isOneOf("'"))(entry);
}

function isAmount(entry: Entry): boolean {
  return (
    isNumber(entry) ||
    means("vagueCount")(entry) ||
    isOneOf("an", "half", "quarter", "couple", "number")(entry)
  );
}

/** Letters may stand with stops between. */
function isEra(entry: Entry): boolean {
  return either(means("era"), isOneOf("b", "a", "c"))(entry);
}

function isMeridiem(entry: Entry): boolean {
  return either(means("meridiem"), isOneOf("a", "p"))(entry);
}

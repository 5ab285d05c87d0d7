import type { GroupReader } from "../../language.js";
import { readAmount } from "./amounts.js";
import { readClock } from "./clocks.js";
import { readEra, readMeridiem, readMonth, readWeekday } from "./names.js";
import { readNamedDayGroup } from "./namedDay.js";
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
  month: readMonth,
  weekday: readWeekday,
  era: readEra,
  meridiem: readMeridiem,
  day: readDay,
  year: readYear,
  anyYear: readAnyYear,
  shortYear: readShortYear,
  spokenYear: readSpokenYear,
  decade: readDecade,
  cardinal: readCardinal,
  ordinal: readOrdinal,
  position: readPosition,
  digits: readShortDigits,
  amount: readAmount,
  clock: readClock,
  namedDay: readNamedDayGroup,
};

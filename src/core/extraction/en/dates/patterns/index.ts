import type { DatePattern } from "../../../dates/datePattern.js";
import { age } from "./age.js";
import { ago } from "./ago.js";
import { amountRange } from "./amountRange.js";
import { atNight } from "./atNight.js";
import { bareYear } from "./bareYear.js";
import { century } from "./century.js";
import { centuryPair } from "./centuryPair.js";
import { clock } from "./clock.js";
import { datedWeekday } from "./datedWeekday.js";
import { dayMonth } from "./dayMonth.js";
import { dayMonthYear } from "./dayMonthYear.js";
import { dayPart } from "./dayPart.js";
import { dayRange } from "./dayRange.js";
import { decade } from "./decade.js";
import { degree } from "./degree.js";
import { deicticAmount } from "./deicticAmount.js";
import { deicticName } from "./deicticName.js";
import { deicticUnit } from "./deicticUnit.js";
import { duration } from "./duration.js";
import { every } from "./every.js";
import { fiscalYear } from "./fiscalYear.js";
import { frequency } from "./frequency.js";
import { fromEvent } from "./fromEvent.js";
import { fromPoint } from "./fromPoint.js";
import { half } from "./half.js";
import { isoTimestamp } from "./isoTimestamp.js";
import { japaneseEra } from "./japaneseEra.js";
import { later } from "./later.js";
import { month } from "./month.js";
import { monthDay } from "./monthDay.js";
import { monthDayRange } from "./monthDayRange.js";
import { monthDayYear } from "./monthDayYear.js";
import { monthYear } from "./monthYear.js";
import { namedDay } from "./namedDay.js";
import { nearDay } from "./nearDay.js";
import { numericDate } from "./numericDate.js";
import { ordinalAmount } from "./ordinalAmount.js";
import { ordinalUnit } from "./ordinalUnit.js";
import { part } from "./part.js";
import { partOf } from "./partOf.js";
import { partOfUnit } from "./partOfUnit.js";
import { per } from "./per.js";
import { quarter } from "./quarter.js";
import { reference } from "./reference.js";
import { restOf } from "./restOf.js";
import { season } from "./season.js";
import { storiedUnit } from "./storiedUnit.js";
import { thatTime } from "./thatTime.js";
import { theDay } from "./theDay.js";
import { weekOf } from "./weekOf.js";
import { weekday } from "./weekday.js";
import { weekdayDate } from "./weekdayDate.js";
import { weekend } from "./weekend.js";
import { within } from "./within.js";
import { yearRange } from "./yearRange.js";

/** All are tried at every word; the longest match that is not refused wins, then the earlier in the list. */
export const patterns: readonly DatePattern[] = [
  age,
  ago,
  amountRange,
  atNight,
  bareYear,
  century,
  centuryPair,
  clock,
  datedWeekday,
  dayMonth,
  dayMonthYear,
  dayPart,
  dayRange,
  decade,
  degree,
  deicticAmount,
  deicticName,
  deicticUnit,
  duration,
  every,
  fiscalYear,
  frequency,
  fromEvent,
  fromPoint,
  half,
  isoTimestamp,
  japaneseEra,
  later,
  month,
  monthDay,
  monthDayRange,
  monthDayYear,
  monthYear,
  namedDay,
  nearDay,
  numericDate,
  ordinalAmount,
  ordinalUnit,
  part,
  partOf,
  partOfUnit,
  per,
  quarter,
  reference,
  restOf,
  season,
  storiedUnit,
  thatTime,
  theDay,
  weekOf,
  weekday,
  weekdayDate,
  weekend,
  within,
  yearRange,
];

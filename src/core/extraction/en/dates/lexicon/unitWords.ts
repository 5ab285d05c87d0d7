import type { Senses } from "../../../dates/sense.js";

const forms: readonly (readonly [unit: string, one: string, many: string])[] = [
  ["second", "second", "seconds"],
  ["second", "sec", "secs"],
  ["minute", "minute", "minutes"],
  ["minute", "min", "mins"],
  ["hour", "hour", "hours"],
  ["hour", "hr", "hrs"],
  ["day", "day", "days"],
  ["weekend", "weekend", "weekends"],
  ["week", "week", "weeks"],
  ["month", "month", "months"],
  ["quarter", "quarter", "quarters"],
  ["quarter", "qtr", "qtrs"],
  ["year", "year", "years"],
  ["year", "yr", "yrs"],
  ["decade", "decade", "decades"],
  ["century", "century", "centuries"],
  ["millennium", "millennium", "millennia"],
];

/** Names of units: `unit` is said of one, `units` of many. "Second" is an ordinal too. */
export const unitWords: readonly (readonly [string, Senses])[] = forms.flatMap(
  ([unit, one, many]) => [
    [one, { unit }] as const,
    [many, { units: unit }] as const,
  ],
);

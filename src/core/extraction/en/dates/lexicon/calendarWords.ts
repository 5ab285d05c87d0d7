import type { Senses } from "../../../dates/sense.js";

const months = [
  ["january", "jan"],
  ["february", "feb"],
  ["march", "mar"],
  ["april", "apr"],
  ["may"],
  ["june", "jun"],
  ["july", "jul"],
  ["august", "aug"],
  ["september", "sep", "sept"],
  ["october", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];

const weekdays = [
  ["monday", "mon"],
  ["tuesday", "tue", "tues"],
  ["wednesday", "wed", "weds"],
  ["thursday", "thu", "thur", "thurs"],
  ["friday", "fri"],
  ["saturday", "sat"],
  ["sunday", "sun"],
];

const seasons: Readonly<Record<string, number>> = {
  spring: 21,
  springtime: 21,
  summer: 22,
  summertime: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
  wintertime: 24,
};

/** Full names, short names (which may carry a stop), and plurals for "Mondays" and "summers". */
export const calendarWords: readonly (readonly [string, Senses])[] = [
  ...months.flatMap((names, i) => named("month", names, i + 1)),
  ...weekdays.flatMap((names, i) => named("weekday", names, i + 1)),
  ...Object.entries(seasons).map(
    ([word, season]) => [word, { season }] as const,
  ),
  ...weekdays.map(
    ([day], i) => [`${day ?? ""}s`, { weekdays: i + 1 }] as const,
  ),
  ...["springs", "summers", "autumns", "winters"].map(
    (word, i) => [word, { seasons: i + 21 }] as const,
  ),
];

function named(
  category: string,
  names: readonly string[],
  value: number,
): (readonly [string, Senses])[] {
  return names.map((name, i) => [
    name,
    i === 0
      ? { [`${category}Word`]: value }
      : { [`${category}Word`]: value, shortName: value },
  ]);
}

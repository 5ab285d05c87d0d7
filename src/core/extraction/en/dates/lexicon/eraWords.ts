import type { Senses } from "../../../dates/sense.js";

const eras: readonly (readonly [name: string, first: number, last?: number])[] =
  [
    ["meiji", 1868, 1912],
    ["taisho", 1912, 1926],
    ["showa", 1926, 1989],
    ["heisei", 1989, 2019],
    ["reiwa", 2019],
  ];

/** Japanese eras with the year that is their first. */
export const eraWords: readonly (readonly [string, Senses])[] = eras.flatMap(
  ([name, first]) =>
    spellings(name).map((word) => [word, { gengo: first }] as const),
);

/** The last year of each ended era, by its first. */
export const gengoLastYear: ReadonlyMap<number, number> = new Map(
  eras.flatMap(([, first, last]) =>
    last === undefined ? [] : [[first, last] as const],
  ),
);

/** With and without the sign of a long vowel. */
function spellings(name: string): readonly string[] {
  return [name, name.replace(/o$/, "ō").replace("sho", "shō")].filter(
    (word, i, all) => all.indexOf(word) === i,
  );
}

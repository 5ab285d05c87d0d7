import type { Senses } from "../../../dates/sense.js";

const ones = split(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
);
const tens = split("twenty thirty forty fifty sixty seventy eighty ninety");
const ordinalOnes = split(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth",
);
const ordinalTens = split(
  "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth",
);
const decades = split(
  "twenties thirties forties fifties sixties seventies eighties nineties",
);

/** Numbers in words: cardinals below a hundred, ordinals, the names of decades. */
export const numberWords: readonly (readonly [string, Senses])[] = [
  ...ones.map((word, i) => [word, { ones: i }] as const),
  ...tens.map((word, i) => [word, { tens: (i + 2) * 10 }] as const),
  ["hundred", { scale: 100 }],
  ["thousand", { scale: 1000 }],
  ["dozen", { ones: 12 }],
  ...ordinalOnes.map((word, i) => [word, { ordinalWord: i + 1 }] as const),
  ...ordinalTens.map(
    (word, i) => [word, { ordinalWord: (i + 2) * 10 }] as const,
  ),
  ...decades.map((word, i) => [word, { decadeWord: i + 2 }] as const),
  ...split("st nd rd th").map((word) => [word, { ordinalEnding: 0 }] as const),
  ...split("several few many numerous countless hundreds").map(
    (word) => [word, { vagueCount: 0 }] as const,
  ),
  ...split("last final closing").map(
    (word) => [word, { position: -1 }] as const,
  ),
  ["opening", { position: 1 }],
  // Words and marks that groups of numbers look for, without a meaning of their own.
  ...split(
    "a an and or of half couple number fortnight fortnights night nights local time b c p ½ ( ) ' - / . : , %",
  ).map((word) => [word, {}] as const),
];

function split(words: string): string[] {
  return words.split(" ");
}

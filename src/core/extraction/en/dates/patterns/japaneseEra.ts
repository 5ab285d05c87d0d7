import type { DatePattern } from "../../../dates/datePattern.js";
import { calendar } from "../../../dates/reading.js";
import { gengoLastYear } from "../lexicon/eraWords.js";

/** "Heisei 3", "Showa 20", "the 20th year of Showa", "Meiji era"; not "Meiji University". */
export const japaneseEra: DatePattern = {
  id: "japanese-era",
  phrases: [
    "{gengo} {anyYear}",
    "[the] {ordinal} year of {gengo}",
    "[the] {gengo} (era|period)",
  ],
  read(match) {
    const first = match.number("gengo") ?? 0;
    const year = match.number("anyYear") ?? match.number("ordinal");
    if (year === undefined) return eraOf(first);
    return year > 0 && year < 70
      ? calendar({ year: first + year - 1 })
      : undefined;
  },
};

function eraOf(first: number) {
  const untilYear = gengoLastYear.get(first);
  return untilYear === undefined
    ? undefined
    : calendar({ year: first, untilYear });
}

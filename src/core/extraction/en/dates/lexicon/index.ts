import type { Senses } from "../../../dates/sense.js";
import { calendarWords } from "./calendarWords.js";
import { dayNameWords } from "./dayNames.js";
import { eraWords } from "./eraWords.js";
import { modifierWords } from "./modifierWords.js";
import { numberWords } from "./numberWords.js";
import { unitWords } from "./unitWords.js";

/** The lists together; a word that stands in two keeps the senses of both. */
export const lexicon: ReadonlyMap<string, Senses> = merge([
  ...calendarWords,
  ...numberWords,
  ...unitWords,
  ...eraWords,
  ...dayNameWords,
  ...modifierWords,
]);

function merge(
  words: readonly (readonly [string, Senses])[],
): ReadonlyMap<string, Senses> {
  const merged = new Map<string, Senses>();
  for (const [word, senses] of words)
    merged.set(word, { ...merged.get(word), ...senses });
  return merged;
}

import type { WordClassName } from "../../src/core/extraction/lexicon/wordClass.js";

export const nameWords: readonly (readonly [WordClassName, string])[];

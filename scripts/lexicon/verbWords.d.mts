import type { VerbClassName } from "../../src/core/extraction/lexicon/verbWords.js";

export const verbWords: readonly (readonly [VerbClassName, string])[];

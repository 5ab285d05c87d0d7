import { largeWords } from "./largeWords.js";
import { createLexicon, type Lexicon } from "../../lexicon/lexicon.js";
import { nameWords } from "./nameWords.js";
import { phrases } from "./phrases.js";
import { smallWords } from "./smallWords.js";
import { stateNames } from "./stateNames.js";
import { stateNumbers } from "./stateNumbers.js";

/** The English lexicon; building it takes some milliseconds, so a caller keeps it. */
export function createEnglishLexicon(): Lexicon {
  return createLexicon({
    large: largeWords,
    small: [...smallWords, ...nameWords],
    phrases,
    stateNames,
    stateNumbers,
  });
}

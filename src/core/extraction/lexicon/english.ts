import { commonWords } from "./commonWords.js";
import { demonymWords } from "./demonymWords.js";
import { functionWords } from "./functionWords.js";
import { givenNames } from "./givenNames.js";
import { createLexicon, type Lexicon } from "./lexicon.js";
import { nameWords } from "./nameWords.js";
import { occupations } from "./occupations.js";
import { organizationNames } from "./organizationNames.js";
import { organizationPhrases } from "./organizationPhrases.js";
import { phraseStarts } from "./phraseStarts.js";
import { placePhrases } from "./placePhrases.js";
import { places } from "./places.js";
import { shortFunctionWords } from "./shortFunctionWords.js";
import { stateNames } from "./stateNames.js";
import { stateNumbers } from "./stateNumbers.js";
import { surnames } from "./surnames.js";
import { wordClass } from "./wordClass.js";

/** The English lexicon; building it takes some milliseconds, so a caller keeps it. */
export function createEnglishLexicon(): Lexicon {
  return createLexicon({
    large: [
      [wordClass.common, commonWords],
      [wordClass.given, givenNames],
      [wordClass.surname, surnames],
      [wordClass.place, places],
      [wordClass.phraseStart, phraseStarts],
    ],
    small: [
      [wordClass.functionWord | wordClass.common, functionWords],
      [wordClass.functionWord, shortFunctionWords],
      [wordClass.office | wordClass.common, occupations],
      [wordClass.demonym, demonymWords],
      [wordClass.organization, organizationNames],
      ...nameWords,
    ],
    phrases: [
      [wordClass.place, placePhrases],
      [wordClass.organization, organizationPhrases],
    ],
    stateNames,
    stateNumbers,
  });
}

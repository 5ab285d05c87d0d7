import { commonWords } from "./commonWords.js";
import { demonymWords } from "./demonymWords.js";
import { functionWords } from "./functionWords.js";
import { givenNames } from "./givenNames.js";
import { createLexicon, type HashedList, type Lexicon } from "./lexicon.js";
import { namePhrases } from "./namePhrases.js";
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
import { wordClass, type WordClassName } from "./wordClass.js";

/** The English lexicon; building it takes some milliseconds, so a caller keeps it. */
export function createEnglishLexicon(): Lexicon {
  const { common, functionWord, place, organization } = wordClass;
  return createLexicon({
    large: [
      { classes: common, packed: commonWords },
      { classes: wordClass.given, packed: givenNames },
      { classes: wordClass.surname, packed: surnames },
      { classes: place, packed: places },
    ],
    small: [
      { classes: functionWord | common, packed: functionWords },
      { classes: functionWord, packed: shortFunctionWords },
      { classes: wordClass.office | common, packed: occupations },
      { classes: wordClass.demonym, packed: demonymWords },
      { classes: organization, packed: organizationNames },
      { classes: wordClass.phraseStart, packed: phraseStarts },
      ...nameWords.map(toList),
    ],
    phrases: [
      { classes: place, packed: placePhrases },
      { classes: organization, packed: organizationPhrases },
    ],
    weakPhrases: namePhrases.map(toList),
    stateNames,
    stateNumbers,
  });
}

function toList([name, packed]: readonly [WordClassName, string]): HashedList {
  return { classes: wordClass[name], packed };
}

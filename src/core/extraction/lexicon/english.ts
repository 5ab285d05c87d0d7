import { commonWords } from "./commonWords.js";
import { demonymWords } from "./demonymWords.js";
import { functionWords } from "./functionWords.js";
import { givenNames } from "./givenNames.js";
import {
  createLexicon,
  type Lexicon,
  nameKey,
  type State,
  type WordList,
} from "./lexicon.js";
import * as words from "./nameWords.js";
import { occupations } from "./occupations.js";
import { organizationNames } from "./organizationNames.js";
import { organizationPhrases } from "./organizationPhrases.js";
import { phraseStarts } from "./phraseStarts.js";
import { placePhrases } from "./placePhrases.js";
import { places } from "./places.js";
import { readStates } from "./states.js";
import { surnames } from "./surnames.js";
import { wordClass } from "./wordClass.js";

/** The English lexicon; building it takes some milliseconds, so a caller keeps it. */
export function createEnglishLexicon(): Lexicon {
  const states = readStates();
  const { place, organization } = wordClass;
  return createLexicon({
    listed: [...wordLists(), ...stateLists(states)],
    large: [
      { classes: wordClass.common, packed: commonWords },
      { classes: wordClass.given, packed: givenNames },
      { classes: wordClass.surname, packed: surnames },
      { classes: place, packed: places },
    ],
    small: [
      { classes: wordClass.functionWord, packed: functionWords },
      { classes: wordClass.office | wordClass.common, packed: occupations },
      { classes: wordClass.demonym, packed: demonymWords },
      { classes: organization, packed: organizationNames },
      { classes: wordClass.phraseStart, packed: phraseStarts },
    ],
    phrases: [
      { classes: place, packed: placePhrases },
      { classes: organization, packed: organizationPhrases },
    ],
    states,
  });
}

function wordLists(): WordList[] {
  const lists: readonly (readonly [string, number])[] = [
    [words.moreFunctionWords, wordClass.functionWord],
    [words.courtesyTitles, wordClass.courtesy],
    [words.offices, wordClass.office],
    [words.nobleTitles, wordClass.noble],
    [words.bodyWords, wordClass.body],
    [words.weakBodyWords, wordClass.weakBody],
    [words.bodyOpeners, wordClass.bodyOpener],
    [words.agreementWords, wordClass.agreement],
    [words.administrationWords, wordClass.administration],
    [words.groupWords, wordClass.group],
    [words.placeEnds, wordClass.placeEnd],
    [words.weakPlaceEnds, wordClass.weakPlaceEnd],
    [words.placeOpeners, wordClass.placeOpener],
    [words.directions, wordClass.direction],
    [words.nameParticles, wordClass.particle],
    [words.nameSuffixes, wordClass.suffix],
    [words.speechVerbs, wordClass.speech],
    [words.policyVerbs, wordClass.policy],
    [words.placePrepositions, wordClass.placePreposition],
    [words.calendarWords, wordClass.calendar],
    [words.thingAcronyms, wordClass.calendar],
    [words.innerWords, wordClass.inner],
  ];
  return lists.map(([words, classes]) => ({ classes, words }));
}

function stateLists(states: readonly State[]): WordList[] {
  const demonyms = states.flatMap((state) =>
    state.demonyms.flatMap(withPlural),
  );
  return [
    list(
      states.flatMap((state) => state.names),
      wordClass.state,
    ),
    list(
      states.flatMap((state) => state.capitals),
      wordClass.place,
    ),
    list(demonyms, wordClass.demonym),
  ];
}

function list(names: readonly string[], classes: number): WordList {
  return { classes, words: names.map(nameKey) };
}

function withPlural(demonym: string): readonly string[] {
  return /(?:[hs]|ese)$/.test(demonym) ? [demonym] : [demonym, `${demonym}s`];
}

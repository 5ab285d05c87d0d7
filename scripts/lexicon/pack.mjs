// Writes what the engine keeps of the words that are written by hand in this folder; needs no packages.
// Run `node pack.mjs` after each change of nameWords.mjs, states.mjs or verbWords.mjs.
import { nameWords } from "./nameWords.mjs";
import {
  fine,
  fineHashOf,
  firstWord,
  hashOf,
  isPhrase,
  pack,
  packNumbers,
  write,
} from "./packing.mjs";
import { readStates } from "./states.mjs";
import { verbWords } from "./verbWords.mjs";

/** A name as it is looked up: `nameKey` of the engine. */
const nameKey = (name) =>
  name.toLowerCase().replaceAll(".", "").replaceAll("’", "'");

const states = readStates();
const listed = [
  ...nameWords.map(([name, words]) => [name, words.split(" ")]),
  ["state", states.flatMap(({ names }) => names)],
  ["place", states.flatMap(({ capitals }) => capitals)],
  ["demonym", states.flatMap(({ demonyms }) => demonyms).flatMap(withPlural)],
];

function withPlural(demonym) {
  return /(?:[hs]|ese)$/.test(demonym) ? [demonym] : [demonym, `${demonym}s`];
}

/** Names by the classes that they have. */
function byClass(names) {
  const classes = new Map();
  for (const [name, words] of names)
    classes.set(name, [...(classes.get(name) ?? []), ...words.map(nameKey)]);
  return [...classes].filter(([, words]) => words.length > 0);
}

const single = byClass([
  ...listed.map(([name, words]) => [
    name,
    words.filter((word) => !isPhrase(word)),
  ]),
  [
    "phraseStart",
    listed.flatMap(([, words]) => words.filter(isPhrase).map(firstWord)),
  ],
]);
const phrases = byClass(
  listed.map(([name, words]) => [name, words.filter(isPhrase)]),
);

write(
  "nameWords",
  "Words that tell what a name names, by class.",
  single.map(([name, words]) => [name, pack(words.map(fineHashOf))]),
  "wordClass",
);
write(
  "namePhrases",
  "Names of several words that tell what they name, by class.",
  phrases.map(([name, words]) => [name, pack(words.map(fineHashOf))]),
  "wordClass",
);

/** Of each name, capital and people of a state its number, counted from 1, four times, and whether it is a capital (2) or a name (1). */
function readStateNames() {
  const byKey = new Map();
  states.forEach(({ names, capitals, demonyms }, index) => {
    const isName = new Set(names.map(nameKey));
    const isCapital = new Set(capitals.map(nameKey));
    for (const key of [...demonyms.map(nameKey), ...isCapital, ...isName])
      byKey.set(
        key,
        4 * (index + 1) +
          2 * Number(isCapital.has(key)) +
          Number(isName.has(key)),
      );
  });
  return [...byKey].map(([key, bits]) => [hashOf(key) >>> fine, bits]);
}

const stateNames = readStateNames().sort(([a], [b]) => a - b);
write(
  "stateNames",
  "The names, capitals and peoples of states.",
  pack(stateNames.map(([hash]) => hash)),
);
write(
  "stateNumbers",
  "For each of `stateNames` its state's number, counted from 1, four times; two more for a capital, one more for a name.",
  packNumbers(stateNames.map(([, bits]) => bits)),
);
write(
  "verbForms",
  "The words of verb groups, by class.",
  verbWords.map(([name, words]) => [
    name,
    pack(words.split(" ").map(fineHashOf)),
  ]),
  "verbClass",
);

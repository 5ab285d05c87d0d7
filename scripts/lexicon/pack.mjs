// Writes what the engine keeps of the words that are written by hand in this folder; needs no packages.
// Run `node pack.mjs` after each change of nameWords.mjs, states.mjs or verbWords.mjs.
import { nameWords } from "./nameWords.mjs";
import {
  fineHash,
  fineHashOf,
  firstWord,
  hashOf,
  isPhrase,
  pack,
  packNumbers,
  readList,
  write,
  writeLists,
} from "./packing.mjs";
import { readStates } from "./states.mjs";
import { verbWords } from "./verbWords.mjs";

/** A name as it is looked up: `nameKey` of the engine. */
const nameKey = (name) =>
  name.toLowerCase().replaceAll(".", "").replaceAll("’", "'");

const states = readStates();
const stateNames = readStateNames();

/** Of each name, capital and people of a state the hash, its state's number, counted from 1, and which of these it is. */
function readStateNames() {
  const byKey = new Map();
  states.forEach(({ names, capitals, demonyms }, index) => {
    const kinds = [
      [demonyms, "demonym"],
      [capitals, "place"],
      [names, "state"],
    ].map(([words, kind]) => [words.map(nameKey), kind]);
    for (const key of kinds.flatMap(([keys]) => keys)) {
      const own = kinds.filter(([keys]) => keys.includes(key));
      byKey.set(key, { number: index + 1, kinds: own.map(([, kind]) => kind) });
    }
  });
  return byKey;
}

/** What the engine adds to the number of a state, eight times, by the kinds of a name of it. */
const kindBits = { state: 1, place: 2, demonym: 4 };
const packedStates = [...stateNames]
  .map(([key, { number, kinds }]) => ({
    hash: fineHash(hashOf(key)),
    bits: kinds.reduce((sum, kind) => sum + kindBits[kind], 8 * number),
  }))
  .sort((a, b) => a.hash - b.hash);

const byHand = nameWords.map(([name, words]) => [name, words.split(" ")]);
const ofStates = [
  ["state", states.flatMap(({ names }) => names)],
  ["place", states.flatMap(({ capitals }) => capitals)],
  ["demonym", states.flatMap(({ demonyms }) => demonyms).flatMap(withPlural)],
].map(([name, words]) => [name, words.map(nameKey)]);

function withPlural(demonym) {
  return /(?:[hs]|ese)$/.test(demonym) ? [demonym] : [demonym, `${demonym}s`];
}

/** Whether the engine knows this class by the state; texts are cut at hyphens, names of states are not. */
const isKnownByState = (name, key) =>
  !key.includes("-") && stateNames.get(key)?.kinds.includes(name);

/** Single words, and the names of several words that name a state or place; nobody asks what else is a name of several words. */
const listed = [
  ...byHand.map(([name, words]) => [
    name,
    words.filter((word) => !isPhrase(word)),
  ]),
  ...ofStates.map(([name, words]) => [
    name,
    words.filter(
      (word) =>
        !isKnownByState(name, word) && !(name === "demonym" && isPhrase(word)),
    ),
  ]),
  [
    "phraseStart",
    [...byHand, ...ofStates].flatMap(([, words]) =>
      words.filter(isPhrase).map(firstWord),
    ),
  ],
];

const byClass = new Map();
for (const [name, words] of listed)
  byClass.set(name, [...(byClass.get(name) ?? []), ...words]);

/** What a generated list tells already. */
const generated = {
  demonym: readList("demonymWords"),
  functionWord: readList("functionWords"),
  office: readList("occupations"),
  phraseStart: readList("phraseStarts"),
};

writeLists(
  "nameWords",
  "Words that tell what a name names, by class; those that another list has with that class left out.",
  "wordClass",
  [...byClass].map(([name, words]) =>
    toList(name, words, generated[name] ?? []),
  ),
);
write(
  "stateNames",
  "The names, capitals and peoples of states.",
  pack(packedStates.map(({ hash }) => hash)),
);
write(
  "stateNumbers",
  "For each of `stateNames` its state's number, counted from 1, eight times; and 1 for a name, 2 for a capital, 4 for a people.",
  packNumbers(packedStates.map(({ bits }) => bits)),
);
writeLists(
  "verbForms",
  "The words of verb groups, by class.",
  "verbClass",
  verbWords.map(([name, words]) => toList(name, words.split(" "), [])),
);

function toList(name, words, known) {
  const hashes = new Set(words.map(fineHashOf));
  for (const hash of known) hashes.delete(hash);
  return { classes: [name], hashes: [...hashes] };
}

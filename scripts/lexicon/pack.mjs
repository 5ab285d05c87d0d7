// Writes what the engine keeps of the words that are written by hand in this folder; needs no packages.
// Run `node pack.mjs` after each change of bodies.mjs, nameWords.mjs, states.mjs or verbWords.mjs.
import { bodies } from "./bodies.mjs";
import { nameWords } from "./nameWords.mjs";
import {
  coarseHashOf,
  fineHash,
  fineHashOf,
  firstWord,
  hashOf,
  isPhrase,
  packAll,
  packNumbers,
  readLists,
  write,
  writeLists,
} from "./packing.mjs";
import { nameKey, readStateNames, readStates } from "./states.mjs";
import { verbWords } from "./verbWords.mjs";

const states = readStates();
const stateNames = readStateNames(states);

/** What a name of a state can be; its place here is added to the state's number, three times. */
const kinds = ["state", "place", "demonym"];
const packedStates = [...stateNames]
  .flatMap(([key, own]) =>
    own.kinds.map((kind) => ({
      hash: fineHash(hashOf(key)),
      number: 3 * own.number + kinds.indexOf(kind),
    })),
  )
  .sort((a, b) => a.hash - b.hash);

const byHand = nameWords.map(([name, words]) => [name, words.split(" ")]);
const ofBodies = [["organization", bodies.split(";").map(nameKey)]];
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
  ...ofBodies,
  ...ofStates.map(([name, words]) => [
    name,
    words.filter(
      (word) =>
        !isKnownByState(name, word) && !(name === "demonym" && isPhrase(word)),
    ),
  ]),
  [
    "phraseStart",
    [...byHand, ...ofBodies, ...ofStates].flatMap(([, words]) =>
      words.filter(isPhrase).map(firstWord),
    ),
  ],
];

const byClass = new Map();
for (const [name, words] of listed)
  byClass.set(name, [...(byClass.get(name) ?? []), ...words]);

const largeWords = readLists("largeWords");
const smallWords = readLists("smallWords");

/** Whether a generated list tells already that the word is this. */
function isTold(name, word) {
  const tells = (lists, hash) =>
    lists.some(
      ({ classes, hashes }) => classes.includes(name) && hashes.has(hash),
    );
  return (
    tells(smallWords, fineHashOf(word)) || tells(largeWords, coarseHashOf(word))
  );
}

writeLists(
  "nameWords",
  "Words that tell what a name names, by class; those that another list has with that class left out.",
  "wordClass",
  [...byClass].map(([name, words]) =>
    toList(
      name,
      words.filter((word) => isPhrase(word) || !isTold(name, word)),
    ),
  ),
);
write(
  "stateNames",
  "The names, capitals and peoples of states.",
  packAll(packedStates.map(({ hash }) => hash)),
);
write(
  "stateNumbers",
  "For each of `stateNames` its state's number, counted from 1, three times; and nothing for a name, 1 for a capital, 2 for a people.",
  packNumbers(packedStates.map(({ number }) => number)),
);
writeLists(
  "verbForms",
  "The words of verb groups, by class.",
  "verbClass",
  verbWords.map(([name, words]) => toList(name, words.split(" "))),
);

function toList(name, words) {
  return { classes: [name], hashes: [...new Set(words.map(fineHashOf))] };
}

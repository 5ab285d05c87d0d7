import { HashTable } from "../lexicon/hashTable.js";
import { fineHash, unpackHashes } from "../lexicon/packedHashes.js";
import { verbClass } from "../lexicon/verbWords.js";
import { WordFacts } from "../text/wordFacts.js";
import { wordSet } from "../text/wordSet.js";
import { verbForms } from "./lexicon/verbForms.js";

/** More than are listed. */
const mostVerbWords = 1024;

const listed = new HashTable(mostVerbWords);
for (const [bits, packed] of verbForms)
  listed.addAll(unpackHashes(packed), bits);

/** What English words can be in a verb group, as bits of `verbClass`. */
export const verbClasses = new WordFacts((word, hash) => {
  const bits = listed.get(fineHash(hash));
  return isRegularPast(word)
    ? bits | verbClass.ed | verbClass.participle
    : bits;
});

function isRegularPast(word: string): boolean {
  return word.length > 3 && word.endsWith("ed") && !notPast.has(word);
}

/** Words in "-ed" that are no verbs. */
const notPast: ReadonlySet<string> = wordSet(
  "need seed speed breed feed indeed hundred bed red shed kindred sacred naked wicked exceed proceed succeed bleed greed creed weed deed steed reed so-called united armed limited advanced developed aged beloved supposed rugged crooked wretched learned",
);

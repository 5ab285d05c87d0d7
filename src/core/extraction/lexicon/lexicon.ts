import { hashOf } from "../text/wordHash.js";
import { HashTable } from "./hashTable.js";
import {
  coarseHash,
  fineHash,
  unpackHashes,
  unpackNumbers,
} from "./packedHashes.js";

/** What the engine knows of a language's words; a language is one such object. Words are known by their hashes alone. */
export interface Lexicon {
  /** Bits of `wordClass` for a word in lower case. */
  classesOf(word: string): number;
  /** The same for the hash of a word, as `hashOf` makes it. */
  classesOfHash(hash: number): number;
  /** Bits of `wordClass` for a name of several words, by the hash of its words with spaces between; 0 when it is none. */
  phraseClasses(hash: number): number;
  /** The number, from 1, of the state that goes by this name, capital or demonym, in lower case. */
  stateOf(name: string): number | undefined;
  /** Whether it is the name of a state, not of its capital or its people. */
  isStateName(name: string): boolean;
  isCapital(name: string): boolean;
}

/** Words or phrases of one kind, packed as their hashes. */
export interface HashedList {
  readonly classes: number;
  readonly packed: string;
}

/** What a lexicon is built from; what a word is in several lists adds up. */
export interface LexiconSources {
  /** Large lists of single words, by coarse hashes. */
  readonly large: readonly HashedList[];
  /** Other single words, by fine hashes. */
  readonly small: readonly HashedList[];
  /** Names of several words, by fine hashes. */
  readonly phrases: readonly HashedList[];
  /** What phrases are if they are not among those. */
  readonly weakPhrases: readonly HashedList[];
  /** Names of states, their capitals and peoples, by fine hashes. */
  readonly stateNames: string;
  /** For each of them its state's number four times, and the bits of what it is. */
  readonly stateNumbers: string;
}

/** More words than the large lists have. */
const mostLarge = 32000;

/** More words and phrases than are in all other lists of a kind. */
const mostSmall = 8000;

const stateName = 1;
const capital = 2;

/** Builds a lexicon from its sources. */
export function createLexicon(sources: LexiconSources): Lexicon {
  const large = toTable(sources.large, mostLarge);
  const words = toTable(sources.small, mostSmall);
  const phrases = toTable(sources.phrases, mostSmall);
  const weakPhrases = toTable(sources.weakPhrases, mostSmall);
  const states = statesByName(sources);
  const classesOfHash = (hash: number) =>
    words.get(fineHash(hash)) | large.get(coarseHash(hash));
  const stateBits = (name: string) => states.get(fineHash(hashOf(name)));
  return {
    classesOfHash,
    classesOf: (word) => classesOfHash(hashOf(word)),
    phraseClasses: (hash) =>
      phrases.get(fineHash(hash)) || weakPhrases.get(fineHash(hash)),
    stateOf: (name) => stateBits(name) >> 2 || undefined,
    isStateName: (name) => (stateBits(name) & stateName) !== 0,
    isCapital: (name) => (stateBits(name) & capital) !== 0,
  };
}

function toTable(lists: readonly HashedList[], size: number): HashTable {
  const table = new HashTable(size);
  for (const { classes, packed } of lists)
    table.addAll(unpackHashes(packed), classes);
  return table;
}

function statesByName({ stateNames, stateNumbers }: LexiconSources): HashTable {
  const hashes = unpackHashes(stateNames);
  const numbers = unpackNumbers(stateNumbers);
  const table = new HashTable(hashes.length);
  hashes.forEach((hash, index) => table.add(hash, numbers[index] ?? 0));
  return table;
}

/** A name as it is looked up: lower case, no dots, straight apostrophes. */
export function nameKey(name: string): string {
  const key = name.toLowerCase();
  return /[.’]/.test(key) ? key.replaceAll(".", "").replaceAll("’", "'") : key;
}

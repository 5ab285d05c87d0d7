import { WordFacts } from "../text/wordFacts.js";
import { hashOf } from "../text/wordHash.js";
import { HashTable } from "./hashTable.js";
import {
  coarseHash,
  fineHash,
  unpackHashes,
  unpackNumbers,
} from "./packedHashes.js";
import { wordClass } from "./wordClass.js";

/** What the engine knows of a language's words; a language is one such object. Words are known by their hashes alone. */
export interface Lexicon {
  /** Bits of `wordClass` for a word in lower case. */
  classesOf(word: string): number;
  /** The same for the hash of a word, as `hashOf` makes it. */
  classesOfHash(hash: number): number;
  /** The same for the words of texts, with or without their dots. */
  readonly classesOfForms: WordFacts;
  /** Bits of `wordClass` for a name of several words, by the hash of its words with spaces between; 0 when it is none. */
  phraseClasses(hash: number): number;
  /** The number, from 1, of the state that goes by this name, capital or demonym, in lower case. */
  stateOf(name: string): number | undefined;
  /** Whether it is the name of a state, not of its capital or its people. */
  isStateName(name: string): boolean;
  isCapital(name: string): boolean;
}

/** Words or phrases of one kind, packed as their hashes. */
export type HashedList = readonly [classes: number, packed: string];

/** What a lexicon is built from; what a word is in several lists adds up. */
export interface LexiconSources {
  /** Large lists of single words, by coarse hashes. */
  readonly large: readonly HashedList[];
  /** Other words and names of several words, by fine hashes. */
  readonly small: readonly HashedList[];
  /** Names of several words, by fine hashes; what they are goes before what the small lists tell. */
  readonly phrases: readonly HashedList[];
  /** Names of states, their capitals and peoples, by fine hashes. */
  readonly stateNames: string;
  /** For each of them its state's number, three times, and the place of the bit of what it is; a name that is two things is there twice. */
  readonly stateNumbers: string;
}

/** More words than the large lists have. */
const mostLarge = 32000;

/** More words and phrases than are in all other lists of a kind. */
const mostSmall = 8000;

/** What a name of a state can be. */
enum stateName {
  own = 1,
  capital = 2,
  people = 4,
}

/** Builds a lexicon from its sources. */
export function createLexicon(sources: LexiconSources): Lexicon {
  const large = toTable(sources.large, mostLarge);
  const small = toTable(sources.small, mostSmall);
  const phrases = toTable(sources.phrases, mostSmall);
  const states = readStates(sources, small);
  const classesOfHash = (hash: number) =>
    small.get(fineHash(hash)) | large.get(coarseHash(hash));
  const classesOf = (word: string) => classesOfHash(hashOf(word));
  const stateBits = (name: string) => states.get(fineHash(hashOf(name)));
  return {
    classesOfHash,
    classesOf,
    classesOfForms: new WordFacts((word, hash) =>
      word.includes(".")
        ? classesOf(word.replaceAll(".", ""))
        : classesOfHash(hash),
    ),
    phraseClasses: (hash) =>
      phrases.get(fineHash(hash)) || small.get(fineHash(hash)),
    stateOf: (name) => stateBits(name) >> 3 || undefined,
    isStateName: (name) => (stateBits(name) & stateName.own) !== 0,
    isCapital: (name) => (stateBits(name) & stateName.capital) !== 0,
  };
}

function toTable(lists: readonly HashedList[], size: number): HashTable {
  const table = new HashTable(size);
  for (const [classes, packed] of lists)
    table.addAll(unpackHashes(packed), classes);
  return table;
}

/** The numbers of states by their names, which are also added to the words. */
function readStates(
  { stateNames, stateNumbers }: LexiconSources,
  words: HashTable,
): HashTable {
  const hashes = unpackHashes(stateNames);
  const numbers = unpackNumbers(stateNumbers);
  const states = new HashTable(hashes.length);
  for (let index = 0; index < hashes.length; index++) {
    const hash = hashes[index] ?? 0;
    const number = numbers[index] ?? 0;
    const bits = (Math.floor(number / 3) << 3) | (1 << (number % 3));
    states.add(hash, bits);
    words.add(hash, classesOfState(bits));
  }
  return states;
}

function classesOfState(bits: number): number {
  return (
    ((bits & stateName.own) !== 0 ? wordClass.state : 0) |
    ((bits & stateName.capital) !== 0 ? wordClass.place : 0) |
    ((bits & stateName.people) !== 0 ? wordClass.demonym : 0)
  );
}

/** A name as it is looked up: lower case, no dots, straight apostrophes. */
export function nameKey(name: string): string {
  const key = name.toLowerCase();
  return /[.’]/.test(key) ? key.replaceAll(".", "").replaceAll("’", "'") : key;
}

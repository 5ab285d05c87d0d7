import { hashOf } from "../text/wordHash.js";
import { HashTable } from "./hashTable.js";
import { hashListed, hashName } from "./listedWords.js";
import { coarseHash, fineHash, unpackHashes } from "./packedHashes.js";
import { wordClass } from "./wordClass.js";

/** What the engine knows of a language's words; a language is one such object. Words are known by their hashes alone. */
export interface Lexicon {
  /** Bits of `wordClass` for a word in lower case. */
  classesOf(word: string): number;
  /** The same for the hash of a word, as `hashOf` makes it. */
  classesOfHash(hash: number): number;
  /** Bits of `wordClass` for a name of several words, by the hash of its words with spaces between; 0 when it is none. */
  phraseClasses(hash: number): number;
  /** The state that goes by this name, capital or demonym, in lower case. */
  stateOf(name: string): State | undefined;
}

/** A state, and the words by which texts name it. */
export interface State {
  readonly name: string;
  readonly names: readonly string[];
  readonly capitals: readonly string[];
  readonly demonyms: readonly string[];
}

/** Words of one kind: those of a list with spaces between, or names. */
export interface WordList {
  readonly classes: number;
  readonly words: string | readonly string[];
}

/** Words or phrases of one kind, packed as their hashes. */
export interface HashedList {
  readonly classes: number;
  readonly packed: string;
}

/** What a lexicon is built from; what a word is in several lists adds up. */
export interface LexiconSources {
  readonly listed: readonly WordList[];
  /** Large lists of single words, by coarse hashes. */
  readonly large: readonly HashedList[];
  /** Other single words, by fine hashes. */
  readonly small: readonly HashedList[];
  /** By fine hashes; they go before the listed ones. */
  readonly phrases: readonly HashedList[];
  readonly states: readonly State[];
}

/** More words than the large lists have. */
const mostLarge = 32000;

/** More words and phrases than are listed. */
const mostListed = 8000;

/** Builds a lexicon from its sources. */
export function createLexicon(sources: LexiconSources): Lexicon {
  const words = new HashTable(mostListed);
  const phrases = new HashTable(mostListed);
  const large = new HashTable(mostLarge);
  for (const list of sources.large) addHashed(list, large);
  for (const list of sources.small) addHashed(list, words);
  for (const list of sources.listed) addListed(list, words, phrases);
  const longNames = new HashTable(mostListed);
  for (const list of sources.phrases) addHashed(list, longNames);
  const classesOfHash = (hash: number) =>
    words.get(fineHash(hash)) | large.get(coarseHash(hash));
  const byName = indexStates(sources.states);
  return {
    classesOfHash,
    classesOf: (word) => classesOfHash(hashOf(word)),
    phraseClasses: (hash) =>
      longNames.get(fineHash(hash)) || phrases.get(fineHash(hash)),
    stateOf: (name) => byName.get(name),
  };
}

function addListed(
  { classes, words: list }: WordList,
  words: HashTable,
  phrases: HashTable,
): void {
  const take = (whole: number, first: number) => {
    if (first === whole) words.add(fineHash(whole), classes);
    else {
      words.add(fineHash(first), wordClass.phraseStart);
      phrases.add(fineHash(whole), classes);
    }
  };
  if (typeof list === "string") hashListed(list, take);
  else for (const name of list) hashName(name, take);
}

function addHashed({ classes, packed }: HashedList, table: HashTable): void {
  table.addAll(unpackHashes(packed), classes);
}

/** A name as it is looked up: lower case, no dots, straight apostrophes. */
export function nameKey(name: string): string {
  const key = name.toLowerCase();
  return /[.’]/.test(key) ? key.replaceAll(".", "").replaceAll("’", "'") : key;
}

function indexStates(states: readonly State[]): ReadonlyMap<string, State> {
  const byName = new Map<string, State>();
  for (const state of states)
    for (const name of [...state.demonyms, ...state.capitals, ...state.names])
      byName.set(nameKey(name), state);
  return byName;
}

import type { HashedWords } from "./packedHashes.js";
import { wordClass } from "./wordClass.js";

/** A name of several words, as the forms that follow its first word. */
export interface Phrase {
  readonly rest: readonly string[];
  /** Bits of `wordClass`. */
  readonly classes: number;
}

/** What the engine knows of a language's words; a language is one such object. */
export interface Lexicon {
  /** Bits of `wordClass` for a word in lower case. */
  classesOf(word: string): number;
  /** The longer names that begin with this word, longest first. */
  phrasesFrom(word: string): readonly Phrase[];
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

/** One list of words and what its words are. */
export interface WordList {
  readonly classes: number;
  readonly words: Iterable<string>;
}

/** Builds a lexicon from lists of words and of their hashes, which add up, and from states. */
export function createLexicon(
  lists: readonly WordList[],
  hashed: HashedWords,
  states: readonly State[],
): Lexicon {
  const classes = new Map<string, number>();
  const phrases = new Map<string, Phrase[]>();
  for (const list of lists) addList(list, classes, phrases);
  for (const entries of phrases.values())
    entries.sort((a, b) => b.rest.length - a.rest.length);
  const byName = indexStates(states);
  return {
    classesOf: (word) => (classes.get(word) ?? 0) | hashed.classesOf(word),
    phrasesFrom: (word) => phrases.get(word) ?? [],
    stateOf: (name) => byName.get(name),
  };
}

function addList(
  { classes: bits, words }: WordList,
  classes: Map<string, number>,
  phrases: Map<string, Phrase[]>,
): void {
  for (const word of words) {
    if (!/[ -]/.test(word)) {
      classes.set(word, (classes.get(word) ?? 0) | bits);
      continue;
    }
    const [first = "", ...rest] = partsOf(word);
    addPhrase(phrases, first, { rest, classes: bits });
    classes.set(first, (classes.get(first) ?? 0) | wordClass.phraseStart);
  }
}

/** Hyphens are words of their own, as the tokenizer has it. */
function partsOf(name: string): readonly string[] {
  return name.replaceAll("-", " - ").split(" ");
}

function addPhrase(
  phrases: Map<string, Phrase[]>,
  first: string,
  phrase: Phrase,
): void {
  const known = phrases.get(first);
  if (known) known.push(phrase);
  else phrases.set(first, [phrase]);
}

/** A name as it is looked up: lower case, no dots, straight apostrophes. */
export function nameKey(name: string): string {
  return name.toLowerCase().replaceAll(".", "").replaceAll("’", "'");
}

function indexStates(states: readonly State[]): ReadonlyMap<string, State> {
  const byName = new Map<string, State>();
  for (const state of states)
    for (const name of [...state.demonyms, ...state.capitals, ...state.names])
      byName.set(nameKey(name), state);
  return byName;
}

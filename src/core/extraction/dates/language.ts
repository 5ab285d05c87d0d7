import type { DatePattern } from "./datePattern.js";
import type { Sense, Senses } from "./sense.js";
import type { Words } from "./words.js";

/** A group of words found at a place, with the index of the word after it. */
export interface Group {
  readonly end: number;
  readonly sense: Sense;
}

/** Reads a group of words that starts at the word with the given index. */
export type GroupReader = (words: Words, index: number) => Group | undefined;

/** Words that tell the tense of the sentence they stand in. */
export interface TenseWords {
  readonly future: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  isPastForm(word: string): boolean;
}

/** All that the engine knows of one language. */
export interface Language {
  readonly id: string;
  /** Meanings by lower-case word. */
  readonly lexicon: ReadonlyMap<string, Senses>;
  /** Categories that are groups of words. */
  readonly groups: Readonly<Record<string, GroupReader>>;
  /** All are tried; the longest match wins, then the earlier in the list. */
  readonly patterns: readonly DatePattern[];
  readonly tense: TenseWords;
  /** Words that join the two ends of a range: "to", "until". */
  readonly rangeWords: ReadonlySet<string>;
  /** Words that open a range and belong to it: "between". */
  readonly rangeOpeners: ReadonlySet<string>;
}

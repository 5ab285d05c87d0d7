import type { DatePattern } from "./datePattern.js";
import type { Sense, Senses } from "./sense.js";
import type { Entry } from "./vocabulary.js";
import type { Words } from "./words.js";

/** A group of words found at a place, with the index of the word after it. */
export interface Group {
  readonly end: number;
  readonly sense: Sense;
}

/** A category that is a group of words. */
export interface GroupReader {
  /** Whether the group can begin with such a word; asked once a word of the lexicon, so that most words cost nothing. */
  startsWith(entry: Entry): boolean;
  /** A word that the group has among its first fourteen, where there is such a word: most numbers count no time. */
  needs?(entry: Entry): boolean;
  /** Reads the group that begins at the word with the given index. */
  read(words: Words, index: number): Group | undefined;
}

/** Words that tell the tense of the sentence they stand in. */
export interface TenseWords {
  readonly future: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  /** Words before a participle that has no tense of its own: "be". */
  readonly passive: ReadonlySet<string>;
  /** Words by which a text speaks of what lies ahead of the day of its writing: "will", "is" due. */
  readonly now: ReadonlySet<string>;
  /** Words before a day that something is set for. */
  readonly aims: ReadonlySet<string>;
  /** Two words that tell what lay ahead: "was to". */
  readonly toBe: ReadonlySet<string>;
  /** Words before a participle that tell of what was before: "had". */
  readonly before: ReadonlySet<string>;
  isParticiple(word: string): boolean;
  /** Behind a comma before what is said by the way: "which". */
  readonly relatives: ReadonlySet<string>;
  /** Words of what goes on: "still". */
  readonly lasting: ReadonlySet<string>;
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
  /** Those of them that may only list: "and", "or". */
  readonly listWords: ReadonlySet<string>;
  /** Words that open a range and belong to it: "between". */
  readonly rangeOpeners: ReadonlySet<string>;
}

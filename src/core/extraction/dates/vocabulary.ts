import { fold, nextHash } from "./characters.js";
import type { Senses } from "./sense.js";

/** A word of the lexicon; phrases and texts share these objects, so words are compared by identity. */
export interface Entry {
  /** Its place among all entries of its vocabulary. */
  readonly id: number;
  readonly word: string;
  readonly senses: Senses;
  /** How many digits a number has; 0 for words. All numbers of so many digits share an entry. */
  readonly digits: number;
}

/** More slots than this many times the entries keep most strange words at an empty slot. */
const slotsPerEntry = 4;

/** The words that a language's lexicon and phrases know, found without making a string of every word of a text. */
export class Vocabulary {
  readonly #byWord = new Map<string, Entry>();
  readonly #numbers: readonly Entry[];
  #slots: (Entry | undefined)[] = [];
  #count = 0;

  constructor(lexicon: ReadonlyMap<string, Senses>) {
    this.#numbers = Array.from({ length: 11 }, (_, digits) =>
      this.#make("", {}, digits),
    );
    for (const [word, senses] of lexicon)
      this.#byWord.set(word, this.#make(word, senses, 0));
  }

  /** The entry of a lower-case word, made when it is new. */
  entry(word: string): Entry {
    const known = this.#byWord.get(word);
    if (known) return known;
    const entry = this.#make(word, {}, 0);
    this.#byWord.set(word, entry);
    this.#slots = [];
    return entry;
  }

  /** The entry that all numbers of so many digits share; beyond ten digits one for all. */
  number(digits: number): Entry | undefined {
    return this.#numbers[Math.min(digits, this.#numbers.length - 1)];
  }

  /** The entry of the word at a place of a text, by the hash of its folded characters. */
  find(hash: number, text: string, place: Place): Entry | undefined {
    if (this.#slots.length === 0) this.#fill();
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = this.#slots[slot];
      if (!entry || isAt(entry.word, text, place)) return entry;
    }
  }

  #make(word: string, senses: Senses, digits: number): Entry {
    return { id: this.#count++, word, senses, digits };
  }

  #fill() {
    let size = 1024;
    while (size < this.#byWord.size * slotsPerEntry) size *= 2;
    this.#slots = new Array<Entry | undefined>(size).fill(undefined);
    for (const entry of this.#byWord.values()) {
      let hash = 0;
      for (let i = 0; i < entry.word.length; i++)
        hash = nextHash(hash, entry.word.charCodeAt(i));
      let slot = hash & (size - 1);
      while (this.#slots[slot]) slot = (slot + 1) & (size - 1);
      this.#slots[slot] = entry;
    }
  }
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function isAt(word: string, text: string, { start, end }: Place): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++)
    if (fold(text.charCodeAt(start + i)) !== word.charCodeAt(i)) return false;
  return true;
}

import { endingsBefore, hasEnding } from "./endings.js";
import type { FirstLetters } from "./firstLetters.js";
import { unitAt } from "./letters.js";
import { firstName, goesOn, type NameTable } from "./nameTable.js";
import type { WordReader } from "./wordReader.js";

/** Where names may end in a text that begin with one of its words, with the values in the table that say which; shortest first. */
export class Candidates {
  count = 0;
  readonly ends: number[] = [];
  readonly values: number[] = [];
  readonly #reader: WordReader;
  readonly #table: NameTable;
  readonly #laterWords: FirstLetters;

  constructor(reader: WordReader, table: NameTable, laterWords: FirstLetters) {
    this.#reader = reader;
    this.#table = table;
    this.#laterWords = laterWords;
  }

  /** Takes up the names from the offset on, of which the reader has just read the first word. */
  gather(text: string, start: number): void {
    const reader = this.#reader;
    this.count = 0;
    let at = start;
    while (this.#addWord(text, at)) {
      const next = reader.next();
      // Most names end before a word in small letters, which then need not be read.
      if (next === undefined || !this.#laterWords.has(unitAt(text, next)))
        return;
      reader.read(next);
      at = next;
    }
  }

  /** Takes up the names that end with the last word read. Whether names go on behind it. */
  #addWord(text: string, start: number): boolean {
    const { hash, end } = this.#reader;
    this.#addWithEnding(text, start);
    return this.#add(hash, end);
  }

  #addWithEnding(text: string, start: number): void {
    const { end } = this.#reader;
    for (const ending of endingsBefore(text, end)) {
      const shorter = end - ending.length;
      if (shorter > start && hasEnding(text, end, ending))
        this.#add(this.#reader.hashUntil(shorter), shorter);
    }
  }

  /** Whether names go on behind the end. */
  #add(hash: number, end: number): boolean {
    const value = this.#table.find(hash);
    if (firstName(value) >= 0) {
      this.values[this.count] = value;
      this.ends[this.count] = end;
      this.count++;
    }
    return goesOn(value);
  }
}

import { Beginnings } from "./beginnings.js";
import { FirstLetters } from "./firstLetters.js";
import { FirstWords } from "./firstWords.js";
import { Letters } from "./letters.js";
import type { Mention } from "./mention.js";
import { type NameEntry, NameList } from "./nameList.js";
import { NameSearch } from "./nameSearch.js";
import { NameTable } from "./nameTable.js";
import type { Spelling } from "./spelling.js";
import { WordReader } from "./wordReader.js";

export interface NameIndexOptions {
  /** `exact` when not given. */
  readonly spelling?: Spelling;
}

/** Knows which names stand where in a text. */
export interface NameIndex {
  /** How many names it has. */
  readonly size: number;
  add(entries: Iterable<NameEntry>): void;
  /** Forgets entries of the same name and id. */
  remove(entries: Iterable<NameEntry>): void;
  /** The mentions within the offsets, in order, none overlapping: leftmost first and of these the longest. */
  find(text: string, from?: number, to?: number): readonly Mention[];
  /** The same of the whole text, but only those that start before the offset; they may reach behind it. */
  findStarting(text: string, before: number): readonly Mention[];
}

/** A name index of the entries. */
export function createNameIndex(
  entries: Iterable<NameEntry> = [],
  options: NameIndexOptions = {},
): NameIndex {
  const index = new WordIndex(options.spelling ?? "exact");
  index.add(entries);
  return index;
}

/** The names under the hashes of their words, and the search that finds them there. */
class WordIndex implements NameIndex {
  readonly #reader: WordReader;
  readonly #beginnings: Beginnings;
  readonly #firstWords: FirstWords;
  readonly #laterWords: FirstLetters;
  readonly #table = new NameTable();
  readonly #names: NameList;
  readonly #search: NameSearch;

  constructor(spelling: Spelling) {
    const letters = new Letters(spelling === "loose");
    this.#reader = new WordReader(letters);
    this.#beginnings = new Beginnings(letters);
    this.#names = new NameList(letters, spelling);
    this.#firstWords = new FirstWords(this.#beginnings, this.#reader);
    this.#laterWords = new FirstLetters(letters);
    this.#search = new NameSearch(letters, {
      reader: this.#reader,
      firstWords: this.#firstWords,
      laterWords: this.#laterWords,
      table: this.#table,
      names: this.#names,
    });
  }

  get size(): number {
    return this.#names.size;
  }

  add(entries: Iterable<NameEntry>): void {
    for (const entry of entries)
      for (const way of this.#names.waysOf(entry))
        this.#enter(this.#names.add(entry, way));
  }

  remove(entries: Iterable<NameEntry>): void {
    for (const entry of entries) {
      for (const way of this.#names.waysOf(entry)) {
        const hash = this.#hashOf(this.#names.formOf(way));
        const name = this.#nameWithId(this.#table.find(hash), entry);
        if (name === undefined) continue;
        this.#table.remove(name, hash);
        this.#names.remove(name);
      }
    }
  }

  find(text: string, from = 0, to = text.length): readonly Mention[] {
    return this.#search.find(text, from, to);
  }

  findStarting(text: string, before: number): readonly Mention[] {
    return this.#search.findStarting(text, before);
  }

  #nameWithId(value: number, entry: NameEntry): number | undefined {
    const names = this.#names;
    return this.#table
      .namesOf(value)
      .find(
        (name) =>
          names.nameOf(name) === entry.name && names.get(name).id === entry.id,
      );
  }

  /** Puts the name into the table, with each beginning of it: its first word, its first two, and so on. */
  #enter(name: number): void {
    const { form, letterCase } = this.#names.get(name);
    const reader = this.#reader;
    reader.open(form);
    reader.readFirst(0);
    this.#firstWords.add(reader.hash);
    for (let at = reader.next(); at !== undefined; at = reader.next()) {
      this.#table.addBeginning(reader.hash);
      this.#laterWords.add(form.charAt(at), letterCase);
      reader.read(at);
    }
    this.#table.add(name, reader.hash);
    this.#beginnings.add(form, letterCase);
  }

  /** The hash of all words of the form. */
  #hashOf(form: string): number {
    const reader = this.#reader;
    reader.open(form);
    reader.readFirst(0);
    for (let at = reader.next(); at !== undefined; at = reader.next())
      reader.read(at);
    return reader.hash;
  }
}

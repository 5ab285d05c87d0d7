import { Beginnings } from "./beginnings.js";
import { endingsBefore, hasEnding, placesAfterProclitics } from "./endings.js";
import { hasFreeEdges } from "./edges.js";
import { Letters, prefixed, unitAt } from "./letters.js";
import { type Mention, rankCandidates } from "./mention.js";
import {
  idsOf,
  isPlainlyAt,
  type NameEntry,
  NameList,
  type Place,
} from "./nameList.js";
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

/** A name that the words spell, and its place with its own signs if they are there. */
interface Named {
  readonly name: number;
  readonly whole: Place | undefined;
}

/**
 * One pass over the text: skip to the next word that begins as some name does, then hash word after word as long as some
 * name goes on, and compare the names at the longest end.
 */
class WordIndex implements NameIndex {
  readonly #letters: Letters;
  readonly #reader: WordReader;
  readonly #beginnings: Beginnings;
  readonly #table = new NameTable();
  readonly #names: NameList;
  // Where names may end in the text, with the table's cells; kept between calls to spare the making.
  readonly #ends: number[] = [];
  readonly #cells: number[] = [];
  #candidateCount = 0;
  /** Where the first word of these ends. */
  #firstEnd = 0;

  constructor(spelling: Spelling) {
    this.#letters = new Letters(spelling === "loose");
    this.#reader = new WordReader(this.#letters);
    this.#beginnings = new Beginnings(this.#letters);
    this.#names = new NameList(this.#letters, spelling);
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
    const mentions: Mention[] = [];
    let isAmbiguous = false;
    this.#reader.open(text);
    // Where a name begins is sought with the engine's search, which knows no other limit than the text's end.
    const limited = to < text.length ? text.slice(0, to) : text;
    let at = this.#beginnings.next(limited, from, to);
    while (at < to) {
      const mention = this.#mentionInWord(text, at);
      const isWithin = mention && mention.start >= from && mention.end <= to;
      if (isWithin) {
        mentions.push(mention);
        isAmbiguous ||= mention.ids.length > 1;
      }
      const next = isWithin ? mention.end : this.#firstEnd;
      at = this.#beginnings.next(limited, next, to);
    }
    return isAmbiguous ? rankCandidates(mentions) : mentions;
  }

  /** The mention that begins in the word: at its start, or after the short words that are written together with it. */
  #mentionInWord(text: string, at: number): Mention | undefined {
    const mention = this.#mentionAt(text, at);
    if (mention || this.#letters.kindOf(unitAt(text, at)) !== prefixed)
      return mention;
    for (const place of placesAfterProclitics(text, at)) {
      if (this.#letters.kindAt(text, place) !== prefixed) continue;
      const mentionBehind = this.#mentionAt(text, place);
      if (mentionBehind) return mentionBehind;
    }
    return undefined;
  }

  #mentionAt(text: string, start: number): Mention | undefined {
    this.#gatherCandidates(text, start);
    while (this.#candidateCount > 0) {
      this.#candidateCount--;
      const end = this.#ends[this.#candidateCount] ?? start;
      const cell = this.#cells[this.#candidateCount] ?? -1;
      const place = { text, start, end };
      const mention =
        this.#plainlyNamedAt(place, cell) ?? this.#namedAt(place, cell);
      if (mention) return mention;
    }
    return undefined;
  }

  /** Notes where names that have the text's words from the offset on may end, shortest first. */
  #gatherCandidates(text: string, start: number): void {
    const reader = this.#reader;
    this.#candidateCount = 0;
    reader.readFirst(start);
    this.#firstEnd = reader.end;
    let at: number | undefined = start;
    while (at !== undefined) {
      const { hash, end } = reader;
      this.#addCandidatesWithEnding(text, at);
      at = this.#addCandidate(hash, end) ? reader.next() : undefined;
      if (at !== undefined) reader.read(at);
    }
  }

  #addCandidatesWithEnding(text: string, start: number): void {
    const { end } = this.#reader;
    for (const ending of endingsBefore(text, end)) {
      const shorter = end - ending.length;
      if (shorter > start && hasEnding(text, end, ending))
        this.#addCandidate(this.#reader.hashUntil(shorter), shorter);
    }
  }

  /** Whether names go on behind the end. */
  #addCandidate(hash: number, end: number): boolean {
    const cell = this.#table.find(hash);
    if (cell < 0) return false;
    if (this.#table.firstName(cell) >= 0) {
      this.#cells[this.#candidateCount] = cell;
      this.#ends[this.#candidateCount] = end;
      this.#candidateCount++;
    }
    return this.#table.goesOn(cell);
  }

  /** What the place names if it is the cell's only name to the letter, as most are. */
  #plainlyNamedAt(place: Place, cell: number): Mention | undefined {
    const only = this.#table.onlyName(cell);
    if (only < 0) return undefined;
    const known = this.#names.get(only);
    if (!isPlainlyAt(place, known) || !hasFreeEdges(place, this.#letters))
      return undefined;
    const { start, end } = place;
    return { start, end, ids: idsOf(known), name: known.name };
  }

  /** What the place names, with all names that reach as far as the longest. */
  #namedAt(place: Place, cell: number): Mention | undefined {
    const found = this.#names
      .spelledAt(place, this.#namesAt(cell))
      .map((name) => ({ name, whole: this.#names.withSigns(place, name) }))
      .filter(({ whole }) => whole && hasFreeEdges(whole, this.#letters));
    const longest = found.reduce<Place | undefined>(longer, undefined);
    if (!longest) return undefined;
    const named = found.filter(({ whole }) => whole?.end === longest.end);
    return this.#mentionOf(
      longest,
      named.map(({ name }) => name),
    );
  }

  #mentionOf({ start, end }: Place, names: readonly number[]): Mention {
    const known = names.map((name) => this.#names.get(name));
    const ids = [...new Set(known.map((each) => each.id))];
    return { start, end, ids, name: known[0]?.name ?? "" };
  }

  #namesAt(cell: number): number[] {
    const names: number[] = [];
    let name = this.#table.firstName(cell);
    for (; name >= 0; name = this.#table.nextName(name)) names.push(name);
    return names.reverse();
  }

  #nameWithId(cell: number, entry: NameEntry): number | undefined {
    return this.#namesAt(cell).find((number) => {
      const { id, name } = this.#names.get(number);
      return id === entry.id && name === entry.name;
    });
  }

  /** Puts the name into the table, with each beginning of it: its first word, its first two, and so on. */
  #enter(name: number): void {
    const { form, letterCase } = this.#names.get(name);
    const reader = this.#reader;
    reader.open(form);
    reader.readFirst(0);
    for (let at = reader.next(); at !== undefined; at = reader.next()) {
      this.#table.addBeginning(reader.hash);
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

function longer(
  longest: Place | undefined,
  { whole }: Named,
): Place | undefined {
  if (!whole || !longest) return whole ?? longest;
  return whole.end - whole.start > longest.end - longest.start
    ? whole
    : longest;
}

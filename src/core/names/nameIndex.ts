import { endingsBefore, placesAfterProclitics } from "./endings.js";
import { FirstLetters } from "./firstLetters.js";
import { nextWordStart } from "./gaps.js";
import { hasFreeEdges } from "./edges.js";
import { joins, Letters, prefixed } from "./letters.js";
import { type Mention, rankCandidates } from "./mention.js";
import { type NameEntry, NameList, type Place } from "./nameList.js";
import { NameTable } from "./nameTable.js";
import type { Spelling } from "./spelling.js";
import { seed, WordReader } from "./wordReader.js";

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
 * One pass over the text: skip to the next word, ask its first letters, then hash word after word as long as some
 * name goes on, and compare the names at the longest end.
 */
class WordIndex implements NameIndex {
  readonly #letters: Letters;
  readonly #reader: WordReader;
  readonly #firstLetters: FirstLetters;
  readonly #table = new NameTable();
  readonly #names: NameList;
  // Where names may end in the text, with the table's cells; kept between calls to spare the making.
  readonly #ends: number[] = [];
  readonly #cells: number[] = [];
  #candidateCount = 0;

  constructor(spelling: Spelling) {
    this.#letters = new Letters(spelling === "loose");
    this.#reader = new WordReader(this.#letters);
    this.#firstLetters = new FirstLetters(this.#letters);
    this.#names = new NameList(this.#letters, spelling);
  }

  get size(): number {
    return this.#names.size;
  }

  add(entries: Iterable<NameEntry>): void {
    for (const entry of entries) {
      for (const name of this.#names.add(entry)) {
        const form = this.#names.formOf(name);
        const { hashes, firstEnd } = this.#readWords(form);
        this.#table.add(name, hashes);
        this.#firstLetters.add(
          form.slice(0, firstEnd),
          this.#names.caseOf(name),
          hashes.length === 1,
        );
      }
    }
  }

  remove(entries: Iterable<NameEntry>): void {
    for (const entry of entries) {
      for (const form of this.#names.formsOf(entry)) {
        const hash = this.#readWords(form).hashes.at(-1) ?? seed;
        const name = this.#nameWithId(this.#table.find(hash), entry);
        if (name === undefined) continue;
        this.#table.remove(name, hash);
        this.#names.remove(name);
      }
    }
  }

  find(text: string, from = 0, to = text.length): readonly Mention[] {
    const letters = this.#letters;
    const mentions: Mention[] = [];
    let at = letters.wordStart(text, this.#afterPart(text, from), to);
    while (at < to) {
      const mention = this.#mentionInWord(text, at);
      const isWithin = mention && mention.start >= from && mention.end <= to;
      if (isWithin) mentions.push(mention);
      const end = letters.wordEnd(text, isWithin ? mention.end - 1 : at);
      at = letters.wordStart(text, end, to);
    }
    return rankCandidates(mentions);
  }

  /** The mention that begins in the word: at its start, or after the short words that are written together with it. */
  #mentionInWord(text: string, at: number): Mention | undefined {
    if (this.#firstLetters.mayBegin(text, at)) {
      const mention = this.#mentionAt(text, at);
      if (mention) return mention;
    }
    if (this.#letters.kindAt(text, at) !== prefixed) return undefined;
    for (const place of placesAfterProclitics(text, at)) {
      if (this.#letters.kindAt(text, place) !== prefixed) continue;
      const mention = this.#mentionAt(text, place);
      if (mention) return mention;
    }
    return undefined;
  }

  #mentionAt(text: string, start: number): Mention | undefined {
    this.#gatherCandidates(text, start);
    while (this.#candidateCount > 0) {
      this.#candidateCount--;
      const end = this.#ends[this.#candidateCount] ?? start;
      const cell = this.#cells[this.#candidateCount] ?? -1;
      const mention = this.#namedAt({ text, start, end }, cell);
      if (mention) return mention;
    }
    return undefined;
  }

  /** Notes where names that have the text's words from the offset on may end, shortest first. */
  #gatherCandidates(text: string, start: number): void {
    const reader = this.#reader;
    this.#candidateCount = 0;
    let at: number | undefined = start;
    let hash = seed;
    while (at !== undefined) {
      reader.read(text, at, hash);
      hash = reader.hash;
      const { end } = reader;
      for (const { length } of endingsBefore(text, end))
        this.#addCandidate(reader.hashWithout(length), end - length);
      const cell = this.#addCandidate(hash, end);
      at = this.#table.goesOn(cell)
        ? nextWordStart(text, end, this.#letters)
        : undefined;
    }
  }

  #addCandidate(hash: number, end: number): number {
    const cell = this.#table.find(hash);
    if (this.#table.firstName(cell) >= 0) {
      this.#cells[this.#candidateCount] = cell;
      this.#ends[this.#candidateCount] = end;
      this.#candidateCount++;
    }
    return cell;
  }

  /** What the place names, with all names that reach as far as the longest. */
  #namedAt(place: Place, cell: number): Mention | undefined {
    const only = this.#table.firstName(cell);
    const isOnly = this.#table.nextName(only) < 0;
    if (isOnly && this.#names.isPlainlyAt(place, only))
      return hasFreeEdges(place, this.#letters)
        ? this.#mentionOf(place, [only])
        : undefined;
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
    const [first = -1] = names;
    const ids =
      names.length === 1
        ? this.#names.idsOf(first)
        : [...new Set(names.flatMap((name) => this.#names.idsOf(name)))];
    return { start, end, ids, name: this.#names.nameOf(first) };
  }

  #namesAt(cell: number): number[] {
    const names: number[] = [];
    let name = this.#table.firstName(cell);
    for (; name >= 0; name = this.#table.nextName(name)) names.push(name);
    return names.reverse();
  }

  #nameWithId(cell: number, entry: NameEntry): number | undefined {
    return this.#namesAt(cell).find(
      (name) =>
        this.#names.idsOf(name)[0] === entry.id &&
        this.#names.nameOf(name) === entry.name,
    );
  }

  #readWords(form: string): { hashes: number[]; firstEnd: number } {
    const hashes: number[] = [];
    let firstEnd = 0;
    let at: number | undefined = 0;
    while (at !== undefined) {
      this.#reader.read(form, at, hashes.at(-1) ?? seed);
      hashes.push(this.#reader.hash);
      if (hashes.length === 1) firstEnd = this.#reader.end;
      at = nextWordStart(form, this.#reader.end, this.#letters);
    }
    return { hashes, firstEnd };
  }

  /** The offset, or the end of the word in whose middle it is. */
  #afterPart(text: string, from: number): number {
    if (from <= 0) return 0;
    const letters = this.#letters;
    const before = letters.kindAt(text, from - 1);
    return joins(before, letters.kindAt(text, from))
      ? letters.wordEnd(text, from)
      : from;
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

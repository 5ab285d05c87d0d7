import { endingsBefore, placesAfterProclitics } from "./endings.js";
import { FirstLetters } from "./firstLetters.js";
import { nextWordStart } from "./gaps.js";
import { hasFreeEdges } from "./edges.js";
import { joins, letter, Letters, mark, prefixed } from "./letters.js";
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
  find(text: string, from?: number, to?: number): Mention[];
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

/** Ends of words in the text at which a name may end, with the names that have the words. */
interface Candidate {
  readonly node: number;
  readonly end: number;
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

  find(text: string, from = 0, to = text.length): Mention[] {
    const mentions: Mention[] = [];
    let at = this.#firstWordStart(text, from);
    while (at < to) {
      const kind = this.#letters.kindAt(text, at);
      if (kind < letter) {
        at++;
        continue;
      }
      const mention = this.#mentionInWord(text, at, kind);
      if (mention && mention.start >= from && mention.end <= to) {
        mentions.push(mention);
        at = this.#wordEnd(text, mention.end - 1);
      } else at = this.#wordEnd(text, at);
    }
    return rankCandidates(mentions);
  }

  /** The mention that begins in the word: at its start, or after the short words that are written together with it. */
  #mentionInWord(text: string, at: number, kind: number): Mention | undefined {
    if (this.#firstLetters.mayBegin(text, at, kind)) {
      const mention = this.#mentionAt(text, at);
      if (mention) return mention;
    }
    if (kind !== prefixed) return undefined;
    for (const place of placesAfterProclitics(text, at)) {
      const mention =
        this.#letters.kindAt(text, place) === prefixed
          ? this.#mentionAt(text, place)
          : undefined;
      if (mention) return mention;
    }
    return undefined;
  }

  #mentionAt(text: string, start: number): Mention | undefined {
    const candidates = this.#candidatesAt(text, start);
    for (const { node, end } of candidates.reverse()) {
      const mention = this.#namedAt({ text, start, end }, node);
      if (mention) return mention;
    }
    return undefined;
  }

  /** Where names that have the text's words from the offset on may end, shortest first. */
  #candidatesAt(text: string, start: number): Candidate[] {
    const reader = this.#reader;
    const candidates: Candidate[] = [];
    let at: number | undefined = start;
    let hash = seed;
    while (at !== undefined) {
      reader.read(text, at, hash);
      hash = reader.hash;
      const { end } = reader;
      for (const { length } of endingsBefore(text, end))
        this.#addCandidate(
          candidates,
          reader.hashWithout(length),
          end - length,
        );
      const node = this.#addCandidate(candidates, hash, end);
      at = this.#table.goesOn(node)
        ? nextWordStart(text, end, this.#letters)
        : undefined;
    }
    return candidates;
  }

  #addCandidate(candidates: Candidate[], hash: number, end: number): number {
    const node = this.#table.find(hash);
    if (this.#table.firstName(node) >= 0) candidates.push({ node, end });
    return node;
  }

  /** What the place names, with all names that reach as far as the longest. */
  #namedAt(place: Place, node: number): Mention | undefined {
    const found = this.#names
      .spelledAt(place, this.#namesAt(node))
      .map((name) => ({ name, whole: this.#names.withSigns(place, name) }))
      .filter(({ whole }) => whole && hasFreeEdges(whole, this.#letters));
    const length = ({ whole }: Named) => (whole ? whole.end - whole.start : 0);
    const longest = Math.max(0, ...found.map(length));
    const named = found.filter((each) => length(each) === longest);
    const [first] = named;
    if (!first?.whole) return undefined;
    const { start, end } = first.whole;
    const ids = new Set(named.map(({ name }) => this.#names.idOf(name)));
    return { start, end, ids: [...ids], name: this.#names.nameOf(first.name) };
  }

  #namesAt(node: number): number[] {
    const names: number[] = [];
    let name = this.#table.firstName(node);
    for (; name >= 0; name = this.#table.nextName(name)) names.push(name);
    return names.reverse();
  }

  #nameWithId(node: number, entry: NameEntry): number | undefined {
    return this.#namesAt(node).find(
      (name) =>
        this.#names.idOf(name) === entry.id &&
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

  /** The first word that begins at the offset or after it. */
  #firstWordStart(text: string, from: number): number {
    const letters = this.#letters;
    const isInWord =
      from > 0 &&
      joins(letters.kindAt(text, from - 1), letters.kindAt(text, from));
    return isInWord ? this.#wordEnd(text, from) : from;
  }

  /** The end of the word that the unit at the offset belongs to, or the next offset if it is in no word. */
  #wordEnd(text: string, at: number): number {
    const letters = this.#letters;
    let base = at;
    while (base > 0 && letters.kindAt(text, base) === mark) base--;
    const kind = letters.kindAt(text, base);
    let end = at + 1;
    while (end < text.length && joins(kind, letters.kindAt(text, end))) end++;
    return end;
  }
}

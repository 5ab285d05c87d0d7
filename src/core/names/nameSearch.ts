import { Candidates } from "./candidates.js";
import { hasFreeEdges } from "./edges.js";
import { placesAfterProclitics } from "./endings.js";
import type { FirstLetters } from "./firstLetters.js";
import type { FirstWords } from "./firstWords.js";
import { FoundPlaces } from "./foundPlaces.js";
import { prefixed, unitAt, type Letters } from "./letters.js";
import { type Mention, rankCandidates } from "./mention.js";
import type { NameList, Place } from "./nameList.js";
import { onlyName, type NameTable } from "./nameTable.js";
import type { WordReader } from "./wordReader.js";

/** What a search looks into. */
interface Searched {
  readonly reader: WordReader;
  readonly firstWords: FirstWords;
  /** How words begin that are not a name's first. */
  readonly laterWords: FirstLetters;
  readonly table: NameTable;
  readonly names: NameList;
}

/** A name that the words spell, and its place with its own signs if they are there. */
interface Named {
  readonly name: number;
  readonly whole: Place | undefined;
}

/**
 * One pass over the text: take up the words that begin as some name does, then hash word after word as long as some name
 * goes on, and compare the names at the longest end.
 */
export class NameSearch {
  readonly #letters: Letters;
  readonly #reader: WordReader;
  readonly #firstWords: FirstWords;
  readonly #table: NameTable;
  readonly #names: NameList;
  readonly #candidates: Candidates;
  readonly #found = new FoundPlaces();
  #from = 0;
  #to = 0;

  constructor(letters: Letters, searched: Searched) {
    this.#letters = letters;
    this.#reader = searched.reader;
    this.#firstWords = searched.firstWords;
    this.#table = searched.table;
    this.#names = searched.names;
    this.#candidates = new Candidates(
      this.#reader,
      this.#table,
      searched.laterWords,
    );
  }

  /** The mentions within the offsets, in order. */
  find(text: string, from: number, to: number): readonly Mention[] {
    this.#from = from;
    this.#to = to;
    return this.#search(text, to);
  }

  /** The mentions that start before the offset, in order. */
  findStarting(text: string, before: number): readonly Mention[] {
    this.#from = 0;
    this.#to = text.length;
    return this.#search(text, before);
  }

  #search(text: string, limit: number): readonly Mention[] {
    this.#found.clear();
    this.#reader.open(text);
    // Where a name begins is sought with the engine's search, which knows no other limit than the text's end.
    const limited = limit < text.length ? text.slice(0, limit) : text;
    let at = this.#from;
    while ((at = this.#firstWords.next(limited, at, limit)) < limit)
      at = this.#isFoundAt(text, at)
        ? Math.max(this.#found.end, at + 1)
        : at + 1;
    const mentions = this.#found.toMentions(this.#names);
    return this.#found.isAmbiguous ? rankCandidates(mentions) : mentions;
  }

  /** Whether something is named at the first word's start, or behind what is written together with it. */
  #isFoundAt(text: string, start: number): boolean {
    if (this.#isNamedAt(text, start)) return true;
    if (this.#letters.kindOf(unitAt(text, start)) !== prefixed) return false;
    for (const place of placesAfterProclitics(text, start)) {
      if (this.#letters.kindAt(text, place) !== prefixed) continue;
      this.#reader.readFirst(place);
      if (this.#isNamedAt(text, place)) return true;
    }
    return false;
  }

  /** Whether something is named from the offset on, whose word was read; it is noted. */
  #isNamedAt(text: string, start: number): boolean {
    const candidates = this.#candidates;
    candidates.gather(text, start);
    for (let i = candidates.count - 1; i >= 0; i--) {
      const place = { text, start, end: candidates.ends[i] ?? start };
      const value = candidates.values[i] ?? 0;
      if (this.#isPlainlyNamed(place, value) || this.#isNamed(place, value))
        return true;
    }
    return false;
  }

  /** Whether the place is to the letter the only name that the table has for its words, as most are. */
  #isPlainlyNamed(place: Place, value: number): boolean {
    const only = onlyName(value);
    if (only < 0 || !this.#names.isPlainlyAt(only, place)) return false;
    if (!hasFreeEdges(place, this.#letters)) return false;
    if (place.end <= this.#to)
      this.#found.addNamed(place.start, place.end, only);
    return true;
  }

  /** Whether the place is one of the names that the table has for its words; noted are all that reach as far as the longest. */
  #isNamed(place: Place, value: number): boolean {
    const found = this.#names
      .spelledAt(place, this.#table.namesOf(value))
      .map((name) => ({ name, whole: this.#names.withSigns(place, name) }))
      .filter(({ whole }) => whole && hasFreeEdges(whole, this.#letters));
    const longest = found.reduce<Place | undefined>(longer, undefined);
    if (!longest) return false;
    const named = found.filter(({ whole }) => whole?.end === longest.end);
    if (longest.start >= this.#from && longest.end <= this.#to)
      this.#found.add(
        this.#mentionOf(
          longest,
          named.map(({ name }) => name),
        ),
      );
    return true;
  }

  #mentionOf({ start, end }: Place, names: readonly number[]): Mention {
    const ids = new Set(names.map((name) => this.#names.get(name).id));
    const [first = -1] = names;
    return { start, end, ids: [...ids], name: this.#names.nameOf(first) };
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

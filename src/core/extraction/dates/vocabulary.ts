import { emptyHash, nextHash } from "../text/wordHash.js";
import { WordFacts } from "../text/wordFacts.js";
import { characterKind, fold, kindOf } from "./characters.js";
import type { Sense, Senses } from "./sense.js";

/** A word of the lexicon; phrases and texts share these objects, so words are compared by identity. */
export class Entry {
  /** Its place among all entries of its vocabulary, counted from 1. */
  readonly id: number;
  readonly word: string;
  /** How many digits a number has; 0 for words. All numbers of so many digits share an entry. */
  readonly digits: number;
  readonly #listed: Senses;
  #senses: ReadonlyMap<string, Sense> | undefined;

  constructor(id: number, word: string, senses: Senses, digits: number) {
    this.id = id;
    this.word = word;
    this.digits = digits;
    this.#listed = senses;
  }

  /** What it stands for by category: a map, since most questions are for what a word is not; made when the first is asked. */
  get senses(): ReadonlyMap<string, Sense> {
    return (this.#senses ??= new Map(Object.entries(this.#listed)));
  }
}

/** More slots than this many times the entries keep most strange words at an empty slot. */
const slotsPerEntry = 4;

const noSenses: Senses = {};

/** The words that a language's lexicon and phrases know, found without making a string of every word of a text. */
export class Vocabulary {
  /** By id; the first stands for all strange words. */
  readonly #entries: (Entry | undefined)[] = [undefined];
  readonly #byWord = new Map<string, Entry>();
  readonly #numbers: readonly Entry[];
  /** Ids in open addressing; 0 where nothing is. */
  #slots = new Uint16Array(0);
  #forms: WordFacts | undefined;

  constructor(lexicon: ReadonlyMap<string, Senses>) {
    this.#numbers = Array.from({ length: 11 }, (_, digits) =>
      this.#make("", noSenses, digits),
    );
    for (const [word, senses] of lexicon)
      this.#byWord.set(word, this.#make(word, senses, 0));
  }

  /** How many ids there are, 0 among them. */
  get size(): number {
    return this.#entries.length;
  }

  /** The entry with this id; none for 0. */
  at(id: number): Entry | undefined {
    return this.#entries[id];
  }

  /** Of each form of a text that is one word to us, its kind and four times its id; else 0. */
  get forms(): WordFacts {
    return (this.#forms ??= new WordFacts((form, hash) => {
      const kind = kindOfForm(form);
      if (kind === characterKind.blank) return 0;
      return kind | (this.#idOfForm(form, hash, kind) << 2);
    }));
  }

  #idOfForm(form: string, hash: number, kind: number): number {
    if (kind === characterKind.digit) return this.idOfNumber(form.length);
    return this.idAt(hash, form, { start: 0, end: form.length });
  }

  /** The entry of a lower-case word, made when it is new. */
  entry(word: string): Entry {
    const known = this.#byWord.get(word);
    if (known) return known;
    const entry = this.#make(word, noSenses, 0);
    this.#byWord.set(word, entry);
    if (this.#slots.length > 0) this.#slots = new Uint16Array(0);
    this.#forms = undefined;
    return entry;
  }

  /** The id that all numbers of so many digits share; beyond ten digits one for all. */
  idOfNumber(digits: number): number {
    return this.#numbers[Math.min(digits, this.#numbers.length - 1)]?.id ?? 0;
  }

  /** The id of the word at a place of a text, by the hash of its folded characters; 0 for a strange word. */
  idAt(hash: number, text: string, place: Place): number {
    if (this.#slots.length === 0) this.#fill();
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = slots[slot] ?? 0;
      if (id === 0 || isAt(this.at(id)?.word ?? "", text, place)) return id;
    }
  }

  #make(word: string, senses: Senses, digits: number): Entry {
    const entry = new Entry(this.size, word, senses, digits);
    this.#entries.push(entry);
    return entry;
  }

  #fill() {
    let size = 1024;
    while (size < this.#byWord.size * slotsPerEntry) size *= 2;
    this.#slots = new Uint16Array(size);
    for (const { word, id } of this.#byWord.values()) {
      let hash = emptyHash;
      for (let i = 0; i < word.length; i++)
        hash = nextHash(hash, word.charCodeAt(i));
      let slot = hash & (size - 1);
      while (this.#slots[slot]) slot = (slot + 1) & (size - 1);
      this.#slots[slot] = id;
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

/** The kind that all characters of a form are of, when they are ASCII and one word; else blank. */
function kindOfForm(form: string): number {
  const kind = kindOf(form.charCodeAt(0));
  if (kind === characterKind.mark && form.length > 1)
    return characterKind.blank;
  for (let at = 0; at < form.length; at++) {
    const code = form.charCodeAt(at);
    if (code > 0x7e || kindOf(code) !== kind) return characterKind.blank;
  }
  return kind;
}

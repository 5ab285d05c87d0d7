import type { Span } from "../../model/span.js";
import type { Arena } from "./arena.js";
import { isWordAt, lowered, type MetWords, metWords } from "./metWords.js";
import { emptyHash, hashOf, nextHash } from "./wordHash.js";

/**
 * The distinct words of a text in lower case, numbered in order of appearance, so that a stage looks each up once.
 * A word is found by its hash, without making a string of every token.
 */
export class WordForms {
  /** Words of this text and of others. */
  readonly met: MetWords = metWords();
  readonly arena: Arena;
  readonly #text: string;
  readonly #words: string[] = [];
  #hashes: Int32Array;
  /** Of each form its number among the words that texts had, or 0. */
  readonly #metNumbers: number[] = [];
  /** Numbers of forms, counted from 1, in open addressing; never more than half full. */
  #slots: Int32Array;

  constructor(text: string, arena: Arena) {
    this.arena = arena;
    this.#text = text;
    this.#slots = arena.int32(slotsFor(text.length));
    this.#hashes = arena.int32(this.#slots.length >> 1);
  }

  /** The number of the form of this stretch of the text; a new one when it is new. */
  addAt(start: number, end: number): number {
    const text = this.#text;
    let hash = emptyHash;
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at);
      if (unit > 0x7e) return this.#addWritten(text.slice(start, end));
      hash = nextHash(hash, lowered(unit));
    }
    return this.addHashed(hash, start, end);
  }

  /** The same of a stretch in ASCII, given the hash of its lower case. */
  addHashed(hash: number, start: number, end: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = (slots[slot] ?? 0) - 1;
      if (number < 0) return this.#putAt(slot, hash, { start, end });
      if (
        this.#hashes[number] === hash &&
        isWordAt(this.#words[number] ?? "", this.#text, start, end)
      )
        return number;
    }
  }

  /** The number of this form, or -1 when the text has no such word. */
  numberOf(word: string): number {
    return (this.#slots[this.#slotOf(word, hashOf(word))] ?? 0) - 1;
  }

  get words(): readonly string[] {
    return this.#words;
  }

  /** The hash of a form, as `hashOf` makes it. */
  hash(number: number): number {
    return this.#hashes[number] ?? 0;
  }

  /** Its number among the words that texts had; 0 when it is not kept with them. */
  metNumber(number: number): number {
    return this.#metNumbers[number] ?? 0;
  }

  get #mask(): number {
    return this.#slots.length - 1;
  }

  #addWritten(written: string): number {
    const word = toForm(written);
    const hash = hashOf(word);
    const slot = this.#slotOf(word, hash);
    const number = (this.#slots[slot] ?? 0) - 1;
    return number < 0 ? this.#put(slot, hash, word) : number;
  }

  /** Where the word is, or would be. */
  #slotOf(word: string, hash: number): number {
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const number = (this.#slots[slot] ?? 0) - 1;
      if (number < 0) return slot;
      if (this.#hashes[number] === hash && this.#words[number] === word)
        return slot;
    }
  }

  #putAt(slot: number, hash: number, place: Span): number {
    const { met } = this;
    const metNumber = met.numberAt(hash, this.#text, place);
    const word =
      metNumber > 0
        ? met.word(metNumber)
        : this.#text.slice(place.start, place.end).toLowerCase();
    this.#metNumbers[this.#words.length] = metNumber;
    return this.#put(slot, hash, word);
  }

  #put(slot: number, hash: number, word: string): number {
    const number = this.#words.length;
    this.#words.push(word);
    this.#hashes[number] = hash;
    this.#slots[slot] = number + 1;
    if (number + 1 === this.#hashes.length) this.#grow();
    return number;
  }

  #grow(): void {
    const hashes = this.arena.int32(this.#hashes.length * 2);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
    this.#slots = this.arena.int32(hashes.length * 2);
    for (let number = 0; number < this.#words.length; number++) {
      let slot = this.hash(number) & this.#mask;
      while (this.#slots[slot]) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = number + 1;
    }
  }
}

/** Slots for the distinct words that texts of this length mostly have. */
function slotsFor(length: number): number {
  return Math.min(1 << 16, Math.max(256, 1 << (29 - Math.clz32(length))));
}

/** Lower case, one kind of apostrophe, no soft hyphens. */
function toForm(written: string): string {
  return written
    .toLowerCase()
    .replace(/[\u2019\u02bc\u02bb]/g, "'")
    .replace(/\u00ad/g, "");
}

import { nextWordStart } from "./gaps.js";
import {
  hangul,
  joins,
  letter,
  mark,
  other,
  single,
  unitAt,
  type Letters,
} from "./letters.js";

/** Left out of a word in the loose spelling: Khrushchev, Krushchev. */
const letterH = 0x68;
const blank = 0x20;
/** The hash before the first word. */
const seed = 0x2f0b4a27;

/** Reads word after word of a text into one hash; what is known of the last word read is in its fields. */
export class WordReader {
  /** Of all words up to and with the last one. */
  hash = seed;
  /** Where the last word ends. */
  end = 0;
  readonly #letters: Letters;
  #text = "";
  #length = 0;
  #start = 0;
  #before = seed;

  constructor(letters: Letters) {
    this.#letters = letters;
  }

  /** Takes up a text. */
  open(text: string): void {
    this.#text = text;
    // Where many kinds of strings come together, asking one for its length is slow.
    this.#length = text.length;
  }

  /** Reads the word that starts at the offset, as the first one. */
  readFirst(start: number): void {
    this.hash = seed;
    this.read(start);
  }

  /** Reads the word that starts at the offset, after those read since the first one. */
  read(start: number): void {
    this.#start = start;
    this.#before = this.hash;
    this.#readUntil(this.#length);
  }

  /** Where the next word of the same name may begin. */
  next(): number | undefined {
    const { end } = this;
    const isPlain =
      end + 1 < this.#length &&
      unitAt(this.#text, end) === blank &&
      this.#letters.kindOf(unitAt(this.#text, end + 1)) >= letter;
    return isPlain ? end + 1 : nextWordStart(this.#text, end, this.#letters);
  }

  /** The hash as if the last word had ended at the offset, which lies within it. */
  hashUntil(end: number): number {
    const { hash: wholeHash, end: wholeEnd } = this;
    this.#readUntil(end);
    const { hash } = this;
    this.hash = wholeHash;
    this.end = wholeEnd;
    return hash;
  }

  #readUntil(limit: number): void {
    const text = this.#text;
    const { plainKeys } = this.#letters;
    let hash = this.#before;
    let at = this.#start;
    let kind = other;
    for (; at < limit; at++) {
      const unit = unitAt(text, at);
      const key = plainKeys[unit] ?? 0;
      if (key === 0) {
        kind = this.#letters.kindOf(unit);
        break;
      }
      hash = mix(hash, key);
    }
    if (at === this.#start || kind !== other) {
      this.#readAny(limit);
      return;
    }
    this.end = at;
    this.hash = closeWord(hash);
  }

  /** As above, for words with marks and of every script. */
  #readAny(limit: number): void {
    const text = this.#text;
    const letters = this.#letters;
    const first = letters.kindAt(text, this.#start);
    const isOneLetter = first === single || first === hangul;
    let last = keyAt(text, this.#start, letters);
    let hash = mix(this.#before, last);
    let end = this.#start + 1;
    for (; end < limit; end++) {
      const kind = letters.kindAt(text, end);
      if (kind === mark) continue;
      if (isOneLetter || !joins(first, kind)) break;
      const key = keyAt(text, end, letters);
      if (letters.isLoose && (key === letterH || key === last)) continue;
      hash = mix(hash, key);
      last = key;
    }
    this.end = end;
    this.hash = closeWord(hash);
  }
}

/** A syllable counts as its first letter, which is what its parts, written one by one, begin with. */
function keyAt(text: string, at: number, letters: Letters): number {
  const unit = unitAt(text, at);
  if (unit >= 0xac00 && unit <= 0xd7a3)
    return 0x1100 + Math.floor((unit - 0xac00) / 588);
  return letters.keys[unit] ?? 0;
}

function mix(hash: number, key: number): number {
  return Math.imul(hash ^ key, 0x01000193);
}

function closeWord(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}

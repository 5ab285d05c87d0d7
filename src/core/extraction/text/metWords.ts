import type { Span } from "../../model/span.js";

/** More are not kept. */
const mostWords = 1 << 15;
/** Longer ones hardly come again. */
const longest = 32;

/**
 * Words in lower case that texts had so far, numbered from 1, so that what a stage asks of a word is worked out once:
 * texts have most of their words in common.
 */
export class MetWords {
  readonly #words: string[] = [""];
  readonly #hashes = new Int32Array(mostWords + 1);
  /** Numbers in open addressing; never more than half full. */
  readonly #slots = new Uint16Array(2 * mostWords);

  /** One more than the highest number. */
  get length(): number {
    return this.#words.length;
  }

  get isFull(): boolean {
    return this.length > mostWords;
  }

  word(number: number): string {
    return this.#words[number] ?? "";
  }

  hash(number: number): number {
    return this.#hashes[number] ?? 0;
  }

  /** The number of the word whose capitals and small letters stand there, by its hash; 0 when it is not kept. */
  numberAt(hash: number, text: string, place: Span): number {
    if (place.end - place.start > longest) return 0;
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = this.#slots[slot] ?? 0;
      if (number === 0)
        return this.isFull ? 0 : this.#put(slot, hash, copyOf(text, place));
      if (
        this.#hashes[number] === hash &&
        isWordAt(this.word(number), text, place.start, place.end)
      )
        return number;
    }
  }

  #put(slot: number, hash: number, word: string): number {
    const number = this.#words.length;
    this.#words.push(word);
    this.#hashes[number] = hash;
    this.#slots[slot] = number;
    return number;
  }
}

let met = new MetWords();

/** The words that texts had so far; when they are too many, one begins anew. */
export function metWords(): MetWords {
  if (met.isFull) met = new MetWords();
  return met;
}

/** In lower case, and made of its letters: a slice of the text would hold the whole of it. */
function copyOf(text: string, { start, end }: Span): string {
  const units = new Array<number>(end - start);
  for (let at = start; at < end; at++)
    units[at - start] = lowered(text.charCodeAt(at));
  return String.fromCharCode(...units);
}

/** Whether a word in lower case stands there, whatever its capitals; it is ASCII. Asked of every token, so that no span is made for it. */
export function isWordAt(
  word: string,
  text: string,
  start: number,
  end: number,
): boolean {
  if (word.length !== end - start) return false;
  for (let at = start; at < end; at++) {
    const own = word.charCodeAt(at - start);
    const unit = text.charCodeAt(at);
    if (own !== unit && own !== lowered(unit)) return false;
  }
  return true;
}

/** ASCII in lower case. */
export function lowered(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit;
}

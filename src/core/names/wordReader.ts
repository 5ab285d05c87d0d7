import { hangul, joins, mark, single, type Letters } from "./letters.js";

/** Left out of a word in the loose spelling: Khrushchev, Krushchev. */
const letterH = 0x68;
/** The hash before the first word. */
export const seed = 0x2f0b4a27;

/** Reads word after word of a text into one hash; what is known of the last word read is in its fields. */
export class WordReader {
  /** Of all words up to and with the last one. */
  hash = seed;
  end = 0;
  readonly #letters: Letters;
  /** The hashes before the last letter, before the last two, before the last three. */
  #without1 = 0;
  #without2 = 0;
  #without3 = 0;

  constructor(letters: Letters) {
    this.#letters = letters;
  }

  /** Reads the word that starts at the offset, after words that have the hash. */
  read(text: string, start: number, before: number): void {
    const letters = this.#letters;
    const first = letters.kindAt(text, start);
    const isOneLetter = first === single || first === hangul;
    let last = keyAt(text, start, letters);
    let hash = mix(before, last);
    let end = start + 1;
    this.#without1 = this.#without2 = 0;
    for (; end < text.length; end++) {
      const kind = letters.kindAt(text, end);
      if (kind === mark) continue;
      if (isOneLetter || !joins(first, kind)) break;
      this.#without3 = this.#without2;
      this.#without2 = this.#without1;
      this.#without1 = hash;
      const key = keyAt(text, end, letters);
      if (letters.isLoose && (key === letterH || key === last)) continue;
      hash = mix(hash, key);
      last = key;
    }
    this.end = end;
    this.hash = closeWord(hash);
  }

  /** The hash as if the last word had one, two or three letters fewer. It names nothing if there are not so many. */
  hashWithout(count: number): number {
    if (count === 1) return closeWord(this.#without1);
    return closeWord(count === 2 ? this.#without2 : this.#without3);
  }
}

/** A syllable counts as its first letter, which is what its parts, written one by one, begin with. */
function keyAt(text: string, at: number, letters: Letters): number {
  const unit = text.charCodeAt(at);
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

import type { Beginnings } from "./beginnings.js";
import { mayBePart } from "./endings.js";
import type { WordReader } from "./wordReader.js";

/** Bytes of the filter; as a power of two. */
const filterSize = 0x10000;

/** The words of a text with which some name may begin. */
export class FirstWords {
  readonly #beginnings: Beginnings;
  readonly #reader: WordReader;
  /** A bit for some bits of each hash of a name's first word. */
  readonly #filter = new Uint8Array(filterSize);

  constructor(beginnings: Beginnings, reader: WordReader) {
    this.#beginnings = beginnings;
    this.#reader = reader;
  }

  /** Notes the hash of a name's first word. */
  add(hash: number): void {
    const byte = (hash >>> 3) & (filterSize - 1);
    this.#filter[byte] = (this.#filter[byte] ?? 0) | (1 << (hash & 7));
  }

  /** Reads the next such word of the text that the reader has open, and gives where it starts; the limit if there is none. */
  next(text: string, from: number, limit: number): number {
    const reader = this.#reader;
    let at = from;
    while ((at = this.#beginnings.next(text, at, limit)) < limit) {
      reader.readFirst(at);
      if (this.#isKnown(reader.hash) || mayBePart(text, reader.end)) return at;
      at++;
    }
    return limit;
  }

  #isKnown(hash: number): boolean {
    const bits = this.#filter[(hash >>> 3) & (filterSize - 1)] ?? 0;
    return ((bits >>> (hash & 7)) & 1) === 1;
  }
}

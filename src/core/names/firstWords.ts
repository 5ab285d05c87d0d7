import type { Beginnings } from "./beginnings.js";
import { mayBePart } from "./endings.js";
import type { WordReader } from "./wordReader.js";

/** How many places are looked at together: as many as the columns hold that stay near the processor. */
const blockSize = 1024;
/** Bytes of the filter; as a power of two. */
const filterSize = 0x10000;

/**
 * The words of a text with which some name may begin, a block of them at a time: all are sought, then all are read, then
 * all are sifted, each in a loop of its own, so that looking one word up need not wait for the word before it.
 */
export class FirstWords {
  /** How many there are in this block; the columns have a row for each. */
  count = 0;
  readonly starts = new Int32Array(blockSize);
  readonly ends = new Int32Array(blockSize);
  readonly hashes = new Int32Array(blockSize);
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

  /** Takes up the next block, of the text that the reader has open, and gives the offset behind it. */
  gather(text: string, from: number, limit: number): number {
    const end = this.#seek(text, from, limit);
    this.#read();
    this.#sift(text);
    return end;
  }

  #seek(text: string, from: number, limit: number): number {
    const { starts } = this;
    let count = 0;
    let at = from;
    while (count < blockSize) {
      at = this.#beginnings.next(text, at, limit);
      if (at >= limit) break;
      starts[count++] = at++;
    }
    this.count = count;
    return at;
  }

  #read(): void {
    const { starts, ends, hashes, count } = this;
    const reader = this.#reader;
    for (let i = 0; i < count; i++) {
      reader.readFirst(starts[i] ?? 0);
      ends[i] = reader.end;
      hashes[i] = reader.hash;
    }
  }

  /** Keeps what may begin a name. Rows are written always and kept by counting on: a condition would be guessed wrong too often. */
  #sift(text: string): void {
    const { starts, ends, hashes } = this;
    const filter = this.#filter;
    let kept = 0;
    for (let i = 0; i < this.count; i++) {
      const start = starts[i] ?? 0;
      const end = ends[i] ?? 0;
      const hash = hashes[i] ?? 0;
      starts[kept] = start;
      ends[kept] = end;
      hashes[kept] = hash;
      const bits = filter[(hash >>> 3) & (filterSize - 1)] ?? 0;
      const isKnown = (bits >>> (hash & 7)) & 1;
      kept += isKnown | mayBePart(text, end);
    }
    this.count = kept;
  }
}

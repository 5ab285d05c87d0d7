import { tagCount } from "./tags.js";

/** The length of a row as it is learned and written: a check and a weight for each tag. */
export const rowLength = 1 + tagCount;

/** A row here: two weights to a number, and no check. */
const pairs = rowLength / 2;

/**
 * What each feature weighs for each tag. A feature's row is the highest bits of its hash; it counts only if the row's
 * check is the lowest six bits of the hash. Two weights share a number, one in its lower half and one in its upper, so
 * that one addition adds both.
 */
export class WeightTable {
  readonly #packed: string;
  readonly #shift: number;
  /** Rows are read when they are first asked for: a text asks for few of them. */
  readonly #rows: Int32Array;
  /** One more than the check of each row that was read. Half of all features fail at it, and it stays in the cache. */
  readonly #checks: Uint8Array;

  /**
   * Of packed rows, a power of two of them: a letter a number, of the alphabet of Base64, a row's check as it is, its
   * weights from -32.
   */
  constructor(packed: string) {
    const count = packed.length / rowLength;
    this.#packed = packed;
    this.#shift = Math.clz32(count - 1);
    this.#rows = new Int32Array(count * pairs);
    this.#checks = new Uint8Array(count);
  }

  /** Adds to the score of each tag what the features weigh for it; there are at most some hundreds. */
  addTo(scores: Int32Array, features: Int32Array, count: number): void {
    const rows = this.#rows;
    const checks = this.#checks;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    for (let index = 0; index < count; index++) {
      const hash = features[index] ?? 0;
      const number = hash >>> this.#shift;
      const check = checks[number] || this.#read(number);
      if (check !== (hash & 63) + 1) continue;
      const row = number * pairs;
      a = (a + (rows[row] ?? 0)) | 0;
      b = (b + (rows[row + 1] ?? 0)) | 0;
      c = (c + (rows[row + 2] ?? 0)) | 0;
      d = (d + (rows[row + 3] ?? 0)) | 0;
      e = (e + (rows[row + 4] ?? 0)) | 0;
    }
    addPair(scores, 0, a);
    addPair(scores, 2, b);
    addPair(scores, 4, c);
    addPair(scores, 6, d);
    addPair(scores, 8, e);
  }

  /** Reads a row, and answers one more than its check. */
  #read(number: number): number {
    const from = number * rowLength;
    for (let index = 1; index < rowLength; index++) {
      const weight = this.#valueAt(from + index) - 32;
      const pair = number * pairs + ((index - 1) >> 1);
      this.#rows[pair] =
        (this.#rows[pair] ?? 0) + (index % 2 === 1 ? weight : weight << 16);
    }
    return (this.#checks[number] = this.#valueAt(from) + 1);
  }

  #valueAt(index: number): number {
    return valueOfLetter(this.#packed.charCodeAt(index));
  }
}

/** The number that a letter of Base64 stands for. */
function valueOfLetter(code: number): number {
  if (code >= 97) return code - 71;
  if (code >= 65) return code - 65;
  if (code >= 48) return code + 4;
  return code === 43 ? 62 : 63;
}

/** Adds the two halves of a sum; what lies beyond the last tag is left out. */
function addPair(scores: Int32Array, tag: number, sum: number): void {
  scores[tag] = (scores[tag] ?? 0) + ((sum << 16) >> 16);
  // A negative lower half has borrowed from the upper.
  scores[tag + 1] = (scores[tag + 1] ?? 0) + ((sum + 0x8000) >> 16);
}

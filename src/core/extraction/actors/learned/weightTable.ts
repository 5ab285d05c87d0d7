import { tagCount } from "./tags.js";

/** The length of a row as it is learned and written: a check and a weight for each tag. */
export const rowLength = 1 + tagCount;

/** A row here: two weights to a number, the last of them beside the check. */
const pairs = rowLength / 2;

/**
 * What each feature weighs for each tag. A feature's row is the highest bits of its hash; it counts only if the row's
 * check is the lowest six bits of the hash. Two weights share a number, one in its lower half and one in its upper, so
 * that one addition adds both.
 */
export class WeightTable {
  readonly #rows: Int32Array;
  readonly #shift: number;

  /** Of values row by row, each row a check and its weights; a power of two of rows. */
  constructor(values: Int8Array) {
    const count = values.length / rowLength;
    this.#shift = Math.clz32(count - 1);
    const rows = new Int32Array(count * pairs);
    for (let at = 0, from = 0; at < rows.length; at += pairs) {
      const check = values[from++] ?? 0;
      for (let pair = at; pair < at + pairs - 1; pair++)
        rows[pair] = (values[from++] ?? 0) + ((values[from++] ?? 0) << 16);
      rows[at + pairs - 1] = (values[from++] ?? 0) + (check << 16);
    }
    this.#rows = rows;
  }

  /** Adds to the score of each tag what the features weigh for it; there are at most some hundreds. */
  addTo(scores: Int32Array, features: Int32Array, count: number): void {
    const rows = this.#rows;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    for (let index = 0; index < count; index++) {
      const hash = features[index] ?? 0;
      const row = (hash >>> this.#shift) * pairs;
      const last = rows[row + 4] ?? 0;
      if (upper(last) !== (hash & 63)) continue;
      a = (a + (rows[row] ?? 0)) | 0;
      b = (b + (rows[row + 1] ?? 0)) | 0;
      c = (c + (rows[row + 2] ?? 0)) | 0;
      d = (d + (rows[row + 3] ?? 0)) | 0;
      e = (e + last) | 0;
    }
    [a, b, c, d, e].forEach((sum, pair) => {
      const tag = 2 * pair;
      scores[tag] = (scores[tag] ?? 0) + lower(sum);
      if (tag + 1 < tagCount)
        scores[tag + 1] = (scores[tag + 1] ?? 0) + upper(sum);
    });
  }
}

function lower(pair: number): number {
  return (pair << 16) >> 16;
}

/** A negative lower half has borrowed from it. */
function upper(pair: number): number {
  return (pair + 0x8000) >> 16;
}

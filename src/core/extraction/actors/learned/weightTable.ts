import { type Features, lowestBit } from "./features.js";
import { featureHash, seedOf, spread, stir } from "./hash.js";
import { tagCount } from "./tags.js";
import {
  bitTemplates,
  singleTemplates,
  template,
  templateCount,
} from "./templates.js";

/** The length of a row as it is learned and written: a check and a weight for each tag. */
export const rowLength = 1 + tagCount;

/** The length of a row here, and of a sum of rows: three weights to a number, and no check. */
const parts = tagCount / 3;
/** Of each template with one feature a token, what its number alone makes of the feature's hash. */
const seeds = Int32Array.from(singleTemplates, seedOf);
const spreads = seeds.map(spread);
/** Where no row is; no feature has this check. */
const noCheck = 65;
/** Each weight of a number has sixteen bits of it. */
const unit = 0x10000;

/**
 * What each feature weighs for each tag. A feature's row is the highest bits of its hash; it counts only if the row's
 * check is the lowest six bits of the hash. Three weights share a number, so that one addition adds them all.
 */
export class WeightTable {
  readonly #packed: Uint8Array;
  readonly #shift: number;
  readonly #filled: Uint8Array;
  /** How many rows are written before those of each letter of `#filled`. */
  readonly #before: Uint16Array;
  /** Rows are read when they are first asked for: a text asks for few of them. The first is empty. */
  readonly #rows: Float64Array;
  /** One more than the check of each row that was read. */
  readonly #checks: Uint8Array;
  #bitRows: Float64Array | undefined;

  /**
   * Of packed rows: a letter a number, of the alphabet of Base64, a row's check as it is, its weights from -32. Which of
   * all rows, a power of two, are among them is in `filled`, six to a letter.
   */
  constructor(packed: string, filled: string) {
    const bits = 31 - Math.clz32(filled.length * 6);
    const count = 1 << bits;
    const letters = new TextEncoder();
    this.#packed = letters.encode(packed);
    this.#shift = 32 - bits;
    this.#filled = letters.encode(filled);
    this.#before = countBefore(this.#filled);
    this.#rows = new Float64Array((count + 1) * parts);
    this.#checks = new Uint8Array(count);
  }

  /** What the features of each token weigh together for each tag, token by token. */
  scores(features: Features): Int32Array {
    const sums = new Float64Array(features.tokens.length * parts);
    this.#addSingles(sums, features);
    this.#addBits(sums, features);
    this.#addFindings(sums, features);
    return unpackSums(sums);
  }

  /** Most time goes here, so that the fields are looked up once. */
  #addSingles(sums: Float64Array, { tokens, values }: Features): void {
    const rows = this.#rows;
    const checks = this.#checks;
    const shift = this.#shift;
    for (let index = 0; index < tokens.length; index++) {
      const from = index * templateCount;
      let a = 0;
      let b = 0;
      let c = 0;
      for (let single = 0; single < singleTemplates.length; single++) {
        const value = values[from + (singleTemplates[single] ?? 0)] ?? 0;
        const met = (seeds[single] ?? 0) ^ (value + (spreads[single] ?? 0));
        const hash = stir(met);
        const number = hash >>> shift;
        const row = rowAt(number, checks[number] || this.#read(number), hash);
        a += rows[row] ?? 0;
        b += rows[row + 1] ?? 0;
        c += rows[row + 2] ?? 0;
      }
      addAt(sums, index * parts, a, b, c);
    }
  }

  #addBits(sums: Float64Array, { tokens, values }: Features): void {
    const rows = (this.#bitRows ??= this.#readBitRows());
    for (let index = 0; index < tokens.length; index++) {
      const from = index * templateCount;
      let a = 0;
      let b = 0;
      let c = 0;
      for (let place = 0; place < bitTemplates.length; place++) {
        let left = values[from + (bitTemplates[place] ?? 0)] ?? 0;
        for (; left !== 0; left &= left - 1) {
          const row = (place * 32 + lowestBit(left)) * parts;
          a += rows[row] ?? 0;
          b += rows[row + 1] ?? 0;
          c += rows[row + 2] ?? 0;
        }
      }
      addAt(sums, index * parts, a, b, c);
    }
  }

  /** The rows of each bit of each template that has bits. */
  #readBitRows(): Float64Array {
    const rows = new Float64Array(bitTemplates.length * 32 * parts);
    bitTemplates.forEach((kind, place) => {
      for (let bit = 0; bit < 32; bit++)
        this.#add(rows, place * 32 + bit, featureHash(kind, bit));
    });
    return rows;
  }

  #addFindings(sums: Float64Array, { tokens, findings }: Features): void {
    for (let index = 0; index < tokens.length; index++) {
      let at = findings.first(tokens[index] ?? 0);
      for (; at > 0; at = findings.next(at))
        this.#add(
          sums,
          index,
          featureHash(template.eachFinding, findings.code(at)),
        );
    }
  }

  #add(sums: Float64Array, index: number, hash: number): void {
    const rows = this.#rows;
    const row = this.#rowOf(hash);
    addAt(
      sums,
      index * parts,
      rows[row] ?? 0,
      rows[row + 1] ?? 0,
      rows[row + 2] ?? 0,
    );
  }

  #rowOf(hash: number): number {
    const number = hash >>> this.#shift;
    return rowAt(number, this.#checks[number] || this.#read(number), hash);
  }

  /** Reads a row, and answers one more than its check. */
  #read(number: number): number {
    const place = this.#placeOf(number);
    if (place < 0) return (this.#checks[number] = noCheck);
    const packed = this.#packed;
    const row = (number + 1) * parts;
    let at = place * rowLength;
    const check = (values[packed[at++] ?? 0] ?? 0) + 1;
    for (let part = 0; part < parts; part++) {
      const a = values[packed[at++] ?? 0] ?? 0;
      const b = values[packed[at++] ?? 0] ?? 0;
      const c = values[packed[at++] ?? 0] ?? 0;
      // Fractions and large numbers are made once a part: they cost most when code first runs.
      this.#rows[row + part] =
        (c - 32) * unit * unit + ((b - 32) * unit + a - 32);
    }
    return (this.#checks[number] = check);
  }

  /** How many rows are written before this one; -1 when it is not written, as no feature has it. */
  #placeOf(number: number): number {
    const letter = Math.floor(number / 6);
    const rows = values[this.#filled[letter] ?? 0] ?? 0;
    const bit = 1 << (number - 6 * letter);
    if ((rows & bit) === 0) return -1;
    return (this.#before[letter] ?? 0) + (bitCounts[rows & (bit - 1)] ?? 0);
  }
}

/** How many bits are set in each number of six bits. */
const bitCounts = new Uint8Array(64);
for (let bits = 1; bits < 64; bits++)
  bitCounts[bits] = (bitCounts[bits >> 1] ?? 0) + (bits & 1);

function countBefore(filled: Uint8Array): Uint16Array {
  const before = new Uint16Array(filled.length);
  let count = 0;
  for (let letter = 0; letter < filled.length; letter++) {
    before[letter] = count;
    count += bitCounts[values[filled[letter] ?? 0] ?? 0] ?? 0;
  }
  return before;
}

/** Where the row of a feature begins, given the row's number and one more than its check. Half of all features have none and get the empty one, without a branch, which would be foretold badly. */
function rowAt(number: number, check: number, hash: number): number {
  const isOther = -(check ^ ((hash & 63) + 1)) >> 31;
  return ((number + 1) * parts) & ~isOther;
}

/** The numbers that letters of Base64 stand for, by their codes. */
const values = Uint8Array.from({ length: 128 }, (_, code) => valueOf(code));

function valueOf(code: number): number {
  if (code >= 97) return code - 71;
  if (code >= 65) return code - 65;
  if (code >= 48) return code + 4;
  return code === 43 ? 62 : 63;
}

function addAt(
  sums: Float64Array,
  at: number,
  a: number,
  b: number,
  c: number,
): void {
  sums[at] = (sums[at] ?? 0) + a;
  sums[at + 1] = (sums[at + 1] ?? 0) + b;
  sums[at + 2] = (sums[at + 2] ?? 0) + c;
}

/** The weights that share the numbers of sums, each for itself. */
function unpackSums(sums: Float64Array): Int32Array {
  const scores = new Int32Array(sums.length * 3);
  for (let index = 0; index < sums.length; index++) {
    let left = sums[index] ?? 0;
    for (let tag = 0; tag < 3; tag++) {
      const score = (left << 16) >> 16;
      scores[3 * index + tag] = score;
      left = (left - score) / unit;
    }
  }
  return scores;
}

import type { Arena } from "./arena.js";

/** What a token is; a token is exactly one of these. */
export enum tokenKind {
  word = 1,
  number = 2,
  punctuation = 3,
  link = 4,
}

/** What else is true of a token, as bits. */
export enum tokenFlag {
  startsUpper = 1,
  /** At least two letters, all of them capitals. */
  allUpper = 2,
  /** A capital after the first letter, and small letters: "McDonald", "eBay". */
  mixedCase = 4,
  /** No white space before it. */
  glued = 8,
  /** Ends with a dot that belongs to it: "Oct.", "U.S.", "J." */
  dotted = 16,
  lineStart = 32,
  sentenceStart = 64,
  paragraphStart = 128,
}

/** Numbers for each token: where it starts and ends, its form, its flags with its kind above them. */
const width = 4;
const kindShift = 8;
const flagMask = (1 << kindShift) - 1;

/** Tokens in order, a row of numbers for each. */
export class TokenList {
  #length = 0;
  readonly #arena: Arena;
  #rows: Int32Array;

  constructor(expected: number, arena: Arena) {
    this.#arena = arena;
    this.#rows = arena.int32(expected * width);
  }

  get length(): number {
    return this.#length;
  }

  /** Each of these answers 0 outside the list, so that a look beyond either end needs no test. */
  start(index: number): number {
    return this.#rows[index * width] ?? 0;
  }

  end(index: number): number {
    return this.#rows[index * width + 1] ?? 0;
  }

  form(index: number): number {
    return this.#rows[index * width + 2] ?? 0;
  }

  kind(index: number): tokenKind {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- a column holds numbers
    return (this.#rows[index * width + 3] ?? 0) >> kindShift;
  }

  flags(index: number): number {
    return (this.#rows[index * width + 3] ?? 0) & flagMask;
  }

  addFlags(index: number, flags: number): void {
    const at = index * width + 3;
    this.#rows[at] = (this.#rows[at] ?? 0) | flags;
  }

  push(start: number, end: number): void {
    const at = this.#length++ * width;
    if (at === this.#rows.length) this.#grow();
    this.#rows[at] = start;
    this.#rows[at + 1] = end;
  }

  /** What the token last pushed is. */
  describeLast(form: number, kind: tokenKind, flags: number): void {
    const at = (this.#length - 1) * width;
    this.#rows[at + 2] = form;
    this.#rows[at + 3] = flags | (kind << kindShift);
  }

  #grow(): void {
    const rows = this.#arena.int32(this.#rows.length * 2 + 16 * width);
    rows.set(this.#rows);
    this.#rows = rows;
  }
}

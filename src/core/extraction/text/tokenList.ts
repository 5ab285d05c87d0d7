import { type Arena, copyInto } from "./arena.js";

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

/** The kind of a token stands above its flags. */
export const kindShift = 8;
const flagMask = (1 << kindShift) - 1;

/** Numbers for each token: where it starts and ends, its form, its flags with its kind above them. */
export interface TokenColumns {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly forms: Int32Array;
  readonly marks: Uint16Array;
}

/** Tokens in order, as columns of numbers. */
export class TokenList {
  #length = 0;
  readonly #arena: Arena;
  #starts: Int32Array;
  #ends: Int32Array;
  #forms: Int32Array;
  #marks: Uint16Array;

  constructor(expected: number, arena: Arena) {
    this.#arena = arena;
    this.#starts = arena.int32(expected);
    this.#ends = arena.int32(expected);
    this.#forms = arena.int32(expected);
    this.#marks = arena.uint16(expected);
  }

  get length(): number {
    return this.#length;
  }

  /** As they are until a token is added. */
  columns(): TokenColumns {
    return {
      starts: this.#starts,
      ends: this.#ends,
      forms: this.#forms,
      marks: this.#marks,
    };
  }

  /** Each of these answers 0 outside the list, so that a look beyond either end needs no test. */
  start(index: number): number {
    return this.#starts[index] ?? 0;
  }

  end(index: number): number {
    return this.#ends[index] ?? 0;
  }

  form(index: number): number {
    return this.#forms[index] ?? 0;
  }

  kind(index: number): tokenKind {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- a column holds numbers
    return (this.#marks[index] ?? 0) >> kindShift;
  }

  flags(index: number): number {
    return (this.#marks[index] ?? 0) & flagMask;
  }

  addFlags(index: number, flags: number): void {
    this.#marks[index] = (this.#marks[index] ?? 0) | flags;
  }

  push(start: number, end: number): void {
    const at = this.#length++;
    if (at === this.#starts.length) this.#grow();
    this.#starts[at] = start;
    this.#ends[at] = end;
  }

  /** What the token last pushed is. */
  describeLast(form: number, kind: tokenKind, flags: number): void {
    const at = this.#length - 1;
    this.#forms[at] = form;
    this.#marks[at] = flags | (kind << kindShift);
  }

  #grow(): void {
    const arena = this.#arena;
    const size = this.#length * 2 + 16;
    this.#starts = copyInto(arena.int32(size), this.#starts);
    this.#ends = copyInto(arena.int32(size), this.#ends);
    this.#forms = copyInto(arena.int32(size), this.#forms);
    this.#marks = copyInto(arena.uint16(size), this.#marks);
  }
}

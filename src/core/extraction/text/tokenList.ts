/** What a token is; a token is exactly one of these. */
export const tokenKind = {
  word: 1,
  number: 2,
  punctuation: 3,
  link: 4,
} as const;

export type TokenKind = (typeof tokenKind)[keyof typeof tokenKind];

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

/** Tokens in order, as columns of numbers. */
export class TokenList {
  #length = 0;
  #start: Uint32Array;
  #end: Uint32Array;
  #form: Uint32Array;
  #kind: Uint8Array;
  #flags: Uint8Array;

  constructor(expected: number) {
    this.#start = new Uint32Array(expected);
    this.#end = new Uint32Array(expected);
    this.#form = new Uint32Array(expected);
    this.#kind = new Uint8Array(expected);
    this.#flags = new Uint8Array(expected);
  }

  get length(): number {
    return this.#length;
  }

  /** Each column answers 0 outside the list, so that a look beyond either end needs no test. */
  start(index: number): number {
    return this.#start[index] ?? 0;
  }

  end(index: number): number {
    return this.#end[index] ?? 0;
  }

  form(index: number): number {
    return this.#form[index] ?? 0;
  }

  kind(index: number): number {
    return this.#kind[index] ?? 0;
  }

  flags(index: number): number {
    return this.#flags[index] ?? 0;
  }

  addFlags(index: number, flags: number): void {
    this.#flags[index] = this.flags(index) | flags;
  }

  push(token: Token): void {
    const index = this.#length++;
    if (index === this.#start.length) this.#grow();
    this.#start[index] = token.start;
    this.#end[index] = token.end;
    this.#form[index] = token.form;
    this.#kind[index] = token.kind;
    this.#flags[index] = token.flags;
  }

  #grow(): void {
    const size = this.#start.length * 2 + 16;
    this.#start = copyInto(new Uint32Array(size), this.#start);
    this.#end = copyInto(new Uint32Array(size), this.#end);
    this.#form = copyInto(new Uint32Array(size), this.#form);
    this.#kind = copyInto(new Uint8Array(size), this.#kind);
    this.#flags = copyInto(new Uint8Array(size), this.#flags);
  }
}

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly form: number;
  readonly kind: TokenKind;
  readonly flags: number;
}

function copyInto<T extends Uint8Array | Uint32Array>(to: T, from: T): T {
  to.set(from);
  return to;
}

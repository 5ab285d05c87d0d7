import { FirstLetters } from "./firstLetters.js";
import { prefixed, unitAt, type Letters } from "./letters.js";
import type { LetterCase } from "./spelling.js";

/** What is known of a unit; not yet looked at if neither. */
const skipped = 1;
const begins = 2;
const lastAscii = 0x7f;
const smallLetters = "0123456789abcdefghijklmnopqrstuvwxyz";

/** Where names may begin in a text, by the first letter alone, which settles nearly all of a prose in small letters. */
export class Beginnings {
  readonly #letters: Letters;
  readonly #first: FirstLetters;
  /** By the unit. */
  readonly #units = new Uint8Array(0x10000);
  /** A capital or anything beyond ASCII; also, at the start of words, small letters and digits with which some name begins. */
  #likely = /[A-Z\u0080-\uffff]/g;
  #smallOnes = "";

  constructor(letters: Letters) {
    this.#letters = letters;
    this.#first = new FirstLetters(letters);
  }

  /** Notes how a name begins, in each case that its rule allows. */
  add(name: string, rule: LetterCase): void {
    if (!this.#first.add(name.charAt(0), rule)) return;
    this.#units.fill(0);
    this.#addSmallOnes();
  }

  /** The first offset, from the given one to the limit, at which a name may begin; the limit if there is none. */
  next(text: string, from: number, limit: number): number {
    let at = from;
    while ((at = this.#skip(text, at, limit)) < limit) {
      if (
        this.#mayBegin(unitAt(text, at)) &&
        this.#letters.startsWord(text, at)
      )
        return at;
      at++;
    }
    return limit;
  }

  /** The offset, or one behind it before which no name begins. */
  #skip(text: string, from: number, limit: number): number {
    if (from >= limit) return limit;
    // Where few units are ASCII, the engine's search would stop too often.
    return unitAt(text, from) > lastAscii &&
      from > 0 &&
      unitAt(text, from - 1) > lastAscii
      ? this.#skipFours(text, from, limit)
      : this.#skipToLikely(text, from, limit);
  }

  /** By the engine's own search, which is twice as fast as a loop over units. */
  #skipToLikely(text: string, from: number, limit: number): number {
    const likely = this.#likely;
    likely.lastIndex = from;
    return likely.test(text) ? likely.lastIndex - 1 : limit;
  }

  /** The offset behind all fours of units that are skipped, each four looked at together. */
  #skipFours(text: string, from: number, limit: number): number {
    const units = this.#units;
    let at = from;
    while (
      at + 4 < limit &&
      (units[unitAt(text, at)] ?? 0) &
        (units[unitAt(text, at + 1)] ?? 0) &
        (units[unitAt(text, at + 2)] ?? 0) &
        (units[unitAt(text, at + 3)] ?? 0) &
        skipped
    )
      at += 4;
    return at;
  }

  #mayBegin(unit: number): boolean {
    const known = this.#units[unit];
    return known === 0 ? this.#learn(unit) === begins : known === begins;
  }

  #learn(unit: number): number {
    const kind = this.#letters.kindOf(unit);
    // Short words may be written together with a name, so that any of these letters may stand before one.
    const mayBegin = kind === prefixed || this.#first.has(unit);
    return (this.#units[unit] = mayBegin ? begins : skipped);
  }

  #addSmallOnes(): void {
    const begins = smallLetters
      .split("")
      .filter((char) => this.#first.has(char.charCodeAt(0)));
    if (begins.length === this.#smallOnes.length) return;
    this.#smallOnes = begins.join("");
    this.#likely = new RegExp(
      `(?<![0-9A-Za-z])[${this.#smallOnes}]|[A-Z\\u0080-\\uffff]`,
      "g",
    );
  }
}

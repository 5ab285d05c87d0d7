import { prefixed, unitAt, type Letters } from "./letters.js";
import type { LetterCase } from "./spelling.js";

/** Where names may begin in a text, by the first letter alone, which settles nearly all of a prose in small letters. */
export class Beginnings {
  readonly #letters: Letters;
  /** By the letter's key, case kept: 1 if some name begins with it. */
  readonly #begins = new Uint8Array(0x10000);
  /** By the unit: 1 if it was met and no name begins with it. */
  readonly #skipped = new Uint8Array(0x10000);

  constructor(letters: Letters) {
    this.#letters = letters;
  }

  /** Notes how a name begins, in each case that its rule allows. */
  add(name: string, rule: LetterCase): void {
    const first = name.charAt(0);
    if (this.#set(first)) this.#set(first.toUpperCase());
    if (rule === "any") this.#set(first.toLowerCase());
  }

  /** The first offset, from the given one to the limit, at which a name may begin; the limit if there is none. */
  next(text: string, from: number, limit: number): number {
    const skipped = this.#skipped;
    let at = this.#skipFours(text, from, limit);
    for (; at < limit; at = this.#skipFours(text, at + 1, limit))
      if (skipped[unitAt(text, at)] !== 1 && this.#mayBegin(text, at))
        return at;
    return limit;
  }

  /** The offset behind all fours of units that are skipped, each four looked at together. */
  #skipFours(text: string, from: number, limit: number): number {
    const skipped = this.#skipped;
    let at = from;
    while (
      at + 4 < limit &&
      (skipped[unitAt(text, at)] ?? 0) &
        (skipped[unitAt(text, at + 1)] ?? 0) &
        (skipped[unitAt(text, at + 2)] ?? 0) &
        (skipped[unitAt(text, at + 3)] ?? 0)
    )
      at += 4;
    return at;
  }

  #mayBegin(text: string, at: number): boolean {
    const letters = this.#letters;
    const unit = unitAt(text, at);
    const kind = letters.kindOf(unit);
    // Short words may be written together with a name, so that any of these letters may stand before one.
    if (kind !== prefixed && this.#begins[letters.casedKeys[unit] ?? 0] !== 1) {
      this.#skipped[unit] = 1;
      return false;
    }
    return letters.startsWord(text, at);
  }

  /** Whether it is new. */
  #set(first: string): boolean {
    this.#letters.kindAt(first, 0);
    const key = this.#letters.casedKeys[first.charCodeAt(0)] ?? 0;
    if (this.#begins[key] === 1) return false;
    this.#begins[key] = 1;
    this.#skipped.fill(0);
    return true;
  }
}

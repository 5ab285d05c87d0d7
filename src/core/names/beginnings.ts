import { prefixed, type Letters } from "./letters.js";
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
    this.#set(first);
    this.#set(first.toUpperCase());
    if (rule === "any") this.#set(first.toLowerCase());
  }

  /** The first offset, from the given one to the limit, at which a name may begin; the limit if there is none. */
  next(text: string, from: number, limit: number): number {
    const skipped = this.#skipped;
    for (let at = from; at < limit; at++)
      if (skipped[text.charCodeAt(at)] !== 1 && this.#mayBegin(text, at))
        return at;
    return limit;
  }

  #mayBegin(text: string, at: number): boolean {
    const letters = this.#letters;
    const unit = text.charCodeAt(at);
    const kind = letters.kindAt(text, at);
    // Short words may be written together with a name, so that any of these letters may stand before one.
    if (kind !== prefixed && this.#begins[letters.casedKeys[unit] ?? 0] !== 1) {
      this.#skipped[unit] = 1;
      return false;
    }
    return letters.startsWord(text, at);
  }

  #set(first: string): void {
    this.#letters.kindAt(first, 0);
    const key = this.#letters.casedKeys[first.charCodeAt(0)] ?? 0;
    if (this.#begins[key] === 1) return;
    this.#begins[key] = 1;
    this.#skipped.fill(0);
  }
}

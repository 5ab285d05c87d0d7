import { unitAt, type Letters } from "./letters.js";
import type { LetterCase } from "./spelling.js";

/** The letters with which words of names begin, in each case that the names' rules allow. */
export class FirstLetters {
  readonly #letters: Letters;
  /** By the letter's key, case kept: 1 if some word begins with it. */
  readonly #known = new Uint8Array(0x10000);

  constructor(letters: Letters) {
    this.#letters = letters;
  }

  /** Notes the first letter of a name's word; whether that says anything new. */
  add(first: string, rule: LetterCase): boolean {
    const isNew = this.#set(first);
    if (isNew) this.#set(first.toUpperCase());
    const isNewSmall = rule === "any" && this.#set(first.toLowerCase());
    return isNew || isNewSmall;
  }

  /** Whether some word begins with the unit. */
  has(unit: number): boolean {
    return this.#known[this.#letters.casedKeyOf(unit)] === 1;
  }

  /** Whether it is new. */
  #set(first: string): boolean {
    const key = this.#letters.casedKeyOf(unitAt(first, 0));
    if (this.#known[key] === 1) return false;
    this.#known[key] = 1;
    return true;
  }
}

import { firstLettersOfEndings } from "./endings.js";
import { joins, mark, single, type Letters } from "./letters.js";
import type { LetterCase } from "./spelling.js";

/**
 * Tells of nearly every word of a text that no name begins with it: a bit for the first three letters of each name,
 * in each case that its rule allows. A bit may be set for several reasons, so that it says "perhaps" or "no".
 */
export class FirstLetters {
  readonly #letters: Letters;
  #bits = new Uint8Array(0x2000);
  #shift = 16;

  constructor(letters: Letters) {
    this.#letters = letters;
  }

  /** Notes how a name's first word begins; `isWhole` when the name has no other. */
  add(word: string, rule: LetterCase, isWhole: boolean): void {
    const keys = [...this.#keysOf(word)];
    for (const [a = "", b = "", c = ""] of casesOf(keys, rule)) {
      this.#set(a, b, c);
      if (!isWhole || keys.length !== 2) continue;
      for (const ending of firstLettersOfEndings()) this.#set(a, b, ending);
    }
  }

  /** Whether a name may begin with the word that starts at the offset and has the kind. */
  mayBegin(text: string, at: number, kind: number): boolean {
    const letters = this.#letters;
    const first = letters.casedKeys[text.charCodeAt(at)] ?? 0;
    if (kind >= single || letters.isLoose) return this.#has(first, 0, 0);
    const kind2 = letters.kindAt(text, at + 1);
    if (kind2 === mark) return true;
    if (!joins(kind, kind2)) return this.#has(first, 0, 0);
    const second = letters.casedKeys[text.charCodeAt(at + 1)] ?? 0;
    const kind3 = letters.kindAt(text, at + 2);
    if (kind3 === mark) return true;
    const hasThird = joins(kind, kind3);
    const third = hasThird ? letters.casedKeys[text.charCodeAt(at + 2)] : 0;
    return this.#has(first, second, third ?? 0);
  }

  /** Up to three letters as the table of cased keys has them; one where the rest is not looked at. */
  *#keysOf(word: string): Generator<string> {
    const kind = this.#letters.kindAt(word, 0);
    const most = kind >= single || this.#letters.isLoose ? 1 : 3;
    let count = 0;
    for (let at = 0; at < word.length && count < most; at++) {
      if (this.#letters.kindAt(word, at) === mark) continue;
      const key = this.#letters.casedKeys[word.charCodeAt(at)] ?? 0;
      yield String.fromCharCode(key);
      count++;
    }
  }

  #has(a: number, b: number, c: number): boolean {
    const bit = this.#bitOf(a, b, c);
    return ((this.#bits[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  }

  #set(a: string, b: string, c: string): void {
    const [x, y, z] = [a, b, c].map((s) => (s === "" ? 0 : s.charCodeAt(0)));
    const bit = this.#bitOf(x ?? 0, y ?? 0, z ?? 0);
    this.#bits[bit >>> 3] = (this.#bits[bit >>> 3] ?? 0) | (1 << (bit & 7));
  }

  #bitOf(a: number, b: number, c: number): number {
    const mixed =
      Math.imul(a, 0x9e3779b1) ^
      Math.imul(b, 0x85ebca6b) ^
      Math.imul(c, 0xc2b2ae35);
    return mixed >>> this.#shift;
  }
}

/** The letters in the cases that the rule allows at a name's beginning. */
function casesOf(letters: readonly string[], rule: LetterCase): string[][] {
  const upper = letters.map((letter) => letter.toUpperCase());
  const usual = [[...letters], [...upper.slice(0, 1), ...letters.slice(1)]];
  if (rule === "exact") return usual;
  if (rule === "capitals") return [...usual, upper];
  return letters.reduce<string[][]>(
    (all, letter) =>
      all.flatMap((start) => [
        [...start, letter.toLowerCase()],
        [...start, letter.toUpperCase()],
      ]),
    [[]],
  );
}

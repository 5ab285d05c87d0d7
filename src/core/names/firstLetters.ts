import { firstLettersOfEndings } from "./endings.js";
import { joins, mark, single, type Letters } from "./letters.js";
import type { LetterCase } from "./spelling.js";

/** As the table of cased keys has them; 0 where the word has ended, or is not looked at. */
type FirstThree = readonly [number, number, number];

const bitCount = 1 << 17;

/**
 * Tells of nearly every word of a text that no name begins with it: a bit for the first three letters of each name,
 * in each case that its rule allows. A bit may be set for several reasons, so that it says "perhaps" or "no".
 */
export class FirstLetters {
  readonly #letters: Letters;
  readonly #bits = new Uint8Array(bitCount / 8);
  /** By the first letter alone, which settles most words. */
  readonly #begins = new Uint8Array(0x10000);

  constructor(letters: Letters) {
    this.#letters = letters;
  }

  /** Notes how a name's first word begins; `isWhole` when the name has no other. */
  add(word: string, rule: LetterCase, isWhole: boolean): void {
    const own = this.#firstThree(word);
    for (const [a, b, c] of casesOf(own, rule)) {
      this.#set(a, b, c);
      if (!isWhole || b === 0 || c !== 0) continue;
      for (const ending of firstLettersOfEndings) this.#set(a, b, ending);
    }
  }

  /** Whether a name may begin with the word that starts at the offset. */
  mayBegin(text: string, at: number): boolean {
    const letters = this.#letters;
    const first = letters.casedKeys[text.charCodeAt(at)] ?? 0;
    return this.#begins[first] === 1 && this.#mayGoOn(text, at, first);
  }

  #mayGoOn(text: string, at: number, first: number): boolean {
    const { casedKeys, isLoose } = this.#letters;
    const kind = this.#letters.kindAt(text, at);
    if (kind >= single || isLoose) return true;
    const kind2 = this.#letters.kindAt(text, at + 1);
    if (kind2 === mark) return true;
    if (!joins(kind, kind2)) return this.#has(first, 0, 0);
    const second = casedKeys[text.charCodeAt(at + 1)] ?? 0;
    const kind3 = this.#letters.kindAt(text, at + 2);
    if (kind3 === mark) return true;
    if (!joins(kind, kind3)) return this.#has(first, second, 0);
    return this.#has(first, second, casedKeys[text.charCodeAt(at + 2)] ?? 0);
  }

  #firstThree(word: string): FirstThree {
    const three: [number, number, number] = [0, 0, 0];
    let count = 0;
    for (let at = 0; at < word.length && count < 3; at++) {
      if (this.#letters.kindAt(word, at) === mark) continue;
      three[count++] = this.#letters.casedKeys[word.charCodeAt(at)] ?? 0;
    }
    return three;
  }

  #has(a: number, b: number, c: number): boolean {
    const bit = bitOf(a, b, c);
    return ((this.#bits[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  }

  #set(a: number, b: number, c: number): void {
    const bit = bitOf(a, b, c);
    this.#bits[bit >>> 3] = (this.#bits[bit >>> 3] ?? 0) | (1 << (bit & 7));
    this.#begins[a] = 1;
  }
}

function bitOf(a: number, b: number, c: number): number {
  const mixed =
    Math.imul(a, 0x9e3779b1) ^
    Math.imul(b, 0x85ebca6b) ^
    Math.imul(c, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 15)) & (bitCount - 1);
}

/** The letters in the cases that the rule allows at a name's beginning. */
function casesOf(own: FirstThree, rule: LetterCase): readonly FirstThree[] {
  const [a, b, c] = own;
  const [x, y, z] = [inCapitals(a), inCapitals(b), inCapitals(c)];
  if (rule === "exact") return [own, [x, b, c]];
  if (rule === "capitals") return [own, [x, b, c], [x, y, z]];
  const choices = [a, b, c].map((key) => [inSmall(key), inCapitals(key)]);
  const [first = [], second = [], third = []] = choices;
  return first.flatMap((i) =>
    second.flatMap((j) => third.map((k): FirstThree => [i, j, k])),
  );
}

function inCapitals(key: number): number {
  if (key < 0x80) return key >= 0x61 && key <= 0x7a ? key - 0x20 : key;
  return String.fromCharCode(key).toUpperCase().charCodeAt(0);
}

function inSmall(key: number): number {
  return key === 0 ? 0 : String.fromCharCode(key).toLowerCase().charCodeAt(0);
}

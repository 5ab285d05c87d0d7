import { editDistance } from "../base/closestWord.js";

/** In words of fewer letters one wrong letter makes too many other words. */
const fewestLetters = 5;
const lettersForTwo = 9;

/**
 * Knows the words of names and finds the one that a word nearly is. Both begin and end alike: what differs at the end
 * is mostly another form ("Korea", "Korean"), not a slip.
 */
export class NearNames {
  readonly #known = new Set<string>();
  /** Words as names have them, by what near ones have in common. */
  readonly #words = new Map<string, Set<string>>();

  constructor(names: Iterable<string>) {
    for (const name of names)
      for (const [word] of name.matchAll(capitalWord)) this.#add(word);
  }

  /** The one word that the given one nearly is; `undefined` when it is such a word, or near to none or to several. */
  near(word: string): string | undefined {
    const form = folded(word);
    if (form.length < fewestLetters || this.#known.has(form)) return undefined;
    const most = form.length < lettersForTwo ? 1 : 2;
    const found: string[] = [];
    for (let by = -most; by <= most; by++)
      for (const candidate of this.#words.get(keyOf(form, by)) ?? [])
        if (editDistance(form, folded(candidate)) <= most)
          found.push(candidate);
    return found.length === 1 ? found[0] : undefined;
  }

  #add(word: string): void {
    const form = folded(word);
    this.#known.add(form);
    if (form.length < fewestLetters || word === word.toUpperCase()) return;
    const same = this.#words.get(keyOf(form)) ?? new Set();
    same.add(word);
    this.#words.set(keyOf(form), same);
  }
}

/** Words that begin with a capital, as names do. */
export const capitalWord = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}]{1,60}/gu;

function keyOf(form: string, more = 0): string {
  return `${form.charAt(0)}${form.length + more}${form.charAt(form.length - 1)}`;
}

function folded(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

import type { MetWords } from "./metWords.js";
import type { WordForms } from "./wordForms.js";

/** What a stage asks of words that stand for themselves: a number for each, worked out when a text first has it. */
export class WordFacts {
  readonly #read: (word: string, hash: number) => number;
  #met: MetWords | undefined;
  /** By the numbers of words met; of so many of them it is worked out. */
  #facts = new Int32Array(0);
  #known = 0;

  /** Is given a word in lower case and its hash, as `hashOf` makes it. */
  constructor(read: (word: string, hash: number) => number) {
    this.#read = read;
  }

  /** The fact of each form of a text. */
  ofForms(forms: WordForms): Int32Array {
    this.#learn(forms.met);
    const facts = forms.arena.int32(forms.words.length);
    for (let form = 0; form < facts.length; form++) {
      const number = forms.metNumber(form);
      facts[form] =
        number > 0
          ? (this.#facts[number] ?? 0)
          : this.#read(forms.words[form] ?? "", forms.hash(form));
    }
    return facts;
  }

  /** Reads the words that are new. */
  #learn(met: MetWords): void {
    if (met !== this.#met) this.#known = 0;
    this.#met = met;
    if (this.#facts.length < met.length) this.#grow(met.length);
    for (; this.#known < met.length; this.#known++)
      this.#facts[this.#known] = this.#read(
        met.word(this.#known),
        met.hash(this.#known),
      );
  }

  #grow(length: number): void {
    const facts = new Int32Array(2 * length);
    facts.set(this.#facts);
    this.#facts = facts;
  }
}

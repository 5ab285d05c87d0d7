/** The distinct words of a text in lower case, numbered in order of appearance, so that a stage looks each up once. */
export class WordForms {
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];

  /** The number of this form, which must be in lower case; a new one when it is new. */
  add(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#words.length;
    this.#words.push(word);
    this.#numbers.set(word, number);
    return number;
  }

  /** The number of this form, or -1 when the text has no such word. */
  numberOf(word: string): number {
    return this.#numbers.get(word) ?? -1;
  }

  get words(): readonly string[] {
    return this.#words;
  }
}

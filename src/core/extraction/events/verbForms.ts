import { verbClass } from "../lexicon/verbWords.js";
import type { ArticleText } from "../text/articleText.js";

/** What words can be in a verb group: a language's lists, and a test for its regular past. */
export interface VerbWords {
  readonly classes: ReadonlyMap<string, number>;
  isRegularPast(word: string): boolean;
}

/** The verb classes of each word of a text, each distinct word looked up once. */
export class VerbForms {
  readonly text: ArticleText;
  readonly #classes: Uint32Array;

  constructor(text: ArticleText, words: VerbWords) {
    this.text = text;
    this.#classes = Uint32Array.from(text.words, (word) => {
      const listed = words.classes.get(word) ?? 0;
      return words.isRegularPast(word)
        ? listed | verbClass.ed | verbClass.participle
        : listed;
    });
  }

  /** Whether the token is a word of one of these classes. */
  has(token: number, classes: number): boolean {
    return (
      this.text.isWord(token) &&
      ((this.#classes[this.text.form(token)] ?? 0) & classes) > 0
    );
  }
}

import type { ArticleText } from "../text/articleText.js";
import type { WordFacts } from "../text/wordFacts.js";

/** The verb classes of each word of a text. */
export class VerbForms {
  readonly text: ArticleText;
  /** By token; 0 where it is no word. */
  readonly #classes: Int32Array;

  /** Of a text, and of what its words can be in a verb group, as bits of `verbClass`. */
  constructor(text: ArticleText, classes: WordFacts) {
    this.text = text;
    const byForm = text.factsOfForms(classes);
    this.#classes = text.arena.int32(text.length);
    for (let token = 0; token < text.length; token++)
      if (text.isWord(token))
        this.#classes[token] = byForm[text.form(token)] ?? 0;
  }

  /** Whether the token is a word of one of these classes. */
  has(token: number, classes: number): boolean {
    return ((this.#classes[token] ?? 0) & classes) !== 0;
  }
}

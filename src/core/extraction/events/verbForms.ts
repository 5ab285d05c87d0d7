import type { HashTable } from "../lexicon/hashTable.js";
import { fineHash } from "../lexicon/packedHashes.js";
import { verbClass } from "../lexicon/verbWords.js";
import type { ArticleText } from "../text/articleText.js";

/** What words can be in a verb group: a language's lists, by the fine hashes of their words, and a test for its regular past. */
export interface VerbWords {
  readonly classes: HashTable;
  isRegularPast(word: string): boolean;
}

/** The verb classes of each word of a text. */
export class VerbForms {
  readonly text: ArticleText;
  /** By token; 0 where it is no word. */
  readonly #classes: Uint32Array;

  constructor(text: ArticleText, words: VerbWords) {
    this.text = text;
    const byForm = new Uint32Array(text.words.length);
    for (let form = 0; form < byForm.length; form++) {
      const listed = words.classes.get(fineHash(text.hashOfForm(form)));
      byForm[form] = words.isRegularPast(text.words[form] ?? "")
        ? listed | verbClass.ed | verbClass.participle
        : listed;
    }
    this.#classes = new Uint32Array(text.length);
    for (let token = 0; token < text.length; token++)
      if (text.isWord(token))
        this.#classes[token] = byForm[text.form(token)] ?? 0;
  }

  /** Whether the token is a word of one of these classes. */
  has(token: number, classes: number): boolean {
    return ((this.#classes[token] ?? 0) & classes) > 0;
  }
}

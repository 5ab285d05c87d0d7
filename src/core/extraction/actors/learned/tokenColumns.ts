import type { Name } from "../name.js";
import type { NameText } from "../nameText.js";
import { gatherEvidence } from "./evidence.js";
import { codeOfName } from "./findingCodes.js";
import { shapeOf } from "./shape.js";

/** Columns begin so far before the first token of a text and go on so far behind its last, so that a look to the side needs no test. */
export const margin = 2;

/** What features are made of, a number for each token; 0 outside the text. */
export class TokenColumns {
  /** Hashes of words. */
  readonly words: Int32Array;
  readonly classes: Int32Array;
  /** Of the given tokens and those beside them. */
  readonly shapes: Uint16Array;
  /** What the whole text tells of the word; of the given tokens. */
  readonly evidence: Uint16Array;
  /** Codes of the names that the rules chose. */
  readonly chosen: Uint16Array;

  constructor(text: NameText, names: readonly Name[], tokens: Int32Array) {
    const length = text.length + 2 * margin;
    const { arena } = text.article;
    this.words = arena.int32(length);
    this.classes = arena.int32(length);
    this.shapes = arena.uint16(length);
    this.evidence = arena.uint16(length);
    this.chosen = arena.uint16(length);
    this.#readWords(text);
    this.#readShapes(text, tokens);
    this.#readEvidence(text, names, tokens);
    for (const name of names)
      for (let token = name.first; token < name.end; token++)
        this.chosen[token + margin] = codeOfName(name, token);
  }

  #readWords(text: NameText): void {
    const { words, classes } = this;
    const { article } = text;
    for (let token = 0; token < text.length; token++) {
      words[token + margin] = article.hashOfForm(article.form(token)) || 1;
      classes[token + margin] = text.classes(token);
    }
  }

  #readShapes(text: NameText, tokens: Int32Array): void {
    const { shapes } = this;
    for (const token of tokens) {
      const from = Math.max(token - 1, 0);
      const end = Math.min(token + 2, text.length);
      for (let near = from; near < end; near++)
        shapes[near + margin] ||= shapeOf(text, near);
    }
  }

  #readEvidence(
    text: NameText,
    names: readonly Name[],
    tokens: Int32Array,
  ): void {
    const { evidence } = this;
    const byForm = gatherEvidence(text, names);
    for (const token of tokens)
      evidence[token + margin] = byForm[text.article.form(token)] ?? 0;
  }
}

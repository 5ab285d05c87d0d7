import type { ArticleText } from "../text/articleText.js";
import { Arena, copyInto } from "../text/arena.js";
import { characterKind } from "./characters.js";
import type { Sense } from "./sense.js";
import type { Entry, Vocabulary } from "./vocabulary.js";

/** What stands before a word: nothing, a blank, or the end of a paragraph. */
export const gap = { none: 0, blank: 1, paragraph: 2 } as const;

/** A text's words, numbers and single marks in order, as columns of numbers, each looked up in a vocabulary. */
export class Words {
  readonly text: string;
  readonly #vocabulary: Vocabulary;
  /** The text with its tokens, where it is cut into them. */
  readonly #article: ArticleText | undefined;
  readonly #arena: Arena;
  #count = 0;
  #starts: Int32Array;
  #ends: Int32Array;
  /** The kind of each word, and four times what stands before it. */
  #kinds: Uint8Array;
  #ids: Uint16Array;

  constructor(text: string | ArticleText, vocabulary: Vocabulary) {
    this.#article = typeof text === "string" ? undefined : text;
    this.text = typeof text === "string" ? text : text.text;
    this.#vocabulary = vocabulary;
    const expected = (this.text.length >> 2) + 16;
    const arena = this.#article?.arena ?? new Arena(11 * expected);
    this.#arena = arena;
    this.#starts = arena.int32(expected);
    this.#ends = arena.int32(expected);
    this.#kinds = arena.uint8(expected);
    this.#ids = arena.uint16(expected);
  }

  get count(): number {
    return this.#count;
  }

  /** Where the word begins in the text; 0 beyond it, as all that is asked of words. */
  start(index: number): number {
    return this.#starts[index] ?? 0;
  }

  /** Where the word ends in the text. */
  end(index: number): number {
    return this.#ends[index] ?? 0;
  }

  /** The id of the vocabulary's entry; 0 for a word that it does not know. */
  id(index: number): number {
    return this.#ids[index] ?? 0;
  }

  /** The vocabulary's entry of a word it knows. */
  entry(index: number): Entry | undefined {
    return this.#vocabulary.at(this.id(index));
  }

  /** The word in lower case; empty beyond the text. */
  word(index: number): string {
    return (
      this.entry(index)?.word ||
      this.#wordOfToken(index) ||
      this.written(index).toLowerCase()
    );
  }

  /** What is no vocabulary's word is one of the text's, and at hand; empty where the tokens are cut otherwise. */
  #wordOfToken(index: number): string {
    const article = this.#article;
    if (!article || !this.isWord(index)) return "";
    const start = this.start(index);
    const end = this.end(index);
    const token = article.tokenAt(start);
    if (article.start(token) !== start || article.end(token) !== end) return "";
    const word = article.word(token);
    return word.length === end - start ? word : "";
  }

  /** The word as written; empty beyond the text. */
  written(index: number): string {
    return this.text.slice(this.start(index), this.end(index));
  }

  /** The code of a mark; 0 for what is longer, and beyond the text. */
  sign(index: number): number {
    const start = this.start(index);
    return this.end(index) - start === 1 ? this.text.charCodeAt(start) : 0;
  }

  /** The value of a whole number of up to nine digits. */
  number(index: number): number | undefined {
    const digits = this.digits(index);
    if (digits === 0 || digits > 9) return undefined;
    let value = 0;
    const end = this.end(index);
    for (let at = this.start(index); at < end; at++)
      value = value * 10 + this.text.charCodeAt(at) - 48;
    return value;
  }

  /** How many digits the number has; 0 when the word is none. */
  digits(index: number): number {
    if (this.#kindAt(index) !== characterKind.digit) return 0;
    return this.end(index) - this.start(index);
  }

  isWord(index: number): boolean {
    return this.#kindAt(index) === characterKind.letter;
  }

  isCapitalized(index: number): boolean {
    if (!this.isWord(index)) return false;
    const code = this.text.charCodeAt(this.start(index));
    return code >= 65 && code <= 90;
  }

  /** Whether nothing stands between this word and the one before it. */
  isGlued(index: number): boolean {
    return (
      index >= 0 && index < this.count && this.#gapBefore(index) === gap.none
    );
  }

  /** Whether the word opens a paragraph; so does what lies beyond the text. */
  opensParagraph(index: number): boolean {
    if (index < 0 || index >= this.count) return true;
    return this.#gapBefore(index) === gap.paragraph;
  }

  is(index: number, word: string): boolean {
    return this.entry(index)?.word === word;
  }

  sense(index: number, category: string): Sense | undefined {
    return this.entry(index)?.senses.get(category);
  }

  /** Adds the next word; `before` is one of the numbers of `gap`. */
  push(word: Word): void {
    const index = this.#count++;
    if (index === this.#starts.length) this.#grow();
    this.#starts[index] = word.start;
    this.#ends[index] = word.end;
    this.#kinds[index] = word.kind | (word.before << 2);
    this.#ids[index] = word.id;
  }

  #kindAt(index: number): number {
    return (this.#kinds[index] ?? 0) & 3;
  }

  #gapBefore(index: number): number {
    return (this.#kinds[index] ?? 0) >> 2;
  }

  #grow() {
    const arena = this.#arena;
    const size = this.#starts.length * 2;
    this.#starts = copyInto(arena.int32(size), this.#starts);
    this.#ends = copyInto(arena.int32(size), this.#ends);
    this.#kinds = copyInto(arena.uint8(size), this.#kinds);
    this.#ids = copyInto(arena.uint16(size), this.#ids);
  }
}

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly kind: number;
  readonly before: number;
  readonly id: number;
}

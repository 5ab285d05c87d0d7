import type { Span } from "../../model/span.js";
import { Arena } from "./arena.js";
import { isHardWrapped } from "./lines.js";
import { markSentences } from "./sentences.js";
import type { SentenceWords } from "./sentenceWords.js";
import { Tokenizer } from "./tokenizer.js";
import {
  kindShift,
  type TokenList,
  tokenFlag,
  tokenKind,
} from "./tokenList.js";
import type { WordFacts } from "./wordFacts.js";
import type { WordForms } from "./wordForms.js";

/**
 * A text with its tokens, sentences and paragraphs, read once and shared by every stage.
 * Tokens, sentences and paragraphs are numbered from 0. Asked about a token outside the text,
 * it answers 0, "" or false.
 */
export class ArticleText {
  readonly text: string;
  /** Where the stages get their columns of numbers. */
  readonly arena: Arena;
  /** How many tokens there are. */
  readonly length: number;
  readonly sentences: Stretches;
  readonly paragraphs: Stretches;
  // Its own, as a way over the list would take longer than what is done with what is found there.
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #formNumbers: Int32Array;
  readonly #marks: Uint16Array;
  readonly #forms: WordForms;
  readonly #words: readonly string[];
  #near: Int32Array | undefined;

  constructor(text: string, words: SentenceWords) {
    this.text = text;
    this.arena = new Arena(16 * text.length);
    const tokenizer = new Tokenizer(this, words);
    tokenizer.run();
    const { tokens } = tokenizer;
    this.#forms = tokenizer.forms;
    this.#words = this.#forms.words;
    this.length = tokens.length;
    if (!isHardWrapped(text)) markParagraphs(tokens);
    markSentences(tokens, this.#forms, words);
    const { starts, ends, forms, marks } = tokens.columns();
    this.#starts = starts;
    this.#ends = ends;
    this.#formNumbers = forms;
    this.#marks = marks;
    this.sentences = new Stretches(this, tokens, tokenFlag.sentenceStart);
    this.paragraphs = new Stretches(this, tokens, tokenFlag.paragraphStart);
  }

  start(token: number): number {
    return this.#starts[token] ?? 0;
  }

  end(token: number): number {
    return this.#ends[token] ?? 0;
  }

  /** The token as it is written. */
  written(token: number): string {
    return this.text.slice(this.start(token), this.end(token));
  }

  /** The token in lower case, with a straight apostrophe: "putin", "u.s.", "'s", "1990s". */
  word(token: number): string {
    return token >= 0 && token < this.length
      ? (this.#words[this.form(token)] ?? "")
      : "";
  }

  /**
   * The number of the token's lower-case form, an index into `words`; equal forms have equal numbers. Ask only about
   * tokens of the text: the 0 for any other is the number of a form, too.
   */
  form(token: number): number {
    return this.#formNumbers[token] ?? 0;
  }

  /** The distinct lower-case forms; look each up once in a word list, then ask by `form`. */
  get words(): readonly string[] {
    return this.#words;
  }

  /** The hash of a lower-case form, as `hashOf` makes it. */
  hashOfForm(form: number): number {
    return this.#forms.hash(form);
  }

  /** What is asked of each of its forms, by number. */
  factsOfForms(facts: WordFacts): Int32Array {
    return facts.ofForms(this.#forms);
  }

  /** The number of a lower-case form, or -1 when the text has no such token. */
  formOf(word: string): number {
    return this.#forms.numberOf(word);
  }

  /** The first UTF-16 unit of the token; of punctuation, its sign. */
  sign(token: number): number {
    return token >= 0 && token < this.length
      ? this.text.charCodeAt(this.start(token))
      : 0;
  }

  kind(token: number): tokenKind {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- a column holds numbers
    return (this.#marks[token] ?? 0) >> kindShift;
  }

  isWord(token: number): boolean {
    return this.kind(token) === tokenKind.word;
  }

  /** Begins with a digit: "1,500", "1990s", "27th". */
  isNumber(token: number): boolean {
    return this.kind(token) === tokenKind.number;
  }

  isPunctuation(token: number): boolean {
    return this.kind(token) === tokenKind.punctuation;
  }

  startsUpper(token: number): boolean {
    return ((this.#marks[token] ?? 0) & tokenFlag.startsUpper) > 0;
  }

  /** At least two letters, all of them capitals. */
  isAllUpper(token: number): boolean {
    return ((this.#marks[token] ?? 0) & tokenFlag.allUpper) > 0;
  }

  /** Small letters, and a capital after the first letter: "McDonald", "eBay". */
  isMixedCase(token: number): boolean {
    return ((this.#marks[token] ?? 0) & tokenFlag.mixedCase) > 0;
  }

  /** Ends with a dot that belongs to it. */
  isDotted(token: number): boolean {
    return ((this.#marks[token] ?? 0) & tokenFlag.dotted) > 0;
  }

  /** No white space before it. */
  isGlued(token: number): boolean {
    return ((this.#marks[token] ?? 0) & tokenFlag.glued) > 0;
  }

  isLineStart(token: number): boolean {
    return ((this.#marks[token] ?? 0) & tokenFlag.lineStart) > 0;
  }

  isSentenceStart(token: number): boolean {
    return ((this.#marks[token] ?? 0) & tokenFlag.sentenceStart) > 0;
  }

  isParagraphStart(token: number): boolean {
    return ((this.#marks[token] ?? 0) & tokenFlag.paragraphStart) > 0;
  }

  /** From the start of one token to the end of another, itself included. */
  span(first: number, last: number): Span {
    return { start: this.start(first), end: this.end(last) };
  }

  /** The token at this offset, else the first one after it; `length` behind the last. */
  tokenAt(offset: number): number {
    this.#near ??= tokensNear(this);
    let token = this.#near[Math.max(offset, 0) >> 4] ?? this.length;
    while (token < this.length && this.end(token) <= offset) token++;
    return token;
  }
}

/** Of each sixteen units of a text, the first token that ends behind the first of them. */
function tokensNear(article: ArticleText): Int32Array {
  const near = article.arena.int32((article.text.length >> 4) + 1);
  let token = 0;
  for (let index = 0; index < near.length; index++) {
    while (token < article.length && article.end(token) <= index << 4) token++;
    near[index] = token;
  }
  return near;
}

/** Stretches of tokens that follow each other without a gap: sentences or paragraphs. */
export class Stretches {
  readonly #first: number[] = [];
  readonly #of: Int32Array;
  readonly #tokens: TokenList;

  constructor({ arena }: ArticleText, tokens: TokenList, startFlag: number) {
    this.#tokens = tokens;
    this.#of = arena.int32(tokens.length);
    for (let token = 0; token < tokens.length; token++) {
      if (tokens.flags(token) & startFlag) this.#first.push(token);
      this.#of[token] = this.#first.length - 1;
    }
  }

  get length(): number {
    return this.#first.length;
  }

  /** The number of the stretch that the token is in. */
  of(token: number): number {
    return this.#of[token] ?? 0;
  }

  /** The first token of a stretch. */
  first(stretch: number): number {
    return this.#first[stretch] ?? this.#tokens.length;
  }

  /** The token after the last one of a stretch. */
  end(stretch: number): number {
    return this.first(stretch + 1);
  }

  span(stretch: number): Span {
    const start = this.#tokens.start(this.first(stretch));
    return { start, end: this.#tokens.end(this.end(stretch) - 1) };
  }
}

/** Takes every line for a paragraph. */
function markParagraphs(tokens: TokenList): void {
  for (let token = 0; token < tokens.length; token++)
    if (tokens.flags(token) & tokenFlag.lineStart)
      tokens.addFlags(token, tokenFlag.paragraphStart);
}

import { unitsOf } from "../text/characters.js";
import type { ArticleText } from "../text/articleText.js";

const straight = 0x22;
const opening = 0x201c;
const closing = 0x201d;
/** A straight mark glued to one of these opens a quotation. */
const openers = unitsOf("([{–—-");

/** What stands in quotation marks, paragraph by paragraph; read when first asked for. */
export class Quotations {
  readonly #text: ArticleText;
  #quoted: Uint8Array | undefined;

  constructor(text: ArticleText) {
    this.#text = text;
  }

  /** Whether the token is quoted, or one of the marks around what is. */
  has(token: number): boolean {
    this.#quoted ??= quotedTokens(this.#text);
    return this.#quoted[token] === 1;
  }

  /** Whether a sentence is quoted, without words that tell who says it. */
  hasSentence(sentence: number): boolean {
    const { sentences } = this.#text;
    return (
      this.has(sentences.first(sentence)) &&
      this.has(sentences.end(sentence) - 1)
    );
  }

  /** The token behind the quotation in which this one stands, or the limit where that comes first. */
  endOf(token: number, limit: number): number {
    let end = token;
    while (end < limit && this.has(end)) end++;
    return end;
  }

  /** The first token of the quotation in which this one stands, its mark with it, or the limit. */
  startOf(token: number, limit: number): number {
    let start = token;
    while (start > limit && this.has(start - 1)) start--;
    return start;
  }
}

/** By token: 1 where it is quoted. What is not closed in its paragraph is quoted up to its end. */
function quotedTokens(text: ArticleText): Uint8Array {
  const quoted = text.arena.uint8(/["“]/.test(text.text) ? text.length : 0);
  let isOpen = false;
  for (let token = 0; token < quoted.length; token++) {
    if (text.isParagraphStart(token)) isOpen = false;
    const isMark = text.isPunctuation(token);
    const isClosed = isMark && closes(text, token);
    if (isMark && !isClosed && opens(text, token)) isOpen = true;
    if (isOpen) quoted[token] = 1;
    if (isClosed) isOpen = false;
  }
  return quoted;
}

function opens(text: ArticleText, token: number): boolean {
  const sign = text.sign(token);
  return sign === opening || sign === straight;
}

function closes(text: ArticleText, token: number): boolean {
  const sign = text.sign(token);
  if (sign !== straight) return sign === closing;
  if (text.isParagraphStart(token) || !text.isGlued(token)) return false;
  return !openers.has(text.sign(token - 1));
}

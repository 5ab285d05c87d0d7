import type { ArticleText } from "../text/articleText.js";
import { emptyHash, nextHash } from "../text/wordHash.js";
import { characterKind, fold, kindOf } from "./characters.js";
import type { Vocabulary } from "./vocabulary.js";
import { gap, Words } from "./words.js";

/** A text cut into words, each looked up in a vocabulary. */
export function cutWords(
  text: string | ArticleText,
  vocabulary: Vocabulary,
): Words {
  return new Cutter(text, vocabulary).words();
}

class Cutter {
  readonly #text: string;
  readonly #article: ArticleText | undefined;
  readonly #vocabulary: Vocabulary;
  readonly #words: Words;
  /** How far the text is cut. */
  #at = 0;
  /** What stands before that. */
  #gap: number = gap.paragraph;

  constructor(text: string | ArticleText, vocabulary: Vocabulary) {
    this.#text = typeof text === "string" ? text : text.text;
    this.#article = typeof text === "string" ? undefined : text;
    this.#vocabulary = vocabulary;
    this.#words = new Words(text, vocabulary);
  }

  /** Tokens of the article that are words as they stand are taken over; what lies between them is cut here. */
  words(): Words {
    if (this.#article) this.#takeTokens(this.#article);
    this.#cutUntil(this.#text.length);
    return this.#words;
  }

  #takeTokens(article: ArticleText) {
    const forms = article.factsOfForms(this.#vocabulary.forms);
    const { words } = article;
    for (let token = 0; token < article.length; token++) {
      const number = article.form(token);
      const form = forms[number] ?? 0;
      if (form === 0) continue;
      const start = article.start(token);
      const end = article.end(token);
      // A soft hyphen is not in the form.
      if (end - start !== words[number]?.length) continue;
      const kind = form & 3;
      if (!this.#isWhole(start, end, kind)) continue;
      this.#cutUntil(start);
      // A sign that counts as a letter may have led into the token.
      if (this.#at === start) this.#add(end, kind, form >> 2);
    }
  }

  /** Whether the characters are of the kind that the form tells, and no more of that kind are behind. */
  #isWhole(start: number, end: number, kind: number): boolean {
    if (kindOf(this.#text.charCodeAt(start)) !== kind) return false;
    return kind === characterKind.mark || kindAt(this.#text, end) !== kind;
  }

  #cutUntil(end: number) {
    const isSpace =
      this.#at + 1 === end && this.#text.charCodeAt(this.#at) === 0x20;
    if (isSpace) {
      this.#at = end;
      this.#gap = gap.blank;
    } else this.#cutAll(end);
  }

  #cutAll(end: number) {
    while (this.#at < end) {
      const kind = kindOf(this.#text.charCodeAt(this.#at));
      if (kind === characterKind.blank) this.#skipBlank();
      else this.#readWord(kind);
    }
  }

  #add(end: number, kind: number, id: number) {
    this.#words.push({ start: this.#at, end, kind, before: this.#gap, id });
    this.#at = end;
    this.#gap = gap.none;
  }

  #readWord(kind: number) {
    const text = this.#text;
    const start = this.#at;
    let end = start;
    let hash = emptyHash;
    do hash = nextHash(hash, fold(text.charCodeAt(end++)));
    while (kind !== characterKind.mark && kindAt(text, end) === kind);
    const id =
      kind === characterKind.digit
        ? this.#vocabulary.idOfNumber(end - start)
        : this.#vocabulary.idAt(hash, text, { start, end });
    this.#add(end, kind, id);
  }

  /** Two line ends part paragraphs. */
  #skipBlank() {
    const text = this.#text;
    let lines = 0;
    for (; kindAt(text, this.#at) === characterKind.blank; this.#at++)
      if (text.charCodeAt(this.#at) === 0x0a) lines++;
    this.#gap = lines > 1 ? gap.paragraph : gap.blank;
  }
}

/** The kind of a character; of the text's end, that of no character. */
function kindAt(text: string, at: number): number {
  return at < text.length ? kindOf(text.charCodeAt(at)) : -1;
}

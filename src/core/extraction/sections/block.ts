import type { Span } from "../../model/span.js";
import type { SectionWords } from "../lexicon/sectionWords.js";
import type { ArticleText } from "../text/articleText.js";

/** A paragraph of a text with what its form says about its part in the page. */
export interface Block extends Span {
  readonly written: string;
  /** Its tokens: the first, and the one behind the last. */
  readonly firstToken: number;
  readonly endToken: number;
  /** How many words and numbers it has. */
  readonly words: number;
  readonly numbers: number;
  /** Words that a title would capitalise, and how many of them are capitalised; the first word left out. */
  readonly titleWords: number;
  readonly capitals: number;
  /** Has a letter, and none of its letters is small. */
  readonly isAllUpper: boolean;
  /** Has a word that belongs to sentences: "is", "I", "said". */
  readonly isSentenceLike: boolean;
  /** The sign it ends with, closing quotes, brackets and note numbers left out; "" when that is a word. */
  readonly stop: string;
}

/** The longest block, in tokens, that can be anything but prose. */
export const longestLine = 45;

/** Every paragraph of the text as a block, in order. */
export function readBlocks(text: ArticleText, words: SectionWords): Block[] {
  const classes = new FormClasses(text, words);
  const blocks: Block[] = [];
  for (let index = 0; index < text.paragraphs.length; index++)
    blocks.push(readBlock(text, index, classes));
  return blocks;
}

const [asked, sentenceLike, small] = [1, 2, 4];

/** In which lists a text's words are; each distinct word is looked up once. */
class FormClasses {
  readonly #text: ArticleText;
  readonly #words: SectionWords;
  readonly #byForm: Uint8Array;

  constructor(text: ArticleText, words: SectionWords) {
    this.#text = text;
    this.#words = words;
    this.#byForm = text.arena.uint8(text.words.length);
  }

  of(token: number): number {
    const form = this.#text.form(token);
    return this.#byForm[form] || (this.#byForm[form] = this.#lookUp(form));
  }

  #lookUp(form: number): number {
    const word = this.#text.words[form] ?? "";
    const isSentenceLike = this.#words.sentenceLike.has(word);
    return (
      asked |
      (isSentenceLike ? sentenceLike : 0) |
      (this.#words.small.has(word) ? small : 0)
    );
  }
}

function readBlock(
  text: ArticleText,
  index: number,
  classes: FormClasses,
): Block {
  const { start, end } = text.paragraphs.span(index);
  const firstToken = text.paragraphs.first(index);
  const endToken = text.paragraphs.end(index);
  const written = text.text.slice(start, end);
  const counted = Math.min(endToken, firstToken + longestLine);
  return {
    start,
    end,
    written,
    firstToken,
    endToken,
    ...countWords(text, [firstToken, counted], classes),
    isAllUpper: isAllUpper(written),
    stop: lastStop(text, firstToken, endToken),
  };
}

function isAllUpper(written: string): boolean {
  // The first test spares nearly every block the others, which are slow.
  return !/[a-z]/.test(written) && hasOnlyCapitals(written);
}

function hasOnlyCapitals(written: string): boolean {
  return !/\p{Ll}/u.test(written) && /\p{Lu}/u.test(written);
}

function countWords(
  text: ArticleText,
  [from, to]: readonly [first: number, end: number],
  classes: FormClasses,
) {
  let words = 0;
  let numbers = 0;
  let titleWords = 0;
  let capitals = 0;
  let isSentenceLike = false;
  for (let token = from; token < to; token++) {
    if (text.isNumber(token)) numbers++;
    if (!text.isWord(token)) continue;
    const kinds = classes.of(token);
    if (kinds & sentenceLike) isSentenceLike = true;
    if (words++ === 0 || kinds & small) continue;
    titleWords++;
    if (text.startsUpper(token) || text.isMixedCase(token)) capitals++;
  }
  return {
    words: words + numbers,
    numbers,
    titleWords,
    capitals,
    isSentenceLike,
  };
}

const closing = new Set("\" ' ” ’ ) » *".split(" "));

function lastStop(text: ArticleText, first: number, end: number): string {
  let token = end - 1;
  while (
    token > first &&
    (closing.has(text.word(token)) || isNote(text, token))
  )
    token -= text.word(token) === "]" ? 3 : 1;
  return text.isPunctuation(token) ? text.word(token) : "";
}

/** "]" of "[12]" */
function isNote(text: ArticleText, token: number): boolean {
  return (
    text.word(token) === "]" &&
    text.isNumber(token - 1) &&
    text.word(token - 2) === "["
  );
}

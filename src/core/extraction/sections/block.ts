import type { Span } from "../../model/span.js";
import type { SectionWords } from "../lexicon/sectionWords.js";
import type { ArticleText } from "../text/articleText.js";
import { WordFacts } from "../text/wordFacts.js";
import { wordSet } from "../text/wordSet.js";

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
export function readBlocks(text: ArticleText, lists: WordFacts): Block[] {
  const classes = text.factsOfForms(lists);
  const blocks: Block[] = [];
  for (let index = 0; index < text.paragraphs.length; index++)
    blocks.push(readBlock(text, index, classes));
  return blocks;
}

const [sentenceLike, small] = [1, 2];

/** In which lists that blocks are read by a word is. */
export function listsOf(words: SectionWords): WordFacts {
  return new WordFacts(
    (word) =>
      (words.sentenceLike.has(word) ? sentenceLike : 0) |
      (words.small.has(word) ? small : 0),
  );
}

function readBlock(
  text: ArticleText,
  index: number,
  classes: Int32Array,
): Block {
  const { start, end } = text.paragraphs.span(index);
  const firstToken = text.paragraphs.first(index);
  const endToken = text.paragraphs.end(index);
  const written = text.text.slice(start, end);
  const counted = Math.min(endToken, firstToken + longestLine);
  const { words, numbers, titleWords, capitals, isSentenceLike } = countWords(
    text,
    [firstToken, counted],
    classes,
  );
  return {
    start,
    end,
    written,
    firstToken,
    endToken,
    words,
    numbers,
    titleWords,
    capitals,
    isSentenceLike,
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
  classes: Int32Array,
) {
  let words = 0;
  let numbers = 0;
  let titleWords = 0;
  let capitals = 0;
  let isSentenceLike = false;
  for (let token = from; token < to; token++) {
    if (text.isNumber(token)) numbers++;
    if (!text.isWord(token)) continue;
    const kinds = classes[text.form(token)] ?? 0;
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

const closing = wordSet("\" ' ” ’ ) » *");

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

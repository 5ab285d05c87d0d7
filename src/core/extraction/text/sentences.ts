import type { SentenceWords } from "./sentenceWords.js";
import { WordFacts } from "./wordFacts.js";
import { type TokenList, tokenFlag, tokenKind } from "./tokenList.js";
import type { WordForms } from "./wordForms.js";
import { wordSet } from "./wordSet.js";

/** What signs can be at the end of a sentence and around it, as bits. */
enum signClass {
  closer = 1,
  opener = 2,
  stop = 4,
}

const closers = wordSet("\" ' ” ’ ) ] » › * _");
const openers = wordSet("\" ' “ ‘ ( [ « ‹ ¿ ¡ * _");
const stops = wordSet(". ! ? …");

const signClasses = new WordFacts((sign) => {
  const isStop = stops.has(sign) || sign.startsWith("..");
  return (
    (closers.has(sign) ? signClass.closer : 0) |
    (openers.has(sign) ? signClass.opener : 0) |
    (isStop ? signClass.stop : 0)
  );
});

/** Marks each token that begins a sentence. Paragraphs must be marked before. */
export function markSentences(
  tokens: TokenList,
  forms: WordForms,
  words: SentenceWords,
): void {
  const walk = new SentenceWalk(tokens, forms, words);
  for (let index = 0; index < tokens.length; index++) {
    const isParagraph = (tokens.flags(index) & tokenFlag.paragraphStart) > 0;
    if (isParagraph) tokens.addFlags(index, tokenFlag.sentenceStart);
    const next = walk.nextSentence(index);
    if (next !== undefined) tokens.addFlags(next, tokenFlag.sentenceStart);
  }
}

class SentenceWalk {
  readonly #tokens: TokenList;
  readonly #forms: WordForms;
  readonly #words: SentenceWords;
  readonly #signs: Int32Array;

  constructor(tokens: TokenList, forms: WordForms, words: SentenceWords) {
    this.#tokens = tokens;
    this.#forms = forms;
    this.#words = words;
    this.#signs = signClasses.ofForms(forms);
  }

  /** The token that begins a sentence because this one ends the sentence before it. */
  nextSentence(index: number): number | undefined {
    const isAbbreviation = this.#has(index, tokenFlag.dotted);
    if (!isAbbreviation && !this.#isStop(index)) return undefined;
    let next = index + 1;
    while (this.#isCloser(next)) next++;
    next = this.#behindNotes(next);
    if (next >= this.#tokens.length) return undefined;
    const first = this.#firstWord(next);
    const begins = isAbbreviation
      ? this.#beginsAfterAbbreviation(index, first)
      : this.#beginsAfterStop(index, next, first);
    return begins ? next : undefined;
  }

  #beginsAfterAbbreviation(index: number, first: number): boolean {
    if (this.#words.titles.has(this.#word(index))) return false;
    return (
      this.#has(first, tokenFlag.startsUpper) &&
      this.#words.starters.has(this.#word(first))
    );
  }

  #beginsAfterStop(index: number, next: number, first: number): boolean {
    if (this.#isNumbering(index)) return false;
    if (this.#has(next, tokenFlag.glued) && !this.#isUnspaced(index, next))
      return false;
    return (
      this.#tokens.kind(first) !== tokenKind.word ||
      this.#has(first, tokenFlag.startsUpper | tokenFlag.mixedCase)
    );
  }

  /** "1." at the start of a sentence. */
  #isNumbering(index: number): boolean {
    return (
      this.#tokens.kind(index - 1) === tokenKind.number &&
      this.#has(index - 1, tokenFlag.sentenceStart)
    );
  }

  /** A space forgotten after a full stop: "the end.The next". */
  #isUnspaced(index: number, next: number): boolean {
    return (
      this.#tokens.kind(index - 1) === tokenKind.word &&
      !this.#has(index - 1, tokenFlag.startsUpper) &&
      this.#word(index - 1).length > 1 &&
      this.#tokens.kind(next) === tokenKind.word &&
      this.#has(next, tokenFlag.startsUpper)
    );
  }

  #isStop(index: number): boolean {
    return (
      this.#tokens.kind(index) === tokenKind.punctuation &&
      this.#is(index, signClass.stop)
    );
  }

  #isCloser(index: number): boolean {
    if (!this.#has(index, tokenFlag.glued)) return false;
    return this.#is(index, signClass.closer) || this.#isStop(index);
  }

  /** The token behind "[2]" and "[^2]" glued to the sentence. */
  #behindNotes(from: number): number {
    let next = from;
    while (this.#has(next, tokenFlag.glued) && this.#word(next) === "[") {
      const mark = this.#word(next + 1) === "^" ? next + 2 : next + 1;
      const isNote =
        this.#tokens.kind(mark) === tokenKind.number &&
        this.#word(mark + 1) === "]";
      if (!isNote) break;
      next = mark + 2;
    }
    return next;
  }

  /** The first token from here that is no opening quote or bracket; looks four tokens far. */
  #firstWord(from: number): number {
    let index = from;
    while (index < from + 4 && this.#is(index, signClass.opener)) index++;
    return index;
  }

  #is(index: number, signs: number): boolean {
    return ((this.#signs[this.#tokens.form(index)] ?? 0) & signs) !== 0;
  }

  #has(index: number, flags: number): boolean {
    return (this.#tokens.flags(index) & flags) > 0;
  }

  #word(index: number): string {
    return this.#forms.words[this.#tokens.form(index)] ?? "";
  }
}

import { wordClass } from "../lexicon/wordClass.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { ArticleText } from "../text/articleText.js";
import { countCases, type CaseCounts } from "./caseCounts.js";
import { markHeadlines } from "./headlines.js";

/** The longest name, in tokens; what a rule looks at on either side is bounded by it. */
export const longestName = 16;

const functionWord = wordClass.functionWord;
const common = wordClass.common;
const calendar = wordClass.calendar;
const name = wordClass.name;
const state = wordClass.state;
const place = wordClass.place;
const demonym = wordClass.demonym;
/** A capital at the start of a sentence stands for a name with these words, if a capital follows. */
const opensName =
  wordClass.body |
  wordClass.bodyOpener |
  wordClass.direction |
  wordClass.demonym |
  wordClass.placeOpener |
  wordClass.courtesy |
  wordClass.office |
  wordClass.agreement |
  wordClass.given |
  wordClass.surname;

/** A text with what the lexicon says of each token, and which tokens are parts of names. */
export class NameText {
  readonly article: ArticleText;
  readonly lexicon: Lexicon;
  readonly counts: CaseCounts;
  readonly #classes: Int32Array;
  readonly #headlines: Uint8Array;
  /** Whether the writer cares little for capitals. */
  readonly isCareless: boolean;
  readonly #runStarts: Int32Array;
  readonly #runEnds: Int32Array;

  constructor(article: ArticleText, lexicon: Lexicon) {
    this.article = article;
    this.lexicon = lexicon;
    this.#classes = lookUp(article, lexicon);
    this.#headlines = markHeadlines(article, this.#classes);
    this.counts = countCases(article, this.#headlines);
    // Whoever writes "i" writes "malaysia", too.
    this.isCareless = this.counts.lower(article.formOf("i")) > 0;
    for (let token = article.length - 1; token >= 0; token--)
      if (this.#isName(token))
        this.#classes[token] = this.classes(token) | name;
    this.#runStarts = article.arena.int32(article.length);
    this.#runEnds = article.arena.int32(article.length);
    this.#markRuns();
  }

  get length(): number {
    return this.article.length;
  }

  /** In lower case, as `word` of the article. */
  word(token: number): string {
    return this.article.word(token);
  }

  startsUpper(token: number): boolean {
    return this.article.startsUpper(token);
  }

  /** Bits of `wordClass`; 0 outside the text. */
  classes(token: number): number {
    return this.#classes[token] ?? 0;
  }

  /** Whether the token is one of these. */
  is(token: number, classes: number): boolean {
    return (this.classes(token) & classes) !== 0;
  }

  /** Whether the token is written as part of a name and is one of these. */
  isNamed(token: number, classes: number): boolean {
    return this.is(token, name) && this.is(token, classes);
  }

  /** Whether it ends as a plural does: "Democrats", but not "Congress". */
  isPlural(token: number): boolean {
    return /[^s]s$/.test(this.article.word(token));
  }

  /** In a line whose words all have capitals, or nothing but capitals. */
  isHeadline(token: number): boolean {
    return (this.#headlines[token] ?? 0) > 0;
  }

  /** Whether no sentence begins between the token before and this one. */
  continues(token: number): boolean {
    return token < this.length && !this.article.isSentenceStart(token);
  }

  /** The token after the run of name words, "Jean-Claude" and "AT&T" included, that this one is in. */
  runEnd(token: number): number {
    return Math.max(this.#runEnds[token] ?? 0, token + 1);
  }

  /** The first token of the run of name words that this one is in. */
  runStart(token: number): number {
    const counted = this.#runStarts[token] ?? 0;
    return counted === 0 ? token : counted - 1;
  }

  /** Notes for each token of a run where it begins, counted from 1, and ends. */
  #markRuns(): void {
    for (let first = 0; first < this.length; first++) {
      if (!this.is(first, name)) continue;
      const end = this.#endOfRun(first);
      this.#runStarts.fill(first + 1, first, end);
      this.#runEnds.fill(end, first, end);
      first = end - 1;
    }
  }

  #endOfRun(first: number): number {
    let end = first + 1;
    while (end - first < longestName && this.continues(end)) {
      if (this.is(end, name)) end++;
      else if (this.#isJoint(end) && this.is(end + 1, name)) end += 2;
      else break;
    }
    return end;
  }

  /** A hyphen or an ampersand within a name. */
  #isJoint(token: number): boolean {
    const { article } = this;
    const word = article.word(token);
    if (word === "&") return true;
    if (word !== "-" && word !== "–") return false;
    return article.isGlued(token) && article.isGlued(token + 1);
  }

  #isName(token: number): boolean {
    const { article } = this;
    if (!article.isWord(token)) return false;
    const classes = this.classes(token);
    if (!article.startsUpper(token) && !article.isMixedCase(token))
      return this.isCareless && isPlaceOnly(classes);
    if ((classes & calendar) !== 0) return false;
    if (this.isHeadline(token)) return this.#isNameInHeadline(token, classes);
    if ((classes & functionWord) !== 0) return article.isAllUpper(token);
    if (!article.isSentenceStart(token)) return true;
    return this.#isNameAtStart(token, classes);
  }

  #isNameInHeadline(token: number, classes: number): boolean {
    if ((classes & functionWord) !== 0) return false;
    if (this.counts.isNameElsewhere(this.article.form(token))) return true;
    if ((classes & (state | place | demonym)) !== 0) return true;
    return (classes & common) === 0 && !isInflected(this, token);
  }

  #isNameAtStart(token: number, classes: number): boolean {
    const form = this.article.form(token);
    if (this.counts.isNameElsewhere(form)) return true;
    if (this.article.isAllUpper(token)) return true;
    const isCommon =
      (classes & common) !== 0 ||
      this.counts.lower(form) > 0 ||
      isInflected(this, token);
    if (!isCommon) return true;
    return (
      (classes & opensName) !== 0 &&
      this.is(token + 1, name) &&
      this.continues(token + 1)
    );
  }
}

/** A state or place that is no other word: "malaysia", but not "turkey" and "reading". */
function isPlaceOnly(classes: number): boolean {
  const isOther = common | functionWord | wordClass.given | wordClass.surname;
  return (classes & (state | place)) !== 0 && (classes & isOther) === 0;
}

const endings: readonly (readonly [string, readonly string[]])[] = [
  ["ies", ["y"]],
  ["ied", ["y"]],
  ["es", ["", "e"]],
  ["s", [""]],
  ["ed", ["", "e"]],
  ["ing", ["", "e"]],
  ["ly", [""]],
];

/** Whether the word is a regular form of a common word: "Officials", "Speaking". */
function isInflected(text: NameText, token: number): boolean {
  const word = text.article.word(token);
  const isCommon = (base: string) =>
    (text.lexicon.classesOf(base) & common) !== 0;
  return endings.some(
    ([ending, bases]) =>
      word.endsWith(ending) &&
      bases.some((base) => isCommon(word.slice(0, -ending.length) + base)),
  );
}

function lookUp(article: ArticleText, lexicon: Lexicon): Int32Array {
  const byForm = article.factsOfForms(lexicon.classesOfForms);
  const classes = article.arena.int32(article.length);
  for (let token = 0; token < article.length; token++) {
    const bits = byForm[article.form(token)] ?? 0;
    const isShort =
      (bits & shortNames) !== 0 &&
      article.end(token) - article.start(token) < 5;
    classes[token] = isShort ? withCase(article, token, bits) : bits;
  }
  return classes;
}

const shortNames = state | place;

/** "us", "uk" and "in" name a state or region only in capitals, and in capitals nothing else. */
function withCase(article: ArticleText, token: number, bits: number): number {
  if (isCapitals(article, token)) return bits & ~(functionWord | common);
  const isWord =
    (bits & (functionWord | common)) !== 0 ||
    article.end(token) - article.start(token) < 4;
  return isWord ? bits & ~shortNames : bits;
}

/** "US", "U.S." and "U.S". */
function isCapitals(article: ArticleText, token: number): boolean {
  return (
    article.isAllUpper(token) ||
    /^(?:[A-Z]\.){1,3}[A-Z]?$/.test(article.written(token))
  );
}

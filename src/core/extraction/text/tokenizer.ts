import type { Arena } from "./arena.js";
import {
  characterClass,
  classOf,
  classOfCharacter,
  unitsOf,
} from "./characters.js";
import type { SentenceWords } from "./sentenceWords.js";
import { emptyHash, nextHash } from "./wordHash.js";
import { TokenList, tokenFlag, tokenKind } from "./tokenList.js";
import { WordForms } from "./wordForms.js";

const blank = 0x20;
const dot = 0x2e;
const comma = 0x2c;
const colon = 0x3a;
/** Signs of which a run is one token: "...", "--", "====". */
const runSigns = unitsOf("-.=*_#~");
/** Signs that end a sentence about a link, not the link. */
const afterLink = unitsOf(".,;:!?)]}'\"”’»");

/** ASCII that ends a word whatever follows: all but letters, digits, and signs that may go on in a word or an address. */
const endsWord = Uint8Array.from({ length: 0x7f }, (_, unit) =>
  Number(/[^\w'.:@]/.test(String.fromCharCode(unit))),
);
/** Letters of the longest abbreviations. */
const longestAbbreviation = 6;

/** A text, and where its columns of numbers come from. */
export interface UncutText {
  readonly text: string;
  readonly arena: Arena;
}

/**
 * Cuts a text into tokens; white space belongs to none. Hyphens stand alone, a possessive "'s" too;
 * a number keeps the letters after it ("1990s", "27th"), an abbreviation its dot.
 */
export class Tokenizer {
  readonly tokens: TokenList;
  readonly forms: WordForms;
  readonly #text: string;
  readonly #words: SentenceWords;
  #at = 0;
  #flags = 0;

  constructor({ text, arena }: UncutText, words: SentenceWords) {
    this.#text = text;
    this.#words = words;
    this.forms = new WordForms(text, arena);
    this.tokens = new TokenList((text.length >> 2) + 16, arena);
  }

  run(): void {
    let breaks = 2;
    while (this.#at < this.#text.length) {
      const kind =
        this.#unit(this.#at) === blank
          ? characterClass.space
          : this.#classAt(this.#at);
      if (kind === characterClass.lineBreak)
        breaks += this.#isBeforeLineFeed() ? 0 : 1;
      if (kind === characterClass.lineBreak || kind === characterClass.space) {
        this.#at++;
        this.#flags = 0;
        continue;
      }
      if (breaks > 0) this.#flags = tokenFlag.lineStart;
      if (breaks > 1) this.#flags |= tokenFlag.paragraphStart;
      breaks = 0;
      this.#readToken(kind);
      this.#flags = tokenFlag.glued;
    }
  }

  /** Whether this line break is the first half of "\r\n". */
  #isBeforeLineFeed(): boolean {
    return (
      this.#text.charCodeAt(this.#at) === 0x0d &&
      this.#text.charCodeAt(this.#at + 1) === 0x0a
    );
  }

  #readToken(kind: characterClass): void {
    if (kind === characterClass.lower || kind === characterClass.upper) {
      if (!this.#readPlainWord()) this.#readWord();
    } else if (kind === characterClass.digit) this.#readNumber();
    else if (kind === characterClass.apostrophe && this.#isPossessive(this.#at))
      this.#push(this.#at + 2, tokenKind.word);
    else this.#readSign();
  }

  /** Of ASCII letters, before a sign that ends any word, as nearly all words are; false where it is not. */
  #readPlainWord(): boolean {
    const text = this.#text;
    const start = this.#at;
    let end = start;
    let capitals = 0;
    let hash = emptyHash;
    let unit = text.charCodeAt(end);
    for (; isAsciiLetter(unit); unit = this.#unit(++end)) {
      const small = unit | 0x20;
      if (unit !== small) capitals++;
      hash = nextHash(hash, small);
    }
    if (end === start || !endsWord[unit]) return false;
    const startsUpper = text.charCodeAt(start) < 0x61;
    this.#flags |= caseFlags(startsUpper, capitals, end - start - capitals);
    const form = this.forms.addHashed(hash, start, end);
    this.#pushForm(end, tokenKind.word, form);
    return true;
  }

  #readWord(): void {
    const start = this.#at;
    let end = start;
    let capitals = 0;
    let smalls = 0;
    for (;;) {
      const kind = this.#classAt(end);
      if (kind === characterClass.upper) capitals++;
      else if (kind === characterClass.lower) smalls++;
      else if (kind === characterClass.apostrophe) {
        if (!this.#isLetter(end + 1) || this.#isPossessive(end)) break;
      } else if (kind !== characterClass.digit && kind !== characterClass.mark)
        break;
      end += this.#widthAt(end);
    }
    if (this.#isLinkAt(start, end)) {
      this.#readLink(end);
      return;
    }
    this.#flags |= caseFlags(this.#isUpper(start), capitals, smalls);
    const withDots = this.#endWithDots(start, end);
    if (withDots > end) this.#flags |= tokenFlag.dotted;
    this.#push(withDots, tokenKind.word);
  }

  /** The end of the word with the dots that belong to it: "U.S.", "J.", "Oct." */
  #endWithDots(start: number, end: number): number {
    if (this.#unit(end) !== dot) return end;
    if (end - start > longestAbbreviation) return end;
    if (end - start === 1) return this.#endOfInitials(start, end);
    const form = this.#text.slice(start, end + 1).toLowerCase();
    return this.#keepsDot(form, end) ? end + 1 : end;
  }

  #endOfInitials(start: number, end: number): number {
    let at = end;
    while (this.#unit(at) === dot && this.#isLetter(at + 1)) {
      const next = at + 1 + this.#widthAt(at + 1);
      if (this.#isLetterOrDigit(next)) break;
      at = next;
    }
    if (this.#unit(at) !== dot) return at;
    const isInitial =
      at > end || (this.#isUpper(start) && this.#isNameAt(at + 1));
    const form = this.#text.slice(start, at + 1).toLowerCase();
    return isInitial || this.#keepsDot(form, at) ? at + 1 : at;
  }

  #keepsDot(form: string, end: number): boolean {
    const { titles, beforeNumbers, names, anyCase } = this.#words;
    if (anyCase.has(form)) return true;
    if (beforeNumbers.has(form) && this.#isNumberNear(end + 1)) return true;
    const isCapitalised = (this.#flags & tokenFlag.startsUpper) > 0;
    return isCapitalised && (titles.has(form) || names.has(form));
  }

  /** Whether a capital follows at once, or after one space. */
  #isNameAt(at: number): boolean {
    const kind = this.#classAt(at);
    return this.#isUpper(kind === characterClass.space ? at + 1 : at);
  }

  #isNumberNear(at: number): boolean {
    const next = this.#classAt(at) === characterClass.space ? at + 1 : at;
    return this.#classAt(next) === characterClass.digit;
  }

  #readNumber(): void {
    let end = this.#at;
    for (;;) {
      const kind = this.#classAt(end);
      if (
        kind !== characterClass.digit &&
        kind !== characterClass.mark &&
        !this.#isInsideNumber(end)
      )
        break;
      end += this.#widthAt(end);
    }
    while (this.#isLetterOrDigit(end)) end += this.#widthAt(end);
    this.#push(end, tokenKind.number);
  }

  /** Whether the sign at this place joins digits: "3.5", "1,500". */
  #isInsideNumber(at: number): boolean {
    const unit = this.#unit(at);
    if (unit === dot) return this.#classAt(at + 1) === characterClass.digit;
    if (unit !== comma) return false;
    for (let next = at + 1; next < at + 4; next++)
      if (this.#classAt(next) !== characterClass.digit) return false;
    return this.#classAt(at + 4) !== characterClass.digit;
  }

  /** A punctuation mark or symbol, with the marks that belong to it. */
  #readSign(): void {
    const unit = this.#unit(this.#at);
    let end = this.#at + this.#widthAt(this.#at);
    if (this.#unit(end) === unit && runSigns.has(unit))
      while (this.#unit(end) === unit) end++;
    while (
      end < this.#text.length &&
      this.#classAt(end) === characterClass.mark
    )
      end += this.#widthAt(end);
    this.#push(end, tokenKind.punctuation);
  }

  /** Whether an address or mail address begins with this word. */
  #isLinkAt(start: number, end: number): boolean {
    const next = this.#unit(end);
    if (next === colon) return this.#text.startsWith("://", end);
    if (next === 0x40) return this.#isLetterOrDigit(end + 1);
    if (next !== dot || end - start !== 3) return false;
    return /^www$/i.test(this.#text.slice(start, end));
  }

  #readLink(from: number): void {
    let end = from;
    while (
      end < this.#text.length &&
      isLinkUnit(this.#classAt(end), this.#unit(end))
    )
      end++;
    while (afterLink.has(this.#unit(end - 1))) end--;
    this.#push(end, tokenKind.link);
  }

  #push(end: number, kind: tokenKind): void {
    this.#pushForm(end, kind, this.forms.addAt(this.#at, end));
  }

  #pushForm(end: number, kind: tokenKind, form: number): void {
    const start = this.#at;
    this.tokens.push(start, end);
    this.tokens.describeLast(form, kind, this.#flags);
    this.#at = end;
  }

  /** 0 beyond the text, as what is no number makes all that follows slow. */
  #unit(at: number): number {
    return at < this.#text.length ? this.#text.charCodeAt(at) : 0;
  }

  #classAt(at: number): characterClass {
    if (at >= this.#text.length) return characterClass.other;
    const kind = classOf(this.#text.charCodeAt(at));
    if (kind !== characterClass.surrogate) return kind;
    return classOfCharacter(this.#text.slice(at, at + this.#widthAt(at)));
  }

  /** Units of the character at this place: two for a pair of surrogates. */
  #widthAt(at: number): 1 | 2 {
    const unit = this.#unit(at);
    if (unit < 0xd800 || unit > 0xdbff) return 1;
    const next = this.#unit(at + 1);
    return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
  }

  #isUpper(at: number): boolean {
    return this.#classAt(at) === characterClass.upper;
  }

  #isLetter(at: number): boolean {
    const kind = this.#classAt(at);
    return kind === characterClass.lower || kind === characterClass.upper;
  }

  #isLetterOrDigit(at: number): boolean {
    return this.#isLetter(at) || this.#classAt(at) === characterClass.digit;
  }

  /** Whether an apostrophe here begins "'s" at the end of a word. */
  #isPossessive(at: number): boolean {
    const isS = (this.#unit(at + 1) | 0x20) === 0x73;
    return isS && !this.#isLetterOrDigit(at + 2);
  }
}

function isAsciiLetter(unit: number): boolean {
  const small = unit | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

function caseFlags(
  startsUpper: boolean,
  capitals: number,
  smalls: number,
): number {
  const first = startsUpper ? tokenFlag.startsUpper : 0;
  if (capitals > 1 && smalls === 0) return first | tokenFlag.allUpper;
  const isMixed = smalls > 0 && capitals > (startsUpper ? 1 : 0);
  return isMixed ? first | tokenFlag.mixedCase : first;
}

function isLinkUnit(kind: characterClass, unit: number): boolean {
  return (
    kind !== characterClass.space &&
    kind !== characterClass.lineBreak &&
    unit !== 0x3c &&
    unit !== 0x22
  );
}

import { actorKinds } from "../../../model/actor.js";
import { wordClass } from "../../lexicon/wordClass.js";
import type { Finding } from "../actorRule.js";
import type { Reading } from "../readNames.js";
import type { Name } from "../name.js";
import type { NameText } from "../nameText.js";
import { gatherEvidence } from "./evidence.js";
import { mix } from "./hash.js";
import { tagCount } from "./tags.js";

/** More features than any token has. */
const mostFeatures = 160;
/** A capital may be written for one of these without naming an actor. */
const explained =
  wordClass.common |
  wordClass.functionWord |
  wordClass.demonym |
  wordClass.office |
  wordClass.courtesy;

/**
 * Says what is true of a token, as a list of hashes: its word, shape and ends, the words beside it, what the lexicon,
 * the rules and the rest of the text say of it. What the tagger learns and what it reads by are made here alike.
 */
export class FeatureReader {
  /** The features of the token last read; the first `count` hold. */
  readonly features = new Int32Array(mostFeatures);
  count = 0;
  /** Where the reader's user adds up what the features weigh for each tag. */
  readonly scores = new Int32Array(tagCount);
  readonly #text: NameText;
  readonly #shapes: Uint16Array;
  readonly #evidence: Uint16Array;
  readonly #chosen: Uint16Array;
  readonly #found: readonly (readonly number[] | undefined)[];
  #template = 0;

  constructor(text: NameText, { findings, names }: Reading) {
    this.#text = text;
    this.#shapes = new Uint16Array(text.length);
    this.#evidence = gatherEvidence(text, names);
    this.#chosen = placeNames(text, names);
    this.#found = placeFindings(text, findings);
  }

  /** How sure the token's capital is that of a name: 0 not at all, 1 likely, 3 because nothing else explains it. */
  sureness(token: number): number {
    const text = this.#text;
    if (!text.is(token, wordClass.name)) return 0;
    const isExplained =
      text.is(token, explained) ||
      text.isHeadline(token) ||
      text.counts.lower(text.article.form(token)) > 0;
    if (isExplained) return 1;
    return text.article.isAllUpper(token) ? 2 : 3;
  }

  /** Reads the features of a token. */
  read(token: number): void {
    this.count = 0;
    this.#template = 0;
    this.#readWords(token);
    this.#readShape(token);
    this.#readClasses(token);
    this.#readRules(token);
    this.#readRun(token);
    this.#readSiblings(token);
  }

  #add(value: number): void {
    this.features[this.count++] = mix(++this.#template * 0x01000193, value);
  }

  /** Adds the number of each bit that is set; of some thirty, few are. */
  #addBits(bits: number): void {
    this.#template++;
    for (let left = bits; left !== 0; left &= left - 1) {
      const bit = Math.clz32(left & -left) ^ 31;
      this.features[this.count++] = mix(this.#template * 0x01000193, bit);
    }
  }

  /** The hash of a token's word; 0 outside the text. */
  #word(token: number): number {
    if (token < 0 || token >= this.#text.length) return 0;
    const { article } = this.#text;
    return article.hashOfForm(article.form(token)) || 1;
  }

  #readWords(token: number): void {
    const written = this.#text.article.word(token);
    const word = this.#word(token);
    const before = this.#word(token - 1);
    const after = this.#word(token + 1);
    const ending = lettersFrom(written, written.length - 3);
    this.#add(word);
    this.#add(before);
    this.#add(after);
    this.#add(this.#word(token - 2));
    this.#add(this.#word(token + 2));
    this.#add(mix(before, word));
    this.#add(mix(word, after));
    this.#add(lettersFrom(written, 0));
    this.#add(ending);
    this.#add(mix(ending, this.#shape(token)));
  }

  /** The shape of a token, which is read when it is first asked for; 0 outside the text. */
  #shape(token: number): number {
    if (token < 0 || token >= this.#text.length) return 0;
    return (this.#shapes[token] ||= shapeOf(this.#text, token));
  }

  #readShape(token: number): void {
    const shape = this.#shape(token);
    const before = this.#shape(token - 1);
    const after = this.#shape(token + 1);
    this.#add(shape);
    this.#add(mix(before, shape));
    this.#add(mix(shape, after));
    this.#add(mix(mix(before, shape), after));
    this.#add(mix(this.#word(token - 1), shape));
    this.#add(mix(shape, this.#word(token + 1)));
  }

  #readClasses(token: number): void {
    const own = this.#text.classes(token);
    const before = this.#text.classes(token - 1);
    const after = this.#text.classes(token + 1);
    const known = this.#evidence[this.#text.article.form(token)] ?? 0;
    this.#add(own);
    this.#add(mix(before, own));
    this.#add(mix(own, after));
    this.#addBits(own);
    this.#addBits(before);
    this.#addBits(after);
    this.#addBits(known);
    this.#add(mix(known, this.#shape(token)));
  }

  #readRules(token: number): void {
    const chosen = this.#chosen[token] ?? 0;
    const before = this.#chosen[token - 1] ?? 0;
    const after = this.#chosen[token + 1] ?? 0;
    this.#add(chosen);
    this.#add(mix(chosen, this.#shape(token)));
    this.#add(mix(before, chosen));
    this.#add(mix(chosen, after));
    this.#add(mix(chosen, this.#word(token)));
    this.#template++;
    for (const code of this.#found[token] ?? [])
      if (this.count < mostFeatures)
        this.features[this.count++] = mix(this.#template * 0x01000193, code);
  }

  /** What stands around the whole run of capitals, and its last word, which is its head. */
  #readRun(token: number): void {
    const text = this.#text;
    const isName = text.is(token, wordClass.name);
    const first = isName ? text.runStart(token) : token;
    const end = isName ? text.runEnd(token) : token + 1;
    const place = Math.min(token - first, 3) * 4 + Math.min(end - first, 4);
    this.#add(place);
    this.#add(mix(this.#word(first - 1), Math.min(end - first, 3)));
    this.#add(mix(this.#word(end), Math.min(end - first, 3)));
    this.#add(this.#word(end - 1));
    this.#add(mix(this.#word(first - 1), this.#word(end)));
    this.#addBits(text.classes(end - 1));
    this.#addBits(text.classes(first - 1));
    this.#addBits(text.classes(end));
    this.#addBits(this.#evidence[text.article.form(end - 1)] ?? 0);
  }

  /** What the rules take the neighbours for in a list: "Labor, Likud and Shas". */
  #readSiblings(token: number): void {
    const first = this.#firstOfName(token);
    const end = this.#endOfName(token);
    const before = this.#overSigns(first - 1, -1);
    const after = this.#overSigns(end, 1);
    this.#add(before < 0 ? 0 : (this.#chosen[before] ?? 0) >> 4);
    this.#add(after < 0 ? 0 : (this.#chosen[after] ?? 0) >> 4);
  }

  #firstOfName(token: number): number {
    const { article } = this.#text;
    let first = token;
    while (token - first < 8 && article.startsUpper(first - 1)) first--;
    return first;
  }

  #endOfName(token: number): number {
    const { article } = this.#text;
    let end = token + 1;
    while (end - token < 8 && article.startsUpper(end)) end++;
    return end;
  }

  /** The token beyond commas and "and"; -1 when there are none. */
  #overSigns(token: number, step: number): number {
    const { article } = this.#text;
    let at = token;
    while (Math.abs(at - token) < 3 && joints.has(article.word(at))) at += step;
    return at === token ? -1 : at;
  }
}

/** What stands between the names of a list. */
const joints: ReadonlySet<string> = new Set([",", ";", "and", "or", "the"]);

/** Three letters of a word as one number. */
function lettersFrom(word: string, first: number): number {
  let letters = 0;
  for (let index = Math.max(first, 0); index < first + 3; index++)
    letters = (letters << 10) ^ (word.charCodeAt(index) || 0);
  return letters;
}

/** Case, dots, length, kind of token and place in the sentence, packed; never 0. */
function shapeOf(text: NameText, token: number): number {
  const { article } = text;
  const length = article.end(token) - article.start(token);
  const letterCase =
    (article.startsUpper(token) ? 1 : 0) |
    (article.isAllUpper(token) ? 2 : 0) |
    (article.isMixedCase(token) ? 4 : 0) |
    (article.isDotted(token) ? 8 : 0);
  const place =
    (article.isSentenceStart(token) ? 1 : 0) | (text.isHeadline(token) ? 2 : 0);
  const size = article.isWord(token) ? sizeOf(length) : 0;
  return 1 + letterCase + place * 16 + size * 64 + article.kind(token) * 256;
}

function sizeOf(length: number): number {
  if (length < 2) return 1;
  return length < 4 ? 2 : 3;
}

/** For each token the kind, place and weight of the name that the rules chose there. */
function placeNames(text: NameText, names: readonly Name[]): Uint16Array {
  const codes = new Uint16Array(text.length);
  for (const { first, end, kind, weight } of names)
    for (let token = first; token < end; token++)
      codes[token] =
        1 +
        codeOf(kind, token - first, end - token) * 4 +
        Math.min(3, Math.floor(weight));
  return codes;
}

function codeOf(kind: Name["kind"], before: number, left: number): number {
  const place = before === 0 ? (left === 1 ? 0 : 1) : left === 1 ? 2 : 3;
  return (kind ? actorKinds.indexOf(kind) + 1 : 0) * 4 + place;
}

/** For each token the kinds and weights of all findings that cover it. */
function placeFindings(
  text: NameText,
  findings: readonly Finding[],
): (readonly number[] | undefined)[] {
  const found = new Array<number[] | undefined>(text.length);
  for (const { first, end, kind, weight } of findings)
    for (let token = first; token < end; token++)
      (found[token] ??= []).push(
        codeOf(kind, token - first, end - token) * 64 + Math.round(weight * 4),
      );
  return found;
}

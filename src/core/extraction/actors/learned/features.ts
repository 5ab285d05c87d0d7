import { wordClass } from "../../lexicon/wordClass.js";
import { WordFacts } from "../../text/wordFacts.js";
import { hashOf } from "../../text/wordHash.js";
import type { NameText } from "../nameText.js";
import type { Reading } from "../readNames.js";
import { FindingCodes } from "./findingCodes.js";
import { mix } from "./hash.js";
import { template, templateCount } from "./templates.js";
import { margin, TokenColumns } from "./tokenColumns.js";

/**
 * What is true of some tokens of a text: their words, shapes and ends, the words beside them, what the lexicon, the rules
 * and the rest of the text say of them. What the tagger learns and what it reads by are made here alike. A row for each
 * token, in it a column for each template; filled template by template, as loops that do little are quick.
 */
export class Features {
  readonly tokens: Int32Array;
  readonly values: Int32Array;
  readonly findings: FindingCodes;
  readonly #columns: TokenColumns;

  constructor(text: NameText, reading: Reading, tokens: Int32Array) {
    this.tokens = tokens;
    this.values = text.article.arena.int32(tokens.length * templateCount);
    this.findings = new FindingCodes(reading.findings, text.article);
    this.#columns = new TokenColumns(text, reading.names, tokens);
    this.#readWords();
    this.#readLetters(text);
    this.#readShapes();
    this.#readClasses();
    this.#readRules();
    this.#readRuns(text);
    this.#readSiblings(text);
  }

  #readWords(): void {
    const { tokens, values } = this;
    const { words } = this.#columns;
    for (let index = 0, row = 0; index < tokens.length; index++) {
      const at = (tokens[index] ?? 0) + margin;
      const word = words[at] ?? 0;
      const before = words[at - 1] ?? 0;
      const after = words[at + 1] ?? 0;
      values[row + template.word] = word;
      values[row + template.wordBefore] = before;
      values[row + template.wordAfter] = after;
      values[row + template.secondWordBefore] = words[at - 2] ?? 0;
      values[row + template.secondWordAfter] = words[at + 2] ?? 0;
      values[row + template.wordPairBefore] = mix(before, word);
      values[row + template.wordPairAfter] = mix(word, after);
      row += templateCount;
    }
  }

  #readLetters({ article }: NameText): void {
    const { tokens, values } = this;
    const { shapes } = this.#columns;
    const openings = article.factsOfForms(firstLetters);
    const endings = article.factsOfForms(lastLetters);
    for (let index = 0, row = 0; index < tokens.length; index++) {
      const token = tokens[index] ?? 0;
      const form = article.form(token);
      const ending = endings[form] ?? 0;
      values[row + template.opening] = openings[form] ?? 0;
      values[row + template.ending] = ending;
      values[row + template.endingAndShape] = mix(
        ending,
        shapes[token + margin] ?? 0,
      );
      row += templateCount;
    }
  }

  #readShapes(): void {
    const { tokens, values } = this;
    const { words, shapes, evidence } = this.#columns;
    for (let index = 0, row = 0; index < tokens.length; index++) {
      const at = (tokens[index] ?? 0) + margin;
      const shape = shapes[at] ?? 0;
      const after = shapes[at + 1] ?? 0;
      const pair = mix(shapes[at - 1] ?? 0, shape);
      values[row + template.shape] = shape;
      values[row + template.shapePairBefore] = pair;
      values[row + template.shapePairAfter] = mix(shape, after);
      values[row + template.shapesAround] = mix(pair, after);
      values[row + template.wordBeforeAndShape] = mix(
        words[at - 1] ?? 0,
        shape,
      );
      values[row + template.shapeAndWordAfter] = mix(shape, words[at + 1] ?? 0);
      values[row + template.evidenceAndShape] = mix(evidence[at] ?? 0, shape);
      row += templateCount;
    }
  }

  #readClasses(): void {
    const { tokens, values } = this;
    const { classes, evidence } = this.#columns;
    for (let index = 0, row = 0; index < tokens.length; index++) {
      const at = (tokens[index] ?? 0) + margin;
      const own = classes[at] ?? 0;
      const before = classes[at - 1] ?? 0;
      const after = classes[at + 1] ?? 0;
      values[row + template.classes] = own;
      values[row + template.classesPairBefore] = mix(before, own);
      values[row + template.classesPairAfter] = mix(own, after);
      values[row + template.eachClass] = own;
      values[row + template.eachClassBefore] = before;
      values[row + template.eachClassAfter] = after;
      values[row + template.eachEvidence] = evidence[at] ?? 0;
      row += templateCount;
    }
  }

  #readRules(): void {
    const { tokens, values } = this;
    const { words, shapes, chosen } = this.#columns;
    for (let index = 0, row = 0; index < tokens.length; index++) {
      const at = (tokens[index] ?? 0) + margin;
      const own = chosen[at] ?? 0;
      values[row + template.chosen] = own;
      values[row + template.chosenAndShape] = mix(own, shapes[at] ?? 0);
      values[row + template.chosenPairBefore] = mix(chosen[at - 1] ?? 0, own);
      values[row + template.chosenPairAfter] = mix(own, chosen[at + 1] ?? 0);
      values[row + template.chosenAndWord] = mix(own, words[at] ?? 0);
      row += templateCount;
    }
  }

  /** What stands around the whole run of capitals that a token is in, and its last word, which is its head. */
  #readRuns(text: NameText): void {
    const { tokens, values } = this;
    const { words, classes, evidence } = this.#columns;
    for (let index = 0, row = 0; index < tokens.length; index++) {
      const token = tokens[index] ?? 0;
      const isName = text.is(token, wordClass.name);
      const first = isName ? text.runStart(token) : token;
      const end = isName ? text.runEnd(token) : token + 1;
      const length = Math.min(end - first, 3);
      const before = words[first - 1 + margin] ?? 0;
      const after = words[end + margin] ?? 0;
      values[row + template.placeInRun] =
        Math.min(token - first, 3) * 4 + Math.min(end - first, 4);
      values[row + template.wordBeforeRun] = mix(before, length);
      values[row + template.wordAfterRun] = mix(after, length);
      values[row + template.lastOfRun] = words[end - 1 + margin] ?? 0;
      values[row + template.wordsAroundRun] = mix(before, after);
      values[row + template.eachClassOfLast] = classes[end - 1 + margin] ?? 0;
      values[row + template.eachClassBeforeRun] =
        classes[first - 1 + margin] ?? 0;
      values[row + template.eachClassAfterRun] = classes[end + margin] ?? 0;
      values[row + template.eachEvidenceOfLast] =
        evidence[end - 1 + margin] ?? 0;
      row += templateCount;
    }
  }

  /** What the rules take the neighbours for in a list: "Labor, Likud and Shas". */
  #readSiblings(text: NameText): void {
    const { tokens, values } = this;
    const { words, chosen } = this.#columns;
    for (let index = 0, row = 0; index < tokens.length; index++) {
      const token = tokens[index] ?? 0;
      const before = overSigns(words, firstOfName(text, token) - 1, -1);
      const after = overSigns(words, endOfName(text, token), 1);
      values[row + template.siblingBefore] =
        (chosen[before + margin] ?? 0) >> 4;
      values[row + template.siblingAfter] = (chosen[after + margin] ?? 0) >> 4;
      row += templateCount;
    }
  }
}

function firstOfName(text: NameText, token: number): number {
  let first = token;
  while (token - first < 8 && text.startsUpper(first - 1)) first--;
  return first;
}

function endOfName(text: NameText, token: number): number {
  let end = token + 1;
  while (end - token < 8 && text.startsUpper(end)) end++;
  return end;
}

const comma = hashOf(",");
const semicolon = hashOf(";");
const and = hashOf("and");
const or = hashOf("or");
const the = hashOf("the");

/** Whether a word stands between the names of a list; by comparing, as a set of numbers is slow. */
function isJoint(word: number): boolean {
  return (
    word === comma ||
    word === semicolon ||
    word === and ||
    word === or ||
    word === the
  );
}

/** The token beyond commas and "and"; -1 when there are none. */
function overSigns(words: Int32Array, token: number, step: number): number {
  let at = token;
  while (Math.abs(at - token) < 3 && isJoint(words[at + margin] ?? 0))
    at += step;
  return at === token ? -1 : at;
}

/** Three letters of a word as one number. */
function lettersFrom(word: string, first: number): number {
  const end = Math.min(first + 3, word.length);
  let letters = 0;
  for (let index = Math.max(first, 0); index < end; index++)
    letters = (letters << 10) ^ word.charCodeAt(index);
  return letters << (10 * (first + 3 - end));
}

const firstLetters = new WordFacts((word) => lettersFrom(word, 0));
const lastLetters = new WordFacts((word) => lettersFrom(word, word.length - 3));

/** The number of the lowest bit that is set. */
export function lowestBit(bits: number): number {
  return Math.clz32(bits & -bits) ^ 31;
}

import type { Senses } from "./sense.js";

/** A word of the lexicon; phrases and texts share these objects, so words are compared by identity. */
export interface Entry {
  readonly word: string;
  readonly senses: Senses;
  /** How many digits a number has; 0 for words. All numbers of so many digits share an entry. */
  readonly digits: number;
}

/** What stands before a word: nothing, a blank, or the end of a paragraph. */
export const gap = { none: 0, blank: 1, paragraph: 2 } as const;

const wordKind = 0;
const numberKind = 1;
const markKind = 2;

/** A text cut into words, numbers and single marks, each looked up in a lexicon. */
export class Words {
  readonly text: string;
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** The lexicon's entry of each word it knows. */
  readonly entries: (Entry | undefined)[] = [];
  readonly #kinds: number[] = [];
  readonly #gaps: number[] = [];

  constructor(text: string, vocabulary: Vocabulary) {
    this.text = text;
    let at = 0;
    let gapBefore: number = gap.paragraph;
    while (at < text.length) {
      const kind = kindOf(text.charCodeAt(at));
      if (kind === undefined) {
        const end = endOfBlank(text, at);
        gapBefore = blankKind(text, at, end);
        at = end;
        continue;
      }
      at = this.#push({ start: at, kind, gapBefore }, vocabulary);
      gapBefore = gap.none;
    }
  }

  get count(): number {
    return this.starts.length;
  }

  /** The word in lower case; empty beyond the text. */
  word(index: number): string {
    return this.written(index).toLowerCase();
  }

  /** The word as written; empty beyond the text. */
  written(index: number): string {
    return this.text.slice(this.starts[index], this.ends[index] ?? 0);
  }

  /** The value of a whole number of up to nine digits. */
  number(index: number): number | undefined {
    if (this.#kinds[index] !== numberKind) return undefined;
    return this.digits(index) > 9 ? undefined : Number(this.written(index));
  }

  /** How many digits the number has; 0 when the word is none. */
  digits(index: number): number {
    if (this.#kinds[index] !== numberKind) return 0;
    return (this.ends[index] ?? 0) - (this.starts[index] ?? 0);
  }

  isWord(index: number): boolean {
    return this.#kinds[index] === wordKind;
  }

  isCapitalized(index: number): boolean {
    const code = this.text.charCodeAt(this.starts[index] ?? this.text.length);
    return code >= 65 && code <= 90;
  }

  /** Whether nothing stands between this word and the one before it. */
  isGlued(index: number): boolean {
    return this.#gaps[index] === gap.none;
  }

  /** Whether the word opens a paragraph; so does what lies beyond the text. */
  opensParagraph(index: number): boolean {
    return (this.#gaps[index] ?? gap.paragraph) === gap.paragraph;
  }

  is(index: number, word: string): boolean {
    return this.entries[index]?.word === word;
  }

  sense(index: number, category: string): Senses[string] | undefined {
    return this.entries[index]?.senses[category];
  }

  #push(token: Token, vocabulary: Vocabulary): number {
    const { text } = this;
    let end = token.start + 1;
    let hash = foldHash(0, text.charCodeAt(token.start));
    if (token.kind !== markKind) {
      for (; end < text.length; end++) {
        const code = text.charCodeAt(end);
        if (kindOf(code) !== token.kind) break;
        hash = foldHash(hash, code);
      }
    }
    this.starts.push(token.start);
    this.ends.push(end);
    this.#kinds.push(token.kind);
    this.#gaps.push(token.gapBefore);
    this.entries.push(
      token.kind === numberKind
        ? vocabulary.number(end - token.start)
        : vocabulary.find(hash, text, token.start, end),
    );
    return end;
  }
}

interface Token {
  readonly start: number;
  readonly kind: number;
  readonly gapBefore: number;
}

/** The words that a language's lexicon and phrases know, found without making a string of every word of a text. */
export class Vocabulary {
  readonly #byWord = new Map<string, Entry>();
  readonly #byHash = new Map<number, Entry[]>();
  readonly #numbers: readonly Entry[] = Array.from(
    { length: 11 },
    (_, digits) => ({
      word: "",
      senses: {},
      digits,
    }),
  );

  constructor(lexicon: ReadonlyMap<string, Senses>) {
    for (const [word, senses] of lexicon)
      this.#insert({ word, senses, digits: 0 });
  }

  /** The entry of a lower-case word, made when it is new. */
  entry(word: string): Entry {
    return (
      this.#byWord.get(word) ?? this.#insert({ word, senses: {}, digits: 0 })
    );
  }

  /** The entry that all numbers of so many digits share; beyond ten digits one for all. */
  number(digits: number): Entry | undefined {
    return this.#numbers[Math.min(digits, this.#numbers.length - 1)];
  }

  /** The entry of the word at a place of a text, by the hash of its folded characters. */
  find(
    hash: number,
    text: string,
    start: number,
    end: number,
  ): Entry | undefined {
    const bucket = this.#byHash.get(hash);
    return bucket?.find(({ word }) => matches(word, text, start, end));
  }

  #insert(entry: Entry): Entry {
    this.#byWord.set(entry.word, entry);
    let hash = 0;
    for (let i = 0; i < entry.word.length; i++)
      hash = foldHash(hash, entry.word.charCodeAt(i));
    this.#byHash.set(hash, [...(this.#byHash.get(hash) ?? []), entry]);
    return entry;
  }
}

function matches(
  word: string,
  text: string,
  start: number,
  end: number,
): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++)
    if (fold(text.charCodeAt(start + i)) !== word.charCodeAt(i)) return false;
  return true;
}

function foldHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + fold(code)) | 0;
}

/** Lower case for ASCII letters; one dash and one apostrophe for all of theirs. */
function fold(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  if (code < 0x2010) return code;
  if (code <= 0x2015 || code === 0x2212) return 45;
  return code === 0x2018 || code === 0x2019 ? 39 : code;
}

function endOfBlank(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && kindOf(text.charCodeAt(end)) === undefined) end++;
  return end;
}

/** Two line ends, or a long run of blanks, part paragraphs. */
function blankKind(text: string, start: number, end: number): number {
  if (end - start === 1) return gap.blank;
  const firstLine = text.indexOf("\n", start);
  if (firstLine < 0 || firstLine >= end) return gap.blank;
  const second = text.indexOf("\n", firstLine + 1);
  return second >= 0 && second < end ? gap.paragraph : gap.blank;
}

/** Undefined for blanks. Beyond ASCII all but punctuation counts as a letter. */
function kindOf(code: number): number | undefined {
  if (code >= 97 && code <= 122) return wordKind;
  if (code >= 65 && code <= 90) return wordKind;
  if (code >= 48 && code <= 57) return numberKind;
  if (code <= 32 || code === 0xa0) return undefined;
  if (code < 0xaa) return markKind;
  if (code >= 0x2000 && code <= 0x206f)
    return code <= 0x200b || code === 0x2028 ? undefined : markKind;
  if (code === 0x3000 || code === 0xfeff) return undefined;
  return isMark(code) ? markKind : wordKind;
}

function isMark(code: number): boolean {
  return (
    code === 0xab ||
    code === 0xb7 ||
    code === 0xbb ||
    code === 0x2212 ||
    (code >= 0x3001 && code <= 0x3020)
  );
}

import { characterKind, nextHash, kindOf } from "./characters.js";
import type { Senses } from "./sense.js";
import type { Entry, Vocabulary } from "./vocabulary.js";

/** What stands before a word: nothing, a blank, or the end of a paragraph. */
const gap = { none: 0, blank: 1, paragraph: 2 } as const;

/** A text cut into words, numbers and single marks, each looked up in a vocabulary. */
export class Words {
  readonly text: string;
  /** The vocabulary's entry of each word it knows. */
  readonly entries: (Entry | undefined)[] = [];
  #starts: Uint32Array;
  #ends: Uint32Array;
  /** The kind of each word, and four times what stands before it. */
  #kinds: Uint8Array;
  /** One object for all look-ups: there are as many as words. */
  readonly #place = { start: 0, end: 0 };

  constructor(text: string, vocabulary: Vocabulary) {
    this.text = text;
    const expected = (text.length >> 2) + 16;
    this.#starts = new Uint32Array(expected);
    this.#ends = new Uint32Array(expected);
    this.#kinds = new Uint8Array(expected);
    this.#cut(vocabulary);
  }

  get count(): number {
    return this.entries.length;
  }

  /** Where the word begins in the text; 0 beyond it. */
  start(index: number): number {
    return index < this.count ? (this.#starts[index] ?? 0) : 0;
  }

  /** Where the word ends in the text; 0 beyond it. */
  end(index: number): number {
    return index < this.count ? (this.#ends[index] ?? 0) : 0;
  }

  /** The word in lower case; empty beyond the text. */
  word(index: number): string {
    return this.entries[index]?.word || this.written(index).toLowerCase();
  }

  /** The word as written; empty beyond the text. */
  written(index: number): string {
    return this.text.slice(this.start(index), this.end(index));
  }

  /** The value of a whole number of up to nine digits. */
  number(index: number): number | undefined {
    const digits = this.digits(index);
    return digits === 0 || digits > 9 ? undefined : Number(this.written(index));
  }

  /** How many digits the number has; 0 when the word is none. */
  digits(index: number): number {
    if (this.#kindAt(index) !== characterKind.digit) return 0;
    return this.end(index) - this.start(index);
  }

  isWord(index: number): boolean {
    return this.#kindAt(index) === characterKind.letter;
  }

  isCapitalized(index: number): boolean {
    if (!this.isWord(index)) return false;
    const code = this.text.charCodeAt(this.start(index));
    return code >= 65 && code <= 90;
  }

  /** Whether nothing stands between this word and the one before it. */
  isGlued(index: number): boolean {
    return (
      index >= 0 && index < this.count && this.#gapBefore(index) === gap.none
    );
  }

  /** Whether the word opens a paragraph; so does what lies beyond the text. */
  opensParagraph(index: number): boolean {
    if (index < 0 || index >= this.count) return true;
    return this.#gapBefore(index) === gap.paragraph;
  }

  is(index: number, word: string): boolean {
    return this.entries[index]?.word === word;
  }

  sense(index: number, category: string): Senses[string] | undefined {
    return this.entries[index]?.senses[category];
  }

  #kindAt(index: number): number {
    return index < this.count ? (this.#kinds[index] ?? 0) & 3 : 0;
  }

  #gapBefore(index: number): number {
    return (this.#kinds[index] ?? 0) >> 2;
  }

  #cut(vocabulary: Vocabulary) {
    const { text } = this;
    let gapBefore: number = gap.paragraph;
    for (let at = 0; at < text.length;) {
      const kind = kindOf(text.charCodeAt(at));
      if (kind !== characterKind.blank) {
        this.#add(at, kind | (gapBefore << 2));
        at = this.#readWord(at, kind, vocabulary);
        gapBefore = gap.none;
        continue;
      }
      const end = endOfBlank(text, at);
      gapBefore = end === at + 1 ? gap.blank : blankGap(text, at, end);
      at = end;
    }
  }

  #add(start: number, kind: number) {
    const index = this.entries.length;
    if (index === this.#starts.length) this.#grow();
    this.#starts[index] = start;
    this.#kinds[index] = kind;
  }

  #grow() {
    const size = this.#starts.length * 2;
    const grown = [this.#starts, this.#ends].map((column) => {
      const longer = new Uint32Array(size);
      longer.set(column);
      return longer;
    });
    [this.#starts = this.#starts, this.#ends = this.#ends] = grown;
    const kinds = new Uint8Array(size);
    kinds.set(this.#kinds);
    this.#kinds = kinds;
  }

  /** Looks up the word that begins here, and gives its end. */
  #readWord(start: number, kind: number, vocabulary: Vocabulary): number {
    const { text } = this;
    let end = start + 1;
    let hash = nextHash(0, text.charCodeAt(start));
    if (kind !== characterKind.mark)
      for (; end < text.length; end++) {
        const code = text.charCodeAt(end);
        if (kindOf(code) !== kind) break;
        hash = nextHash(hash, code);
      }
    this.#ends[this.entries.length] = end;
    this.#place.start = start;
    this.#place.end = end;
    this.entries.push(
      kind === characterKind.digit
        ? vocabulary.number(end - start)
        : vocabulary.find(hash, text, this.#place),
    );
    return end;
  }
}

function endOfBlank(text: string, start: number): number {
  let end = start + 1;
  while (
    end < text.length &&
    kindOf(text.charCodeAt(end)) === characterKind.blank
  )
    end++;
  return end;
}

/** Two line ends part paragraphs. */
function blankGap(text: string, start: number, end: number): number {
  let lines = 0;
  for (let at = start; at < end; at++)
    if (text.charCodeAt(at) === 0x0a) lines++;
  return lines > 1 ? gap.paragraph : gap.blank;
}

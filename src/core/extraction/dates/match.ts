import type { Sense } from "./sense.js";
import { type Amount, type Reading, type Unit, units } from "./reading.js";
import type { CalendarFields } from "./reading.js";
import type { Words } from "./words.js";

/** A category's word found at a place, linked to the ones found before it. */
export interface Capture {
  readonly name: string;
  readonly sense: Sense;
  readonly start: number;
  readonly end: number;
  readonly previous?: Capture;
}

/** A phrase found in a text: its words, what its categories stood for, and the words around. */
export class Match {
  readonly words: Words;
  readonly start: number;
  readonly end: number;
  /** The reading of the expression that the phrase leads in with `…`. */
  readonly inner: Reading | undefined;
  readonly #captures: Capture | undefined;

  constructor(words: Words, place: MatchPlace) {
    this.words = words;
    this.start = place.start;
    this.end = place.end;
    this.inner = place.inner;
    this.#captures = place.captures;
  }

  /** Where the category's words stand, and what they stand for. */
  capture(name: string): Capture | undefined {
    let capture = this.#captures;
    while (capture && capture.name !== name) capture = capture.previous;
    return capture;
  }

  number(name: string): number | undefined {
    const sense = this.capture(name)?.sense;
    return typeof sense === "number" ? sense : undefined;
  }

  string(name: string): string | undefined {
    const sense = this.capture(name)?.sense;
    return typeof sense === "string" ? sense : undefined;
  }

  unit(name = "unit"): Unit | undefined {
    const sense = this.string(name);
    return units.find((unit) => unit === sense);
  }

  amounts(name = "amount"): readonly Amount[] | undefined {
    const sense = this.capture(name)?.sense;
    return isAmounts(sense) ? sense : undefined;
  }

  fields(name: string): CalendarFields | undefined {
    const sense = this.capture(name)?.sense;
    return typeof sense === "object" && !isAmounts(sense) ? sense : undefined;
  }

  /** The n-th word before the phrase, in lower case; empty where its paragraph begins. */
  before(n = 1): string {
    for (let i = this.start; i > this.start - n; i--)
      if (this.words.opensParagraph(i)) return "";
    return this.words.word(this.start - n);
  }

  /** The n-th word after the phrase, in lower case; empty where its paragraph ends. */
  after(n = 1): string {
    for (let i = this.end; i < this.end + n; i++)
      if (this.words.opensParagraph(i)) return "";
    return this.words.word(this.end + n - 1);
  }
}

export interface MatchPlace {
  readonly start: number;
  readonly end: number;
  readonly captures?: Capture;
  readonly inner?: Reading;
}

function isAmounts(sense: Sense | undefined): sense is readonly Amount[] {
  return Array.isArray(sense);
}

import type { FoundReading } from "../findReadings.js";
import type { Language, TenseWords } from "../language.js";
import type { Words } from "../words.js";
import { isDay, type Moment, yearOf } from "./moment.js";
import { findTense, type Tense } from "./tense.js";

/** A moment with where it was taken from: the reference date, or an expression by its index. */
export interface Told {
  readonly moment: Moment;
  readonly from: "reference" | number;
}

/** What a text has told so far: the time it has reached, and the time it is written at. */
export class Story {
  readonly words: Words;
  readonly found: readonly FoundReading[];
  readonly reference: Told | undefined;
  /** Whether the text looks back on years other than that of its writing. */
  readonly looksBack: boolean;
  readonly #tense: TenseWords;
  readonly #rangeWords: ReadonlySet<string>;
  #focus: Told | undefined;
  #day: Told | undefined;

  constructor(text: StoryText, reference: Moment | undefined) {
    this.words = text.words;
    this.found = text.found;
    this.#tense = text.language.tense;
    this.#rangeWords = text.language.rangeWords;
    this.reference = reference && { moment: reference, from: "reference" };
    const years = explicitYears(text.found);
    this.looksBack = doesLookBack(years, reference?.year);
    const first = years[0];
    if (this.looksBack && first) this.#focus = first;
  }

  /** The time the story has reached. */
  get focus(): Told | undefined {
    return this.#focus ?? this.reference;
  }

  /** The last day it named, while it still tells of that month or year. */
  get day(): Told | undefined {
    const focus = this.focus;
    if (!focus || !this.#day || isDay(focus.moment)) return focus;
    return yearOf(focus.moment) === yearOf(this.#day.moment)
      ? this.#day
      : focus;
  }

  advance(told: Told) {
    this.#focus = told;
    if (isDay(told.moment)) this.#day = told;
  }

  tenseAt(index: number): Tense | undefined {
    const place = this.found[index];
    return place && findTense(this.words, place, this.#tense);
  }

  /** Whether only a word such as "to" or "and" stands between an expression and the next. */
  isJoined(index: number): boolean {
    const from = this.found[index]?.end ?? 0;
    const to = this.found[index + 1]?.start ?? 0;
    return to - from <= 1 && this.#rangeWords.has(this.words.word(from));
  }

  /** Whether at most one word stands between an expression and the next. */
  isNear(index: number): boolean {
    const from = this.found[index]?.end ?? 0;
    const to = this.found[index + 1]?.start ?? 0;
    return to - from <= 1 && !this.words.opensParagraph(to);
  }

  /** Whether an expression stands in the paragraph of an earlier one. */
  sharesParagraph(earlier: number, later: number): boolean {
    const from = this.found[earlier]?.end ?? 0;
    const to = this.found[later]?.start ?? 0;
    for (let i = from; i <= to; i++)
      if (this.words.opensParagraph(i)) return false;
    return true;
  }
}

export interface StoryText {
  readonly words: Words;
  readonly found: readonly FoundReading[];
  readonly language: Language;
}

interface ToldYear extends Told {
  readonly year: number;
}

function explicitYears(found: readonly FoundReading[]): readonly ToldYear[] {
  return found.flatMap(({ reading }, from) => {
    const year = reading.kind === "calendar" ? reading.fields.year : undefined;
    return year === undefined ? [] : [{ year, moment: { year }, from }];
  });
}

/** At least three years are named, and most lie two or more from the year of writing; without one always. */
function doesLookBack(
  years: readonly ToldYear[],
  reference: number | undefined,
): boolean {
  if (reference === undefined) return years.length > 0;
  const far = years.filter(({ year }) => Math.abs(year - reference) > 1);
  return years.length >= 3 && far.length * 3 > years.length * 2;
}

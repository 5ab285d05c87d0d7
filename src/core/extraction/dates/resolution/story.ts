import type { FoundReading } from "../findReadings.js";
import type { TenseWords } from "../language.js";
import type { PlacedReading, Reading } from "../reading.js";
import type { Words } from "../words.js";
import { yearLookedBackOn } from "./lookingBack.js";
import { isDay, type Moment, monthOf, yearOf } from "./moment.js";
import type { StoryText, Told } from "./storyText.js";
import { findTense, isBefore, isFromNow, type Tense } from "./tense.js";
import { findWritingDay } from "./writingDay.js";

const comma = 0x2c;
const dot = 0x2e;
/** How far back from a date its relative clause may begin, in words. */
const relativeReach = 12;

/** What a text has told so far: the time it has reached, and the time it is written at. */
export class Story {
  readonly words: Words;
  readonly found: readonly FoundReading[];
  readonly reference: Told | undefined;
  /** Whether the text looks back on years other than that of its writing. */
  readonly looksBack: boolean;
  readonly #tense: TenseWords;
  readonly #rangeWords: ReadonlySet<string>;
  readonly #listWords: ReadonlySet<string>;
  readonly #paragraphs: readonly number[];
  #focus: Told | undefined;
  #day: Told | undefined;
  #year: Told | undefined;
  #named: (Told & { readonly from: number }) | undefined;
  /** Where the story goes on in the next paragraph, when one looks back on what had been before. */
  #after: (Told & { readonly paragraph: number | undefined }) | undefined;

  constructor(text: StoryText, reference: Moment | undefined) {
    this.words = text.words;
    this.found = text.found;
    this.#tense = text.language.tense;
    this.#rangeWords = text.language.rangeWords;
    this.#listWords = text.language.listWords;
    this.reference = reference
      ? { moment: reference, from: "reference" }
      : findWritingDay(text);
    this.#paragraphs = paragraphsOf(text);
    this.#focus = yearLookedBackOn(text, this.reference);
    this.looksBack = this.#focus !== undefined;
  }

  /** The time the story has reached. */
  get focus(): Told | undefined {
    return this.#focus ?? this.reference;
  }

  /** What years are counted from: the last time named with its year in the paragraph, else that the story has reached; no century. */
  yearAt(index: number): Told | undefined {
    const { focus } = this;
    const named = this.#named;
    if (named && this.sharesParagraph(named.from, index)) return named;
    return focus?.moment.century === undefined ? focus : (this.#year ?? focus);
  }

  /** The last day it named, while it still tells of that month or year. */
  get day(): Told | undefined {
    const focus = this.focus;
    if (!focus || !this.#day || isDay(focus.moment)) return focus;
    return yearOf(focus.moment) === yearOf(this.#day.moment)
      ? this.#day
      : focus;
  }

  /** Goes on, in a new paragraph, from where the one before began to look back. */
  enter(index: number) {
    const after = this.#after;
    if (!after || after.paragraph === this.#paragraphs[index]) return;
    this.#focus = after;
    this.#after = undefined;
  }

  /** Goes on to a time just told, unless it is only looked back or ahead to. */
  advance(told: Told & { readonly from: number }, reading: Reading) {
    if (hasOwnYear(reading)) this.#named = told;
    if (this.#isAside(told, reading)) return;
    this.#named = told;
    this.#lookBack(told, reading);
    this.#focus = told;
    if (told.moment.year !== undefined) this.#year = told;
    if (isDay(told.moment)) this.#day = told;
  }

  #lookBack(
    { moment, from }: Told & { readonly from: number },
    reading: Reading,
  ) {
    const [place, focus] = [this.found[from], this.#focus];
    if (!place || !focus || !hasOwnYear(reading) || focus.from === "reference")
      return;
    const isEarlier = (yearOf(moment) ?? 0) < (yearOf(focus.moment) ?? 0);
    if (!isBefore(this.words, place, this.#tense)) this.#after = undefined;
    else if (isEarlier)
      this.#after ??= { ...focus, paragraph: this.#paragraphs[from] };
  }

  /**
   * A year within a sentence, a time said from today in a text of the past, or "years earlier" is an aside
   * in a story that counts in months; so is its own year named once more.
   */
  #isAside(
    { moment, from }: Told & { readonly from: number },
    reading: Reading,
  ): boolean {
    if (this.reference && this.#isInRelative(from)) return true;
    const focus = this.#focus;
    if (
      !focus ||
      focus.from === "reference" ||
      monthOf(focus.moment) === undefined
    )
      return false;
    if (isOpenSeason(reading)) return true;
    if (reading.kind === "shift" && reading.direction === -1) return true;
    if (reading.kind === "shift" && reading.anchor === "story") return false;
    if (
      reading.kind === "shift" &&
      reading.anchor === "speech" &&
      this.looksBack
    )
      return true;
    if (monthOf(moment) !== undefined) return false;
    return (
      yearOf(moment) === yearOf(focus.moment) ||
      !opensSentence(this.words, this.found[from])
    );
  }

  tenseAt(index: number): Tense | undefined {
    const place = this.found[index];
    return place && findTense(this.words, place, this.#tense);
  }

  /** Whether what lies ahead is told from the day of writing, though the text looks back. */
  isFromNowAt(index: number): boolean {
    const place = this.found[index];
    return place !== undefined && isFromNow(this.words, place, this.#tense);
  }

  /** Whether an expression is what something is set for: "a strike for 3 June". */
  isAimAt(index: number): boolean {
    const before = (this.found[index]?.start ?? 0) - 1;
    return this.#tense.aims.has(this.words.word(before));
  }

  /** Whether an expression stands beside a word such as "still", so that "today" is no single day. */
  isLastingAt(index: number): boolean {
    const place = this.found[index];
    if (!place) return false;
    for (let at = place.start - 4; at < place.end + 3; at++)
      if (this.#tense.lasting.has(this.words.word(at))) return true;
    return false;
  }

  /** Whether only a word such as "to" or "and" stands between an expression and the next. */
  isJoined(index: number): boolean {
    const from = this.found[index]?.end ?? 0;
    const to = this.found[index + 1]?.start ?? 0;
    return (
      to - from <= 1 && this.#rangeWords.has(this.words.entry(from)?.word ?? "")
    );
  }

  /** Whether it stands in ", which peaked in 1990," between commas. */
  #isInRelative(index: number): boolean {
    const { words } = this;
    const place = this.found[index];
    if (!place || words.sign(place.end) !== comma) return false;
    for (let at = place.start - 1; at > place.start - relativeReach; at--) {
      if (words.opensParagraph(at)) return false;
      if (words.sign(at) === comma)
        return this.#tense.relatives.has(words.word(at + 1));
    }
    return false;
  }

  /** Whether the word between an expression and the next does not make the two a range. */
  isAlternative(index: number): boolean {
    const place = this.found[index];
    return (
      place !== undefined &&
      this.#listWords.has(this.words.entry(place.end)?.word ?? "")
    );
  }

  /** Whether few words stand between an expression and the next. */
  isNear(index: number, reach: number): boolean {
    const from = this.found[index]?.end ?? 0;
    const to = this.found[index + 1]?.start ?? 0;
    if (to - from > reach) return false;
    for (let at = from; at <= to; at++)
      if (this.words.opensParagraph(at)) return false;
    return true;
  }

  /** Whether an expression stands in the paragraph of an earlier one. */
  sharesParagraph(earlier: number, later: number): boolean {
    return this.#paragraphs[earlier] === this.#paragraphs[later];
  }
}

/** The paragraph of each expression, counted from the text's start. */
function paragraphsOf({ words, found }: StoryText): readonly number[] {
  let paragraph = 0;
  let at = 0;
  return found.map(({ start }) => {
    for (; at <= start; at++) if (words.opensParagraph(at)) paragraph++;
    return paragraph;
  });
}

/** Whether at most three words lead from the start of a sentence to an expression. */
function opensSentence(
  words: Words,
  place: PlacedReading | undefined,
): boolean {
  const start = place?.start ?? 0;
  for (let at = start; at > start - 4; at--) {
    if (words.opensParagraph(at)) return true;
    if (words.sign(at - 1) === dot && !words.isGlued(at)) return true;
  }
  return false;
}

/** "1642", "early 1642", "the winter of 1642" */
function hasOwnYear(reading: Reading): boolean {
  if (reading.kind !== "calendar") return false;
  return (
    reading.fields.year !== undefined ||
    (reading.within !== undefined && hasOwnYear(reading.within))
  );
}

/** A season without its year moves no story: "the winter quarters". */
function isOpenSeason(reading: Reading): boolean {
  if (reading.kind !== "calendar") return false;
  const { season, year } = reading.fields;
  return season !== undefined && year === undefined && !reading.within;
}

import type { FoundReading } from "../findReadings.js";
import type { Language } from "../language.js";
import type { Words } from "../words.js";
import type { Moment } from "./moment.js";

/** A text with the time expressions found in it. */
export interface StoryText {
  readonly words: Words;
  readonly found: readonly FoundReading[];
  readonly language: Language;
}

/** A moment with where it was taken from: the reference date, or an expression by its index. */
export interface Told {
  readonly moment: Moment;
  readonly from: "reference" | number;
}

import type { Locator } from "./locator.js";
import type { Reference } from "./reference.js";

/** What is put into a document to point at a reference. */
export interface Citation {
  readonly reference: Reference;
  readonly locator?: Locator;
  /** Words before it: `see`. */
  readonly prefix?: string;
  /** Words after it: `on the sanctions`. */
  readonly suffix?: string;
  /** `inText` makes the author part of the sentence; `suppressAuthor` leaves the author out. */
  readonly mode?: "inText" | "suppressAuthor";
}

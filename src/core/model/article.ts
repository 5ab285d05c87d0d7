import type { Span } from "./span.js";

/** A name of a person or body in CSL-JSON's form. */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
  readonly "non-dropping-particle"?: string;
  readonly "dropping-particle"?: string;
  readonly suffix?: string;
}

/** The name from first to last, as it is said. */
export function fullName(name: CslName): string {
  const parts = [
    name.given,
    name["dropping-particle"],
    name["non-dropping-particle"],
    name.family,
    name.suffix,
  ].filter(Boolean);
  return name.literal ?? parts.join(" ");
}

/** What was published, as CSL-JSON fields with dates in EDTF. Fields of CSL that we do not name are kept in `fields`. */
export interface Article {
  /** The citation key. */
  readonly id: string;
  /** CSL's type: `article-magazine`, `webpage`, … */
  readonly type: string;
  readonly title: string;
  readonly author: readonly CslName[];
  /** EDTF. */
  readonly issued?: string;
  readonly containerTitle?: string;
  readonly url?: string;
  readonly language?: string;
  /** Every field as the file has it, under its CSL name: `publisher`, `DOI`, `page`, … */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Where the record stands in the briefing file. */
  readonly at?: Span;
}

/** A headed part of the article; the lead is the part before the first heading. */
export interface Section {
  readonly id: string;
  /** The heading exactly as printed; the lead has none. */
  readonly title?: string;
  readonly summary?: string;
  /** Set while the entry is as the machine wrote it. */
  readonly found?: "machine";
  /** Where the entry stands in the briefing file. */
  readonly at?: Span;
}

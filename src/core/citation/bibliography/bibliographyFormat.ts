import type { CslName } from "../../model/article.js";
import type { Problem } from "../../model/problem.js";
import type { Span } from "../../model/span.js";
import type { TextEdit } from "../../model/textEdit.js";
import type { CslDate } from "../cslDate.js";
import type { Reference } from "../reference.js";

/** A kind of file in which people keep references. */
export interface BibliographyFormat {
  readonly id: string;
  /** The endings of its files' names, with the dot. */
  readonly endings: readonly string[];
  /** Every entry that can be read; one that cannot is a problem at its place and hides no other. */
  read(text: string): BibliographyContent;
  /** The edit that adds a reference in the file's own manner; all else stays as it is. */
  append(text: string, reference: Reference): TextEdit;
}

export interface BibliographyContent {
  readonly entries: readonly BibliographyEntry[];
  readonly problems: readonly Problem[];
}

/** One reference in a bibliography file. */
export interface BibliographyEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly span: Span;
  /** Made when it is asked for: most entries of a large file never are. */
  toReference(): Reference;
  /** Author, title and date alone. */
  toHeading(): EntryHeading;
}

/** What tells an entry from others in a list. */
export interface EntryHeading {
  readonly author: readonly CslName[];
  readonly title: string;
  readonly issued?: CslDate | undefined;
}

/** The heading of a reference at hand. */
export function headingOf({ author, title, issued }: Reference): EntryHeading {
  return { author: author ?? [], title: title ?? "", issued };
}

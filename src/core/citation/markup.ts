import type { Span } from "../model/span.js";
import type { TextEdit } from "../model/textEdit.js";
import type { Citation } from "./citation.js";
import type { RichText } from "./richText.js";

/** How citations are written in one kind of document. */
export interface CitationMarkup {
  readonly id: string;
  /** Its proper name: `biblatex`. */
  readonly name: string;
  /** Language ids of the documents it is for; none means any. */
  readonly languages: readonly string[];
  /** Whether a document of these languages shows by its text that it is written this way. */
  isUsedIn(text: string): boolean;
  /** Formatted text in this markup, with everything escaped that would mean something. */
  write(text: RichText): string;
  /** How a long quotation stands; without it, it stands in quotation marks like a short one. */
  readonly blockQuote?: BlockQuote;
  readonly form: KeyForm | NoteForm | TextForm;
}

/** What stands before, at each line of, and after a quotation in a block of its own. */
export interface BlockQuote {
  readonly open: string;
  readonly prefix: string;
  readonly close: string;
}

/** A citation is a key into a bibliography file; another tool formats it. */
export interface KeyForm {
  readonly kind: "key";
  /** The citation itself. `documentText` tells the document's language to markups that mind it. */
  cite(citation: Citation, documentText: string): string;
  /** The keys cited in the text, in order; what is in code or a comment is not cited. */
  findKeys(text: string): readonly KeyUse[];
  /** The edit that adds the citation to the one around the offset; undefined when there is none, or it cannot be joined. */
  join(citation: Citation, text: string, offset: number): TextEdit | undefined;
  /** The edit that names a bibliography file in the document, in the way of this markup. */
  nameBibliography?(text: string, path: string): TextEdit | undefined;
  /** The span of the key being typed before the offset, when a key belongs there. */
  findTypedKey(text: string, offset: number): Span | undefined;
}

/** One place where a document names a key; the span is the key's letters. */
export interface KeyUse {
  readonly key: string;
  readonly span: Span;
  /** Everything that belongs to this one citation: `[see @key, p. 3]`. */
  readonly cluster: Span;
}

/** A citation is a mark in the text and a note that we format. */
export interface NoteForm {
  readonly kind: "note";
  /** A mark of the note; `before` is what stands in front of it, for markups that mind it. */
  mark(label: string, before: string): string;
  /** The first mark of a note, where the markup defines the note at it; then there is no `define`. */
  markWithNote?(label: string, body: string): string;
  define?(label: string, body: string): string;
  findNotes(text: string): Notes;
}

/** The marks and definitions of notes in a text, each in order. */
export interface Notes {
  readonly marks: readonly NoteMark[];
  readonly definitions: readonly NoteDefinition[];
}

export interface NoteMark {
  readonly label: string;
  readonly span: Span;
  /** The label's letters. */
  readonly labelSpan: Span;
}

export interface NoteDefinition extends NoteMark {
  /** The note's text as written, without the blanks around it. */
  readonly body: string;
}

/** A citation is formatted text that stands where it is put. */
export interface TextForm {
  readonly kind: "text";
}

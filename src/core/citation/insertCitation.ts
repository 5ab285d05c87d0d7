import type { TextEdit } from "../model/textEdit.js";
import type { Citation } from "./citation.js";
import { type CitationStyle } from "./citationStyle.js";
import type { CitationMarkup, KeyForm, NoteForm, Notes } from "./markup.js";
import { freeLabel } from "./noteLabels.js";

/** Where a citation goes and how it is written. */
export interface CitationTarget {
  readonly text: string;
  readonly offset: number;
  readonly markup: CitationMarkup;
  readonly style: CitationStyle;
}

/** The edits that put a citation into a document's text, and where the cursor then stands, counted in the new text. */
export interface Insertion {
  readonly edits: readonly TextEdit[];
  readonly cursor: number;
}

/** Puts a citation in at an offset: joined to the one around it, in a note already there, or as a new one. */
export function insertCitation(
  citation: Citation,
  target: CitationTarget,
): Insertion {
  const { form } = target.markup;
  const afterWord = { ...target, offset: endOfWord(target) };
  switch (form.kind) {
    case "key":
      return (
        joinKey(citation, target, form) ?? insertKey(citation, afterWord, form)
      );
    case "note":
      return insertNote(
        citation,
        { ...target, offset: besideWord(afterWord) },
        form,
      );
    case "text":
      return insertText(citation, afterWord);
  }
}

/** Letters of scripts that part words by spaces. */
const letter =
  /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}\p{N}]/u;

/** Where the word ends that the offset is inside of; elsewhere the offset itself. */
function endOfWord({ text, offset }: CitationTarget): number {
  if (!letter.test(text.charAt(offset - 1))) return offset;
  let end = offset;
  while (letter.test(text.charAt(end))) end++;
  return end;
}

/** A note's mark stands at the word before a blank, not at the one behind it; at a line's start it stands where it is put. */
function besideWord({ text, offset }: CitationTarget): number {
  if (!letter.test(text.charAt(offset))) return offset;
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  const words = line.trimEnd();
  const isSign = /^[-*+>#|.=\s]*(?:\w{1,3}[.)])?$/.test(words);
  return isSign ? offset : offset - (line.length - words.length);
}

/** `undefined` where no citation is around the offset. */
function joinKey(
  citation: Citation,
  { text, offset }: CitationTarget,
  form: KeyForm,
): Insertion | undefined {
  const joined = form.join(citation, text, offset);
  if (joined === undefined) return undefined;
  const change = joined.text.length - (joined.end - joined.start);
  return { edits: [joined], cursor: joined.end + change };
}

function insertKey(
  citation: Citation,
  { text, offset }: CitationTarget,
  form: KeyForm,
): Insertion {
  return insertApart(text, offset, form.cite(citation, text));
}

function insertText(
  citation: Citation,
  { text, offset, markup, style }: CitationTarget,
): Insertion {
  const written = markup.write(style.cite(citation)).replace(/\.$/, "");
  const enclosed = /^[([].*[)\]]$/.test(written) ? written : `(${written})`;
  return insertApart(text, offset, enclosed);
}

function insertNote(
  citation: Citation,
  target: CitationTarget,
  form: NoteForm,
): Insertion {
  const { text, offset, markup, style } = target;
  const notes = form.findNotes(text);
  const first = markup.write(style.cite(citation, "first"));
  const later = markup.write(style.cite(citation, "later"));
  const same = notes.definitions.find(
    ({ body }) => body === first || body === later,
  );
  const before = text.slice(Math.max(0, offset - 1), offset);
  if (same !== undefined) {
    return insertAt(offset, form.mark(same.label, before));
  }
  const label = freeLabel(citation.reference.id, notes);
  const body = isCitedBefore(citation, target, notes) ? later : first;
  if (form.markWithNote !== undefined) {
    return insertAt(offset, form.markWithNote(label, body));
  }
  const definition = form.define?.(label, body) ?? "";
  const { edits, cursor } = insertAt(offset, form.mark(label, before));
  return { edits: [...edits, appendBlock(text, definition, offset)], cursor };
}

/** Whether a note of the text already gives the reference in full, however it is placed in it. */
function isCitedBefore(
  { reference }: Citation,
  { markup, style }: CitationTarget,
  notes: Notes,
): boolean {
  const full = markup.write(style.cite({ reference }, "first"));
  const start = full.slice(0, Math.floor(full.length * 0.8));
  return (
    start.length > 20 &&
    notes.definitions.some(({ body }) => body.includes(start))
  );
}

/** A block at the end of the document with a blank line before it, in the document's own line ends; at the cursor's place it comes after the mark. */
function appendBlock(text: string, block: string, offset: number): TextEdit {
  const eol = lineEndOf(text);
  const end = text.length;
  const hasLineEnd = offset < end && text.endsWith(eol);
  const hasBlankLine = hasLineEnd && /\n[ \t]*\r?\n$/.test(text.slice(-200));
  const before = hasBlankLine ? "" : hasLineEnd ? eol : eol + eol;
  return { start: end, end, text: before + block + eol };
}

/** The line end that the text uses. */
export function lineEndOf(text: string): string {
  const first = text.indexOf("\n");
  return first > 0 && text[first - 1] === "\r" ? "\r\n" : "\n";
}

function insertAt(offset: number, text: string): Insertion {
  return {
    edits: [{ start: offset, end: offset, text }],
    cursor: offset + text.length,
  };
}

/** A citation in the sentence stands apart from the words around it. */
function insertApart(
  text: string,
  offset: number,
  citation: string,
): Insertion {
  const isBehindText =
    offset > 0 && /[^\s([{~“‘"']/.test(text.charAt(offset - 1));
  const whole = isBehindText ? ` ${citation}` : citation;
  const after = letter.test(text.charAt(offset)) ? " " : "";
  const { edits } = insertAt(offset, whole + after);
  return { edits, cursor: offset + whole.length };
}

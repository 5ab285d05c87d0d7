import { applyEdits, type TextEdit } from "../model/textEdit.js";
import { lineEndOf } from "./insertCitation.js";
import type { NoteDefinition, NoteForm, NoteMark } from "./markup.js";

/** What is at an offset: a mark with its note, or a note with its first mark. */
export interface NoteAt {
  readonly kind: "mark" | "definition";
  readonly mark: NoteMark | undefined;
  readonly definition: NoteDefinition | undefined;
}

/** The footnote whose mark or definition holds the offset. Labels are one in any case of their letters. */
export function findNoteAt(
  text: string,
  form: NoteForm,
  offset: number,
): NoteAt | undefined {
  const { marks, definitions } = form.findNotes(text);
  const holds = ({ span }: NoteMark) =>
    span.start <= offset && offset <= span.end;
  const mark = marks.find(holds);
  if (mark !== undefined) {
    const definition = definitions.find((note) => isSameLabel(note, mark));
    return { kind: "mark", mark, definition };
  }
  const definition = definitions.find(holds);
  return (
    definition && {
      kind: "definition",
      mark: marks.find((one) => isSameLabel(one, definition)),
      definition,
    }
  );
}

/** The edits that number all notes by the order of their first marks; unused ones come after. None when they are so already. */
export function renumberNotes(
  text: string,
  form: NoteForm,
): readonly TextEdit[] {
  const { marks, definitions } = form.findNotes(text);
  const numbers = new Map<string, string>();
  for (const { label } of [...marks, ...definitions]) {
    const key = label.toLowerCase();
    if (!numbers.has(key)) numbers.set(key, String(numbers.size + 1));
  }
  const places = new Map(
    [...marks, ...definitions].map((note) => [note.labelSpan.start, note]),
  );
  return [...places.values()].flatMap(({ label, labelSpan }) => {
    const number = numbers.get(label.toLowerCase()) ?? label;
    return number === label ? [] : [{ ...labelSpan, text: number }];
  });
}

/** What tidying does and finds. */
export interface TidyNotes {
  readonly edits: readonly TextEdit[];
  /** Labels of notes that no mark names; they are kept, after the others. */
  readonly unused: readonly string[];
  /** Labels of marks that have no note. */
  readonly missing: readonly string[];
}

/** Puts the notes at the end of the document in the order of their first marks. */
export function tidyNotes(text: string, form: NoteForm): TidyNotes {
  const { marks, definitions } = form.findNotes(text);
  const order = [...new Set(marks.map(({ label }) => label.toLowerCase()))];
  const rank = ({ label }: NoteDefinition) => {
    const at = order.indexOf(label.toLowerCase());
    return at < 0 ? order.length : at;
  };
  const sorted = [...definitions].sort((a, b) => rank(a) - rank(b));
  const labels = new Set(definitions.map(({ label }) => label.toLowerCase()));
  return {
    edits:
      form.define === undefined ? [] : moveToEnd(text, definitions, sorted),
    unused: sorted
      .filter((note) => rank(note) === order.length)
      .map(({ label }) => label),
    missing: order.filter((label) => !labels.has(label)),
  };
}

function moveToEnd(
  text: string,
  definitions: readonly NoteDefinition[],
  sorted: readonly NoteDefinition[],
): readonly TextEdit[] {
  if (definitions.length === 0) return [];
  const eol = lineEndOf(text);
  const removals = definitions.map(({ span }) => ({
    start: span.start,
    end: span.end + blankAfter(text, span.end),
    text: "",
  }));
  const rest = applyEdits(text, removals);
  const body = rest.trimEnd();
  const notes = sorted.map(({ span }) => text.slice(span.start, span.end));
  const tidy = [...(body === "" ? [] : [body]), ...notes].join(eol + eol) + eol;
  if (tidy === text) return [];
  const gap = rest.slice(body.length).replace(/[^\r\n]/g, "");
  const before =
    body === "" ? "" : eol.repeat(Math.max(0, 2 - countLines(gap)));
  const added = before + notes.join(eol + eol) + eol;
  return [...removals, { start: text.length, end: text.length, text: added }];
}

function countLines(gap: string): number {
  return gap.split("\n").length - 1;
}

function blankAfter(text: string, from: number): number {
  return (
    /^(?:[ \t]{0,99}\r?\n){0,99}/.exec(text.slice(from, from + 2000))?.[0]
      .length ?? 0
  );
}

function isSameLabel(a: NoteMark, b: NoteMark): boolean {
  return a.label.toLowerCase() === b.label.toLowerCase();
}

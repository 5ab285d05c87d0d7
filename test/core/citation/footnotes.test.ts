import assert from "node:assert/strict";
import {
  findNoteAt,
  renumberNotes,
  tidyNotes,
} from "../../../src/core/citation/footnotes.js";
import type { NoteForm } from "../../../src/core/citation/markup.js";
import { markdownFootnote } from "../../../src/core/citation/markups/markdownFootnote.js";
import { restFootnote } from "../../../src/core/citation/markups/restFootnote.js";
import { applyEdits } from "../../../src/core/model/textEdit.js";
import { atCursor } from "./support.js";

function formOf({ form }: typeof markdownFootnote): NoteForm {
  assert.ok(form.kind === "note");
  return form;
}
const markdown = formOf(markdownFootnote);
const rest = formOf(restFootnote);
const renumber = (text: string, form = markdown) =>
  applyEdits(text, renumberNotes(text, form));

suite("footnotes", () => {
  test("are numbered by the order of their marks, in marks and notes alike", () => {
    const text =
      "A[^b] c[^A] d[^b].\n\n[^a]: One.\n[^b]: Two.\n[^x]: Unused.\n";
    const numbered =
      "A[^1] c[^2] d[^1].\n\n[^2]: One.\n[^1]: Two.\n[^3]: Unused.\n";
    assert.equal(renumber(text), numbered);
    assert.deepEqual(renumberNotes(numbered, markdown), []);
  });

  test("are numbered in reStructuredText as well", () => {
    assert.equal(
      renumber("A\\ [#b]_.\n\n.. [#b] Two.\n", rest),
      "A\\ [#1]_.\n\n.. [#1] Two.\n",
    );
  });

  test("are put at the end in the order of their marks; unused ones are last and told", () => {
    const text =
      "A[^b].\n\n[^x]: Unused.\n[^a]: One\n    two.\n\nC[^a] d[^q].\n\n[^b]: Two.\n";
    const { edits, unused, missing } = tidyNotes(text, markdown);
    const tidy =
      "A[^b].\n\nC[^a] d[^q].\n\n[^b]: Two.\n\n[^a]: One\n    two.\n\n[^x]: Unused.\n";
    assert.equal(applyEdits(text, edits), tidy);
    assert.deepEqual([unused, missing], [["x"], ["q"]]);
    assert.deepEqual(tidyNotes(tidy, markdown).edits, []);
  });

  test("without any, nothing is done", () => {
    assert.deepEqual(tidyNotes("Plain.\n", markdown).edits, []);
    assert.deepEqual(renumberNotes("Plain.\n", markdown), []);
  });

  test("are found at an offset: a mark with its note, a note with its mark", () => {
    const at = (marked: string) => {
      const { text, offset } = atCursor(marked);
      const found = findNoteAt(text, markdown, offset);
      return (
        found && [found.kind, found.mark?.span.start, found.definition?.body]
      );
    };
    assert.deepEqual(at("A[^|b].\n\n[^b]: Two.\n"), ["mark", 1, "Two."]);
    assert.deepEqual(at("A[^b].\n\n[^b]: T|wo.\n"), ["definition", 1, "Two."]);
    assert.deepEqual(at("A[^|b].\n"), ["mark", 1, undefined]);
    assert.equal(at("A|.\n"), undefined);
  });
});

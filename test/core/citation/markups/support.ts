import assert from "node:assert/strict";
import type { Citation } from "../../../../src/core/citation/citation.js";
import type { CitationMarkup } from "../../../../src/core/citation/markup.js";
import { insertCitation } from "../../../../src/core/citation/insertCitation.js";
import { plainStyle } from "../../../../src/core/citation/plainStyle.js";
import { applyEdits } from "../../../../src/core/model/textEdit.js";
import { atCursor, makeReference } from "../support.js";

export { makeReference };

/** The document after a citation at its `|`, with a `|` where the cursor then stands. */
export function insert(
  markup: CitationMarkup,
  marked: string,
  citation: Partial<Citation> = {},
): string {
  const { text, offset } = atCursor(marked);
  const { edits, cursor } = insertCitation(
    { reference: makeReference(), ...citation },
    { text, offset, markup, style: plainStyle },
  );
  const after = applyEdits(text, edits);
  return `${after.slice(0, cursor)}|${after.slice(cursor)}`;
}

/** The citation alone, as a key markup writes it. */
export function cite(
  markup: CitationMarkup,
  citation: Partial<Citation>,
  documentText = "",
): string {
  assert.ok(markup.form.kind === "key");
  return markup.form.cite(
    { reference: makeReference(), ...citation },
    documentText,
  );
}

/** The keys that the markup finds, each as it stands at its span. */
export function keysOf(markup: CitationMarkup, text: string): string[] {
  const uses = markup.form.kind === "key" ? markup.form.findKeys(text) : [];
  for (const { key, span } of uses) {
    assert.equal(text.slice(span.start, span.end), key);
  }
  return uses.map(({ key }) => key);
}

/** Signs that mean something in one markup or other. */
export const hostile =
  "# * _ $ @ [ ] { } \\ ~ ^ | < > & % ` \"x\" 'y' ... -- // :: 日本 Путин السلام";

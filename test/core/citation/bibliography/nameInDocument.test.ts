import assert from "node:assert/strict";
import { findNamedBibliographies } from "../../../../src/core/citation/bibliography/namedBibliographies.js";
import { citationMarkups } from "../../../../src/core/citation/markups/index.js";
import { applyEdits } from "../../../../src/core/model/textEdit.js";

function name(markup: string, text: string, path = "refs.bib") {
  const form = citationMarkups.find(({ id }) => id === markup)?.form;
  assert.ok(form?.kind === "key");
  const edit = form.nameBibliography?.(text, path);
  return edit && applyEdits(text, [edit]);
}

suite("nameInDocument", () => {
  test("adds a line to the front matter, or makes one", () => {
    assert.equal(
      name("pandoc", "---\r\ntitle: Ice\r\n---\r\n\r\nA\r\n"),
      "---\r\ntitle: Ice\r\nbibliography: refs.bib\r\n---\r\n\r\nA\r\n",
    );
    assert.equal(
      name("pandoc", "---\n---\nA\n"),
      "---\nbibliography: refs.bib\n---\nA\n",
    );
    assert.equal(
      name("pandoc", "A\n\n---\n\nB\n"),
      "---\nbibliography: refs.bib\n---\n\nA\n\n---\n\nB\n",
    );
  });

  test("what it writes is what is read", () => {
    for (const [markup, text] of [
      ["pandoc", "A"],
      ["biblatex", "\\documentclass{article}\n\\begin{document}\nA\n"],
      ["typst", "A"],
      ["org", "A\n"],
    ] as const) {
      const named = name(markup, text, "my refs: 2.bib") ?? "";
      assert.deepEqual(
        findNamedBibliographies(named),
        ["my refs: 2.bib"],
        named,
      );
      assert.ok(named.includes("A"));
    }
    assert.equal(name("biblatex", "A chapter"), undefined);
  });
});

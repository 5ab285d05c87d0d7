import assert from "node:assert/strict";
import { findEmbeddedEntries } from "../../../../src/core/citation/bibliography/embeddedEntries.js";

const read = (text: string) =>
  findEmbeddedEntries(text).map(({ key, keySpan }) => [
    key,
    text.slice(keySpan.start, keySpan.end),
  ]);

suite("embeddedEntries", () => {
  test("are the references of a document's front matter", () => {
    const text =
      "---\ntitle: Ice\nreferences:\n- id: rowe2019\n  title: Ice\n- id: adler1999\n---\n\nText.\n";
    assert.deepEqual(read(text), [
      ["rowe2019", "rowe2019"],
      ["adler1999", "adler1999"],
    ]);
  });

  test("are LaTeX's items", () => {
    assert.deepEqual(read("\\bibitem[Rowe]{rowe} Ice. \\bibitem{b} Two."), [
      ["rowe", "rowe"],
      ["b", "b"],
    ]);
  });

  test("are none where references only stand in the text", () => {
    assert.deepEqual(read("Text.\n\nreferences:\n- id: a\n"), []);
    assert.deepEqual(read("Text.\n\n---\nreferences:\n- id: a\n---\n"), []);
  });
});

import assert from "node:assert/strict";
import { readManner } from "../../../../src/core/citation/bibliography/bibtexManner.js";
import {
  completeBibtexEntry,
  setBibtexField,
} from "../../../../src/core/citation/bibliography/editBibtex.js";
import { scanBibtex } from "../../../../src/core/citation/bibliography/scanBibtex.js";
import { applyEdits } from "../../../../src/core/model/textEdit.js";
import { makeReference } from "../support.js";

function set(text: string, name: string, value: string): string {
  const [entry] = scanBibtex(text);
  const edit = entry && setBibtexField(text, entry, [name, value]);
  return edit === undefined ? text : applyEdits(text, [edit]);
}

function complete(text: string): string {
  const entries = [...scanBibtex(text)];
  const [entry] = entries;
  const edit =
    entry &&
    completeBibtexEntry(text, entry, {
      reference: makeReference(),
      manner: readManner(text, entries),
    });
  return edit === undefined ? text : applyEdits(text, [edit]);
}

suite("edits of a BibTeX entry", () => {
  test("change a value in its place, between its own delimiters", () => {
    const text = '@Book{k,\r\n  Title = "Old",\r\n  YEAR = 1999\r\n}';
    assert.equal(set(text, "title", "New"), text.replace("Old", "New"));
    assert.equal(set(text, "year", "2019"), text.replace("1999", "{2019}"));
  });

  test("add a line and change no other, whether or not the last has a comma", () => {
    const cases = [
      [
        "@book{k,\n\ta = {x},\n\tb = {y},\n}",
        "@book{k,\n\ta = {x},\n\tb = {y},\n\turl = {u},\n}",
      ],
      [
        "@book{k,\n  a = {x},\n  bb = {y}\n}",
        "@book{k,\n  a = {x},\n  url = {u},\n  bb = {y}\n}",
      ],
      ["@book{k, a = {x}, b = 1}", "@book{k, a = {x}, url = {u}, b = 1}"],
      ["@book{k}", "@book{k}"],
    ] as const;
    for (const [before, after] of cases)
      assert.equal(set(before, "url", "u"), after);
  });

  test("complete an entry with what it lacks, whatever it is called there", () => {
    const text =
      "@article{rowe2019,\n  author = {Somebody Else},\n  journal = {N},\n  year = {2018},\n}\n";
    assert.equal(
      complete(text),
      "@article{rowe2019,\n  author = {Somebody Else},\n  journal = {N},\n  year = {2018},\n  title = {Ice on the {Strait}},\n  month = {5},\n  url = {https://example.org/ice},\n}\n",
    );
    assert.equal(complete(complete(text)), complete(text));
  });
});

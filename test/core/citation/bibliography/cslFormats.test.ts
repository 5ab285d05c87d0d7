import assert from "node:assert/strict";
import type { BibliographyFormat } from "../../../../src/core/citation/bibliography/bibliographyFormat.js";
import { cslJson } from "../../../../src/core/citation/bibliography/formats/cslJson.js";
import { cslYaml } from "../../../../src/core/citation/bibliography/formats/cslYaml.js";
import { applyEdits } from "../../../../src/core/model/textEdit.js";
import { makeReference } from "../support.js";

const short = { id: "rowe2019", type: "book", title: "Ice" };
const append = (format: BibliographyFormat, text: string) =>
  applyEdits(text, [format.append(text, short)]);
const keys = (format: BibliographyFormat, text: string) =>
  format.read(text).entries.map(({ key, keySpan }) => {
    assert.equal(text.slice(keySpan.start, keySpan.end), key);
    return key;
  });

suite("CSL-JSON file", () => {
  test("gives its records; one that is broken is told at its place and hides no other", () => {
    const text =
      '[{"id":"a","title":"x {"},{"id":"b",,},\n {"type":"book", "id": "c"},{"title":"no key"}]';
    assert.deepEqual(keys(cslJson, text), ["a", "c"]);
    assert.deepEqual(
      cslJson.read(text).problems.map(({ span }) => span.start),
      [text.indexOf('{"id":"b"'), text.indexOf('{"title":"no')],
    );
  });

  test("gets a record behind its last one, as it is laid out", () => {
    const lines = '[\n    {\n        "id": "a"\n    }\n]\n';
    assert.equal(
      append(cslJson, lines),
      '[\n    {\n        "id": "a"\n    },\n    {\n      "id": "rowe2019",\n      "type": "book",\n      "title": "Ice"\n    }\n]\n',
    );
    assert.equal(
      append(cslJson, '[{"id":"a"}]'),
      '[{"id":"a"},\n{"id":"rowe2019","type":"book","title":"Ice"}]',
    );
    for (const empty of ["", "[]", "[\n]\n"]) {
      assert.deepEqual(keys(cslJson, append(cslJson, empty)), ["rowe2019"]);
    }
  });
});

suite("CSL-YAML file", () => {
  test("gives its records, under references or not", () => {
    assert.deepEqual(
      keys(
        cslYaml,
        "references:\n- id: a\n  title: x\n- id: 'b'\n- title: c\n",
      ),
      ["a", "b"],
    );
    assert.deepEqual(keys(cslYaml, "- id: a\n- id: b\n"), ["a", "b"]);
    assert.deepEqual(keys(cslYaml, "just words"), []);
  });

  test("gets a record at the end of its list", () => {
    const entry = "- id: rowe2019\n  type: book\n  title: Ice\n";
    assert.equal(
      append(cslYaml, "references:\n- id: a\n"),
      `references:\n- id: a\n${entry}`,
    );
    assert.equal(
      append(cslYaml, "---\nreferences:\n- id: a\n...\n"),
      `---\nreferences:\n- id: a\n${entry}...\n`,
    );
    assert.equal(append(cslYaml, ""), `references:\n${entry}`);
    assert.equal(
      append(cslYaml, "references:\n  - id: a"),
      `references:\n  - id: a\n${entry.replace(/^/gm, "  ").trimEnd()}\n`,
    );
  });

  test("reads back what it wrote", () => {
    const reference = makeReference({ title: "a: b # {c} 'd' \"e\"" });
    const text = applyEdits("", [cslYaml.append("", reference)]);
    assert.deepEqual(cslYaml.read(text).entries[0]?.toReference(), reference);
  });
});

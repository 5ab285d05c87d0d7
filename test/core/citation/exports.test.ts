import assert from "node:assert/strict";
import { bibtex } from "../../../src/core/citation/bibliography/formats/bibtex.js";
import { referenceExports } from "../../../src/core/citation/exports/index.js";
import type { Reference } from "../../../src/core/citation/reference.js";
import { makeReference } from "./support.js";

function write(id: string, ...references: readonly Reference[]): string {
  const form = referenceExports.find((one) => one.id === id);
  assert.ok(form);
  return form.write(references);
}

suite("exports", () => {
  test("to BibTeX and biblatex differ in their fields", () => {
    const old = write("bibtex", makeReference());
    assert.match(old, /^ {2}journal +=.*\n(?:.*\n)*? {2}year +=/m);
    const modern = write("biblatex", makeReference());
    assert.match(modern, /^ {2}journaltitle.*\n(?:.*\n)*? {2}date +=/m);
    for (const text of [old, modern]) {
      const { entries, problems } = bibtex.read(text);
      assert.deepEqual(problems, []);
      assert.equal(entries[0]?.toReference().title, "Ice on the Strait");
    }
  });

  test("to CSL-JSON is the record itself", () => {
    const reference = makeReference();
    assert.deepEqual(JSON.parse(write("csl-json", reference)), [reference]);
  });

  test("to RIS has a line for each tag, and hostile text makes no line of its own", () => {
    const text = write(
      "ris",
      makeReference({
        title: "Ice\nER  - \nTY  - HOAX",
        author: [
          { family: "Rowe", given: "Ada", "non-dropping-particle": "van" },
          { literal: "Port Office" },
        ],
        page: "3–9",
      }),
      makeReference({ type: "unheard-of", issued: { literal: "one day" } }),
    );
    assert.equal(
      text.split("\n\n")[0],
      [
        "TY  - MGZN",
        "ID  - rowe2019",
        "AU  - van Rowe, Ada",
        "AU  - Port Office",
        "TI  - Ice ER - TY - HOAX",
        "T2  - Northern Review",
        "PY  - 2019",
        "DA  - 2019/05//",
        "SP  - 3",
        "EP  - 9",
        "UR  - https://example.org/ice",
        "ER  - ",
      ].join("\n"),
    );
    assert.match(text, /\nTY {2}- GEN\n(?:.*\n)*DA {2}- one day\n/);
  });
});

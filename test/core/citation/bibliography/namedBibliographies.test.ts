import assert from "node:assert/strict";
import { findNamedBibliographies } from "../../../../src/core/citation/bibliography/namedBibliographies.js";

suite("bibliographies that a document names", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["---\nbibliography: refs.bib\n---\n", ["refs.bib"]],
    [
      "---\nbibliography: [a.bib, 'b c.json']  # both\n---\n",
      ["a.bib", "b c.json"],
    ],
    [
      '---\nbibliography:\n  - a.bib\n  - "b.yaml"\ntitle: x\n---\n',
      ["a.bib", "b.yaml"],
    ],
    ["bibliography: no.bib\n", []],
    [
      "\\addbibresource{refs.bib}\n\\addbibresource[location=remote]{x.bib}",
      ["refs.bib", "x.bib"],
    ],
    ["\\bibliography{a, b.bib}", ["a.bib", "b.bib"]],
    ['#bibliography("refs.bib", style: "apa")', ["refs.bib"]],
    ['#bibliography(("a.bib", "b.yml"))', ["a.bib", "b.yml"]],
    [":bibtex-file: refs.bib\n", ["refs.bib"]],
    ["#+bibliography: refs.bib\n", ["refs.bib"]],
    [".. bibliography:: refs.bib\n", ["refs.bib"]],
    ["```{bibliography} refs.bib\n```", ["refs.bib"]],
    ["nothing", []],
  ];
  for (const [text, paths] of cases) {
    test(JSON.stringify(text), () => {
      assert.deepEqual(findNamedBibliographies(text), paths);
    });
  }
});

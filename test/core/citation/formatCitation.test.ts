import assert from "node:assert/strict";
import { chooseMarkup } from "../../../src/core/citation/chooseMarkup.js";
import { formatCitation } from "../../../src/core/citation/formatCitation.js";
import { citationMarkups } from "../../../src/core/citation/markups/index.js";
import { makeReference } from "./support.js";

suite("format citation", () => {
  const reference = makeReference();

  test("writes the same citation in each markup", () => {
    const texts = ["pandoc", "markdown-footnote", "biblatex", "plain"].map(
      (markup) => formatCitation(reference, { markup, locator: "para. 4" }),
    );
    assert.deepEqual(texts, [
      { text: "[@rowe2019, para. 4]" },
      {
        text: "[^rowe2019]",
        definition:
          "[^rowe2019]: Ada Rowe, “Ice on the Strait,” *Northern Review*, May 2019, para. 4, <https://example.org/ice>.",
      },
      { text: "\\autocite[para.~4]{rowe2019}" },
      {
        text: "Ada Rowe, “Ice on the Strait,” Northern Review, May 2019, para. 4, https://example.org/ice.",
      },
    ]);
  });

  test("is nothing in a markup that there is not", () => {
    assert.equal(formatCitation(reference, { markup: "troff" }), undefined);
  });
});

suite("choose markup", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["markdown", "Plain words.", "markdown-footnote"],
    ["markdown", "---\nbibliography: x.bib\n---\n", "pandoc"],
    ["latex", "", "biblatex"],
    ["plaintext", "", "plain"],
    ["python", "", "plain"],
  ];
  for (const [languageId, text, id] of cases) {
    test(`takes ${id} for ${languageId} ${JSON.stringify(text)}`, () => {
      const markup = chooseMarkup({ languageId, text }, citationMarkups);
      assert.equal(markup?.id, id);
    });
  }
});

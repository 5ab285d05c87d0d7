import assert from "node:assert/strict";
import { insertCitations } from "../../../src/core/citation/insertCitations.js";
import type { CitationMarkup } from "../../../src/core/citation/markup.js";
import { biblatex } from "../../../src/core/citation/markups/biblatex.js";
import { pandoc } from "../../../src/core/citation/markups/pandoc.js";
import { typst } from "../../../src/core/citation/markups/typst.js";
import { plainStyle } from "../../../src/core/citation/plainStyle.js";
import { atCursor, makeReference } from "./support.js";

function cite(marked: string, markup: CitationMarkup): string {
  const citations = ["a", "b", "c"].map((id) => ({
    reference: makeReference({ id }),
  }));
  const style = plainStyle;
  const target = { ...atCursor(marked), markup, style };
  const { text, offset } = insertCitations(citations, target);
  return `${text.slice(0, offset)}|${text.slice(offset)}`;
}

suite("insertCitations", () => {
  test("makes one citation of several where the markup has that", () => {
    assert.equal(cite("So |it is.", pandoc), "So [@a; @b; @c]| it is.");
    assert.equal(cite("|", biblatex), "\\autocite{a,b,c}|");
  });

  test("puts them side by side where it has not", () => {
    assert.equal(cite("So |", typst), "So @a @b @c|");
  });
});

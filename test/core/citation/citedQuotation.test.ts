import assert from "node:assert/strict";
import { citedQuotation } from "../../../src/core/citation/citedQuotation.js";
import type { CitationMarkup } from "../../../src/core/citation/markup.js";
import { biblatex } from "../../../src/core/citation/markups/biblatex.js";
import { markdownFootnote } from "../../../src/core/citation/markups/markdownFootnote.js";
import { org } from "../../../src/core/citation/markups/org.js";
import { pandoc } from "../../../src/core/citation/markups/pandoc.js";
import { plainText } from "../../../src/core/citation/markups/plainText.js";
import { restFootnote } from "../../../src/core/citation/markups/restFootnote.js";
import { typst } from "../../../src/core/citation/markups/typst.js";
import type { Passage } from "../../../src/core/citation/passage.js";
import { plainStyle } from "../../../src/core/citation/plainStyle.js";
import { applyEdits } from "../../../src/core/model/textEdit.js";
import { atCursor, makeReference } from "./support.js";

function quote(
  marked: string,
  markup: CitationMarkup,
  passage: Partial<Passage> = {},
): string {
  const { text, offset } = atCursor(marked);
  const insertion = citedQuotation(
    {
      text: "Ships\nwaited*.",
      isQuote: true,
      citation: {
        reference: makeReference(),
        locator: { label: "paragraph", value: "4" },
      },
      ...passage,
    },
    { text, offset, markup, style: plainStyle },
  );
  const after = applyEdits(text, insertion.edits);
  return after.slice(0, insertion.cursor) + "|" + after.slice(insertion.cursor);
}

suite("citedQuotation", () => {
  test("puts a short passage in quotation marks, with its citation", () => {
    assert.equal(
      quote("So: |, they say.", pandoc),
      "So: “Ships waited\\*.” [@rowe2019, para. 4]|, they say.",
    );
    assert.equal(quote("|", typst), "“Ships waited\\*.” @rowe2019[para. 4]|");
  });

  test("puts the note of a footnote at the end", () => {
    const text = quote("So: |\n\nEnd.\n", markdownFootnote);
    assert.ok(
      text.startsWith(
        "So: “Ships waited\\*.”[^rowe2019]|\n\nEnd.\n\n[^rowe2019]: ",
      ),
      text,
    );
    assert.ok(text.includes("para. 4, <https://example.org/ice>.\n"), text);
  });

  test("puts a long passage in a block of its own, in each markup's way", () => {
    const long = { text: "First it froze.\n\nThen it thawed." };
    assert.equal(
      quote("So:|\nEnd.", pandoc, long),
      "So:\n\n> First it froze.\n>\n> Then it thawed. [@rowe2019, para. 4]\n|\nEnd.",
    );
    assert.equal(
      quote("A.\r\n\r\n|", biblatex, long),
      "A.\r\n\r\n\\begin{quote}\r\nFirst it froze.\r\n\r\nThen it thawed. \\autocite[para.~4]{rowe2019}\r\n\\end{quote}|",
    );
    assert.equal(
      quote("|", org, long),
      "#+begin_quote\nFirst it froze.\n\nThen it thawed. [cite:@rowe2019 para. 4]\n#+end_quote|",
    );
    assert.ok(
      quote("|", restFootnote, long).startsWith(
        "   First it froze.\n\n   Then it thawed.",
      ),
    );
    assert.ok(
      quote("|", plainText, long).startsWith(
        "“First it froze.\n\nThen it thawed.” (Ada Rowe",
      ),
    );
  });

  test("puts no quotation marks around a summary", () => {
    assert.equal(
      quote("|", pandoc, { isQuote: false }),
      "Ships waited\\*. [@rowe2019, para. 4]|",
    );
  });

  test("loses nothing in the middle of another citation", () => {
    const text = quote("See [@a, p. |4].", pandoc);
    assert.ok(text.includes("; @rowe2019, para. 4"), text);
    assert.ok(text.includes("“Ships waited\\*.”"), text);
  });
});

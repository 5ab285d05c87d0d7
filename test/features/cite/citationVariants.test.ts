import assert from "node:assert/strict";
import { markdownFootnote } from "../../../src/core/citation/markups/markdownFootnote.js";
import { pandoc } from "../../../src/core/citation/markups/pandoc.js";
import { plainText } from "../../../src/core/citation/markups/plainText.js";
import { plainStyle } from "../../../src/core/citation/plainStyle.js";
import {
  listVariants,
  toTyped,
} from "../../../src/features/cite/citationVariants.js";
import type { CitationMarkup } from "../../../src/core/citation/markup.js";

const reference = {
  id: "rowe2019",
  type: "book",
  title: "Ice",
  author: [{ family: "Rowe", given: "Ada" }],
};

suite("ways to write a citation", () => {
  const write = (typed: string, markup: CitationMarkup) => {
    const target = { text: "", offset: 0, markup, style: plainStyle };
    return listVariants(reference, typed, target).map(({ written }) => written);
  };

  test("are shown as they would stand", () => {
    assert.deepEqual(write("see @ para. 4, on ice", pandoc), [
      "[see @rowe2019, para. 4, on ice]",
      "@rowe2019 [para. 4, on ice]",
      "[see -@rowe2019, para. 4, on ice]",
    ]);
    assert.equal(write("", plainText)[0], "Ada Rowe, “Ice.”");
  });

  test("are one for a note", () => {
    assert.deepEqual(write("12", markdownFootnote), [
      "Ada Rowe, “Ice,” p. 12.",
    ]);
  });

  test("begin with the place that is known, as one would type it", () => {
    assert.equal(toTyped(undefined), "");
    assert.equal(toTyped({ label: "paragraph", value: "4" }), "para. 4");
    assert.equal(
      write(
        toTyped({ label: "heading", value: "The “long” winter" }),
        pandoc,
      )[0],
      `[@rowe2019, under "The 'long' winter"]`.replace(/'/g, "\\'"),
    );
  });
});

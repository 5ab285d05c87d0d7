import assert from "node:assert/strict";
import {
  passageInBriefing,
  passageInSource,
} from "../../../src/core/citation/passage.js";
import { readBriefing } from "../../../src/core/model/briefingFile.js";

const { briefing } = readBriefing(`briefing: 1
article:
  id: rowe2019
  type: webpage
  title: Ice on the Strait
sections:
  - id: winter
    title: The long winter
    summary: It was cold, and ships waited.
events:
  - id: freeze
    date: 2012-03
    title: The strait freezes
    section: winter
    quote: "“Nobody left,” the pilot said."
`);
assert.ok(briefing);
const known = briefing;

suite("passage", () => {
  test("of the article's text is a quotation, cited by its paragraph", () => {
    const source =
      "Ice on the Strait\n\nIt froze.\n\nThe long winter\n\nShips waited.\n";
    const at = (words: string) => {
      const start = source.indexOf(words);
      return { start, end: start + words.length };
    };
    const { text, isQuote, citation } = passageInSource(
      known,
      source,
      at("waited"),
    );
    assert.deepEqual([text, isQuote], ["waited", true]);
    assert.deepEqual(citation.locator, { label: "paragraph", value: "2" });
    const title = passageInSource(known, source, at("Ice on"));
    assert.equal(title.citation.locator, undefined);
  });

  test("of the briefing is a quotation where it is the article's words", () => {
    const quoted = passageInBriefing(known, "Nobody  left,” the pilot");
    assert.equal(quoted.isQuote, true);
    const told = passageInBriefing(known, "and ships waited");
    assert.equal(told.isQuote, false);
    assert.deepEqual(told.citation.locator, {
      label: "heading",
      value: "The long winter",
    });
    const other = passageInBriefing(known, "something else");
    assert.deepEqual(
      [other.isQuote, other.citation.locator],
      [false, undefined],
    );
  });
});

import assert from "node:assert/strict";
import { readBriefing } from "../../../src/core/model/briefingFile.js";
import type { LibraryEntry } from "../../../src/core/library/library.js";
import { eventsAtOffset } from "../../../src/features/timeline/eventsAtOffset.js";

const text = `briefing: 1
article: { id: a1, type: article, title: T }
source: text.txt
events:
  - id: dig
    date: 1990
    title: Digging
    quote: they began to dig
  - id: open
    date: 1998
    title: Opening
`;
const entry: LibraryEntry = {
  address: "file:///a.briefing.yaml",
  text,
  ...readBriefing(text),
};
const sourceOf = () => "file:///text.txt";
const at = (address: string, inText: string, words: string) =>
  eventsAtOffset([entry], sourceOf, {
    address,
    text: inText,
    offset: inText.indexOf(words) + 1,
  }).map((key) => key.split("\n")[1]);

suite("eventsAtOffset", () => {
  test("finds the entry in the briefing file", () => {
    assert.deepEqual(at("file:///a.briefing.yaml", text, "Opening"), ["open"]);
    assert.deepEqual(at("file:///a.briefing.yaml", text, "source"), []);
  });

  test("finds the passage in the article's text", () => {
    const source = "In the spring they began to dig. Nobody came.";
    assert.deepEqual(at("file:///text.txt", source, "began"), ["dig"]);
    assert.deepEqual(at("file:///text.txt", source, "Nobody"), []);
    assert.deepEqual(at("file:///other.txt", source, "began"), []);
  });
});

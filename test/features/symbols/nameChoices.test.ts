import assert from "node:assert/strict";
import type { LibraryEntry } from "../../../src/core/library/library.js";
import { readBriefing } from "../../../src/core/model/briefingFile.js";
import { findSymbols } from "../../../src/features/symbols/findSymbols.js";
import {
  nameChoices,
  typedBefore,
} from "../../../src/features/symbols/nameChoices.js";

const text = [
  "briefing: 1",
  "article: { id: k, type: book, title: Mills }",
  "actors:",
  "  - { id: ida, name: Ida Marsh, kind: person, aliases: [Marsh, the miller] }",
  "  - { id: zoe, name: Zoë Marlow, kind: person }",
  "events:",
  "  - { id: e, date: 2012, title: Marsh mends the weir, actors: [ida] }",
  "",
].join("\n");
const entries: readonly LibraryEntry[] = [
  { address: "a", text, ...readBriefing(text) },
];

function offered(typed: string, used = ""): string[] {
  return [...nameChoices(entries, typed, ({ id }) => (id === used ? 3 : 0))]
    .sort((a, b) => a.rank - b.rank)
    .map(({ name }) => name);
}

suite("nameChoices", () => {
  test("offers names of which any word begins with what is typed", () => {
    assert.deepEqual(offered("mar"), ["Ida Marsh", "Zoë Marlow", "Marsh"]);
    assert.deepEqual(offered("zoe"), ["Zoë Marlow"]);
    assert.deepEqual(offered("arsh"), []);
  });

  test("offers nothing before two letters", () => {
    assert.deepEqual(offered("m"), []);
  });

  test("puts whom the document names first", () => {
    assert.equal(offered("mar", "zoe")[0], "Zoë Marlow");
    assert.equal(offered("mar", "ida")[0], "Ida Marsh");
  });

  test("reads the letters before the cursor", () => {
    assert.equal(typedBefore("said Ida Ma", 11), "Ma");
    assert.equal(typedBefore("said ", 5), "");
  });
});

suite("findSymbols", () => {
  test("finds actors by name or alias, and events by title", () => {
    const names = (query: string) =>
      findSymbols(entries, query).map(({ name }) => name);
    assert.deepEqual(names("#idma"), ["Ida Marsh"]);
    assert.deepEqual(names("miller"), ["the miller"]);
    assert.deepEqual(names("weir"), ["Marsh mends the weir"]);
    assert.deepEqual(names("zoe"), ["Zoë Marlow"]);
    assert.deepEqual(names("xyz"), []);
  });
});

import assert from "node:assert/strict";
import type { LibraryEntry } from "../../../src/core/library/library.js";
import { readBriefing } from "../../../src/core/model/briefingFile.js";
import { findSymbols } from "../../../src/features/symbols/findSymbols.js";
import { NameChoices } from "../../../src/features/symbols/nameChoices.js";
import { mayBeginName } from "../../../src/features/symbols/typedLetters.js";

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

const choices = new NameChoices(entries);

function offered(text: string, used = ""): string[] {
  return choices
    .before(text, ({ id }) => (id === used ? 3 : 0))
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
    assert.deepEqual(offered("Ida "), []);
  });

  test("puts whom the document names first", () => {
    assert.equal(offered("mar", "zoe")[0], "Zoë Marlow");
    assert.equal(offered("mar", "ida")[0], "Ida Marsh");
  });

  test("takes the place of the name's first words when they stand there", () => {
    const cases: readonly (readonly [text: string, replaced: string])[] = [
      ["said Ida Ma", "Ida Ma"],
      ["said Inga Ma", "Ma"],
      ["and zoe\u0308 Marl", "zoe\u0308 Marl"],
      ["with the mill", "the mill"],
    ];
    assert.deepEqual(
      cases.map(([text]) => choices.before(text, () => 0)[0]?.replaced),
      cases.map(([, replaced]) => replaced),
    );
  });

  test("offers a hundred at most", () => {
    const actors = Array.from(
      { length: 150 },
      (_, i) => `  - { id: a${i}, name: Mill${i}, kind: place }`,
    );
    const many = `${text.slice(0, text.indexOf("  - "))}${actors.join("\n")}\n`;
    const found = new NameChoices([
      { address: "a", text: many, ...readBriefing(many) },
    ]).before("mi", () => 0);
    assert.equal(found.length, 100);
  });

  test("offers a name once that several briefings have", () => {
    const again = { address: "b", text, ...readBriefing(text) };
    const found = new NameChoices([...entries, again]).before("mar", () => 0);
    assert.deepEqual(
      found.map(({ name }) => name),
      ["Ida Marsh", "Zoë Marlow", "Marsh"],
    );
  });

  test("takes two letters with a capital for the beginning of a name, and those of scripts that have none", () => {
    const beginnings = ["said Ma", "said ma", "M", "Üb", "مي", "x2", "Mar"];
    assert.deepEqual(beginnings.filter(mayBeginName), ["said Ma", "Üb", "مي"]);
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

  test("takes the name or alias that begins so, and such ones first", () => {
    assert.deepEqual(
      findSymbols(entries, "#marsh").map(
        ({ name, container }) => `${name} in ${container}`,
      ),
      ["Marsh in Ida Marsh · Mills", "Marsh mends the weir in Mills"],
    );
    const names = (query: string) =>
      findSymbols(entries, query).map(({ name }) => name);
    assert.deepEqual(names("mar"), [
      "Marsh",
      "Marsh mends the weir",
      "Zoë Marlow",
    ]);
    assert.deepEqual(names("zoë mar"), ["Zoë Marlow"]);
  });
});

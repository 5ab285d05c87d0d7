import assert from "node:assert/strict";
import { createNameIndex } from "../../../src/core/names/nameIndex.js";
import { latinCases, signCases, spellingCases } from "./cases/latin.js";
import type { NameCase } from "./cases/nameCase.js";
import * as scripts from "./cases/scripts.js";
import * as writing from "./cases/writing.js";
import { type Found, mark, unmark } from "./support/marked.js";

const groups: Record<string, readonly NameCase[]> = {
  latin: latinCases,
  signs: signCases,
  spellings: spellingCases,
  ...scripts,
  ...writing,
};
const cases = Object.entries(groups).flatMap(([group, list]) =>
  list.map((each) => ({ group, each })),
);

suite("nameIndex", () => {
  for (const { group, each } of cases) {
    const [names, marked, options] = each;
    test(`${group}: ${names} in ${JSON.stringify(marked)}`, () => {
      const { text, spans } = unmark(marked);
      const list = names.split("; ");
      const index = createNameIndex(
        list.map((name) => ({ name, id: name })),
        options,
      );
      const found = index.find(text).map(({ start, end }) => ({ start, end }));
      assert.equal(mark(text, found), marked);
      // A plain search for each name gives another answer, or the case would show nothing.
      assert.notDeepEqual(plainSearch(text, list), spans);
    });
  }

  test("a name is found though its first letter began none before", () => {
    const index = createNameIndex([{ name: "Abe", id: "abe" }]);
    const text = "Zelig met Abe.";
    assert.equal(index.find(text).length, 1);
    index.add([{ name: "Zelig", id: "zelig" }]);
    assert.deepEqual(
      index.find(text).map(({ name }) => name),
      ["Zelig", "Abe"],
    );
  });

  test("only what lies between the limits is found", () => {
    const index = createNameIndex([
      { name: "Abe", id: "abe" },
      { name: "Abe Putin", id: "both" },
    ]);
    const text = "Abe saw Abe Putin and Abe";
    const startsWithin = (from: number, to: number) =>
      index.find(text, from, to).map(({ start }) => start);
    assert.deepEqual(startsWithin(0, text.length), [0, 8, 22]);
    assert.deepEqual(startsWithin(1, text.length - 1), [8]);
    assert.deepEqual(startsWithin(0, 7), [0]);
    assert.deepEqual(startsWithin(0, 3), [0]);
    assert.deepEqual(startsWithin(0, 2), []);
    assert.deepEqual(startsWithin(24, text.length), []);
    assert.deepEqual(startsWithin(25, text.length), []);
  });

  test("what starts before an offset is found whole, and nothing behind it", () => {
    const index = createNameIndex([
      { name: "Abe", id: "abe" },
      { name: "Abe Putin", id: "both" },
      { name: "Putin", id: "putin" },
    ]);
    const text = "Abe Putin saw Putin";
    const startingBefore = (before: number) =>
      index.findStarting(text, before).map(({ start, end }) => [start, end]);
    assert.deepEqual(startingBefore(text.length), [
      [0, 9],
      [14, 19],
    ]);
    assert.deepEqual(startingBefore(14), [[0, 9]]);
    assert.deepEqual(startingBefore(2), [[0, 9]]);
    assert.deepEqual(startingBefore(0), []);
  });

  test("all are found in a text of several blocks, also where a block ends within a name", () => {
    const index = createNameIndex([{ name: "Abe Putin", id: "both" }]);
    const found = index.find("Abe met Abe Putin. ".repeat(3000));
    assert.deepEqual(
      found.map(({ start }) => start),
      Array.from({ length: 3000 }, (_, i) => i * 19 + 8),
    );
  });

  test("of two names spelled alike each stays when the other is removed", () => {
    const entries = ["one", "two", "three"].map((id) => ({ name: "Abe", id }));
    const index = createNameIndex(entries);
    for (const gone of entries) {
      index.remove([gone]);
      const left = entries.filter((each) => each !== gone);
      assert.deepEqual(
        index.find("Abe")[0]?.ids,
        left.map(({ id }) => id),
      );
      index.remove(left);
      assert.equal(index.find("Abe").length, 0);
      index.add(entries);
    }
  });

  test("the table has at least 300 cases", () => {
    assert.ok(cases.length >= 300, `${cases.length}`);
  });
});

function plainSearch(text: string, names: readonly string[]): Found[] {
  const found: Found[] = [];
  for (const name of names) {
    let at = text.indexOf(name);
    for (; at >= 0; at = text.indexOf(name, at + 1))
      found.push({ start: at, end: at + name.length });
  }
  return found.sort((a, b) => a.start - b.start);
}

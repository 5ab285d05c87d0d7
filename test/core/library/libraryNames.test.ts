import assert from "node:assert/strict";
import { readBriefing } from "../../../src/core/model/briefingFile.js";
import { Library } from "../../../src/core/library/library.js";
import { LibraryNames } from "../../../src/core/library/libraryNames.js";
import {
  MemoryLog,
  MemorySource,
  settled,
} from "../../support/memorySource.js";

function briefingText(name: string): string {
  return [
    "briefing: 1",
    "article: { id: key, type: article, title: T }",
    "actors:",
    `  - { id: mayor, name: ${name}, kind: person, aliases: [the mayor] }`,
    "",
  ].join("\n");
}

function namedIn(names: LibraryNames, text: string): string[] {
  return names.index
    .find(text)
    .map(({ start, end, ids }) =>
      [
        text.slice(start, end),
        ...ids.map((id) => names.refOf(id).briefing),
      ].join(" "),
    );
}

suite("LibraryNames", () => {
  test("has the names and aliases of all briefings, without regard to accents", async () => {
    const source = new MemorySource({
      a: briefingText("Zoë Quill"),
      b: briefingText("Otto Crane"),
    });
    const names = new LibraryNames(
      new Library(source, readBriefing, new MemoryLog()),
    );
    assert.equal(names.index.size, 0);
    await settled();
    assert.deepEqual(namedIn(names, "Zoe Quill, Otto Crane, the mayor"), [
      "Zoe Quill a",
      "Otto Crane b",
      "the mayor b a",
    ]);
    assert.deepEqual(
      names.refOf(names.index.find("Otto Crane")[0]?.ids[0] ?? ""),
      {
        briefing: "b",
        kind: "actor",
        id: "mayor",
      },
    );
  });

  test("forgets and learns the names of a file that changed, and says so", async () => {
    const source = new MemorySource({ a: briefingText("Zoë Quill") });
    const names = new LibraryNames(
      new Library(source, readBriefing, new MemoryLog()),
    );
    await settled();
    assert.equal(names.index.size, 2);
    let changes = 0;
    names.onDidChange(() => changes++);
    source.write("a", briefingText("Ida Marsh"));
    await settled();
    assert.deepEqual(namedIn(names, "Zoë Quill and Ida Marsh"), [
      "Ida Marsh a",
    ]);
    source.write("a", `${briefingText("Ida Marsh")}# no name of it\n`);
    await settled();
    assert.equal(changes, 1);
    source.remove("a");
    await settled();
    assert.equal(names.index.size, 0);
    assert.equal(changes, 2);
  });

  test("finds nobody by names and words that are left out, until they are not", async () => {
    const source = new MemorySource({ a: briefingText("Zoë Quill") });
    const names = new LibraryNames(
      new Library(source, readBriefing, new MemoryLog()),
    );
    await settled();
    const text = "Zoë Quill, ZOË  QUILL and the mayor";
    const found = () =>
      names
        .findStarting(text, text.length)
        .map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(found(), ["Zoë Quill", "ZOË  QUILL", "the mayor"]);
    names.leaveOut(["ZOË QUILL", "the mayor"]);
    assert.deepEqual(found(), ["Zoë Quill"]);
    names.leaveOut(["Zoë Quill"]);
    assert.deepEqual(found(), ["the mayor"]);
    names.leaveOut([]);
    assert.equal(found().length, 3);
  });
});

import assert from "node:assert/strict";
import { findItem } from "../../../src/core/library/item.js";
import { Library } from "../../../src/core/library/library.js";
import { readBriefing } from "../../../src/core/model/briefingFile.js";
import {
  MemoryLog,
  MemorySource,
  settled,
} from "../../support/memorySource.js";

function briefingText(title: string): string {
  return [
    "briefing: 1",
    `article: { id: key, type: article, title: ${title} }`,
    "actors:",
    "  - { id: mayor, name: Ada Quill, kind: person }",
    "",
  ].join("\n");
}

function titlesOf(library: Library): (string | undefined)[] {
  return library.entries.map(({ briefing }) => briefing?.article.title);
}

suite("Library", () => {
  test("is empty at once, and says when it knows more", async () => {
    const source = new MemorySource({
      b: briefingText("Second"),
      a: briefingText("First"),
    });
    const library = new Library(source, readBriefing, new MemoryLog());
    const heard: string[] = [];
    library.onDidChange(({ addresses }) => heard.push(addresses.join("+")));
    assert.deepEqual(library.entries, []);
    assert.equal(library.isLoaded, false);
    await settled();
    assert.equal(library.isLoaded, true);
    assert.deepEqual(titlesOf(library), ["First", "Second"]);
    assert.deepEqual(heard, ["b+a", ""]);
  });

  test("follows files that are made, changed and taken away", async () => {
    const source = new MemorySource({ a: briefingText("First") });
    const library = new Library(source, readBriefing, new MemoryLog());
    await settled();
    source.write("a", briefingText("Changed"));
    source.write("b", briefingText("Made"));
    await settled();
    assert.deepEqual(titlesOf(library), ["Changed", "Made"]);
    source.remove("a");
    await settled();
    assert.deepEqual(titlesOf(library), ["Made"]);
  });

  test("is silent when a file is written as it was", async () => {
    const source = new MemorySource({ a: briefingText("First") });
    const library = new Library(source, readBriefing, new MemoryLog());
    await settled();
    let count = 0;
    library.onDidChange(() => count++);
    source.write("a", briefingText("First"));
    await settled();
    assert.equal(count, 0);
  });

  test("lists again when folders come and go", async () => {
    const source = new MemorySource({ a: briefingText("First") });
    const library = new Library(source, readBriefing, new MemoryLog());
    await settled();
    source.replace({ c: briefingText("Third") });
    await settled();
    assert.deepEqual(titlesOf(library), ["Third"]);
  });

  test("shows the others when one file is broken or cannot be read", async () => {
    const source = new MemorySource({
      a: "briefing: [",
      b: briefingText("Whole"),
      c: "",
    });
    const read = source.read.bind(source);
    source.read = (address) =>
      address === "c" ? Promise.reject(new Error("no access")) : read(address);
    const log = new MemoryLog();
    const library = new Library(source, readBriefing, log);
    await settled();
    assert.deepEqual(
      library.entries.map(({ address }) => address),
      ["a", "b"],
    );
    assert.equal(library.get("b")?.briefing?.article.title, "Whole");
    assert.notEqual(library.get("a")?.problems.length, 0);
    assert.match(log.lines.join("\n"), /error c could not be read.*no access/);
  });

  test("keeps the newest reading when an older one ends later", async () => {
    const source = new MemorySource({ a: briefingText("Old") });
    const library = new Library(source, readBriefing, new MemoryLog());
    await settled();
    const endings: ((text: string) => void)[] = [];
    source.read = () => new Promise((resolve) => endings.push(resolve));
    source.write("a", "");
    source.write("a", "");
    endings[1]?.(briefingText("Newest"));
    endings[0]?.(briefingText("Late"));
    await settled();
    assert.deepEqual(titlesOf(library), ["Newest"]);
  });

  test("hears nothing after it was disposed of", async () => {
    const source = new MemorySource({ a: briefingText("First") });
    const library = new Library(source, readBriefing, new MemoryLog());
    await settled();
    library.dispose();
    library.dispose();
    source.write("a", briefingText("Changed"));
    await settled();
    assert.deepEqual(titlesOf(library), ["First"]);
  });
});

suite("findItem", () => {
  test("gives what a reference names, and nothing when that is gone", async () => {
    const source = new MemorySource({ a: briefingText("First") });
    const library = new Library(source, readBriefing, new MemoryLog());
    await settled();
    const find = (briefing: string, kind: "actor" | "event", id: string) =>
      findItem(library, { briefing, kind, id });
    const item = find("a", "actor", "mayor");
    assert.equal(item?.kind === "actor" && item.actor.name, "Ada Quill");
    assert.equal(find("a", "actor", "nobody"), undefined);
    assert.equal(find("a", "event", "mayor"), undefined);
    assert.equal(find("b", "actor", "mayor"), undefined);
  });
});

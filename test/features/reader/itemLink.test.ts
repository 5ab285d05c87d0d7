import assert from "node:assert/strict";
import type { LibraryEntry } from "../../../src/core/library/library.js";
import { readBriefing } from "../../../src/core/model/briefingFile.js";
import {
  findLinked,
  linkPath,
  readLinkPath,
  type LinkedItem,
} from "../../../src/features/reader/itemLink.js";

const paths: [path: string, item: LinkedItem][] = [
  ["/rowe2019", { article: "rowe2019", kind: "article", id: "rowe2019" }],
  ["/rowe2019/event/ice", { article: "rowe2019", kind: "event", id: "ice" }],
  ["/rowe2019/actor/a%20b", { article: "rowe2019", kind: "actor", id: "a b" }],
  [
    "/doi%3A1%2Fx%3F/section/l",
    { article: "doi:1/x?", kind: "section", id: "l" },
  ],
];

function entry(address: string, ...eventIds: string[]): LibraryEntry {
  const events = eventIds.map((id) => `  - { id: ${id}, title: Ice }`);
  const text = [
    "briefing: 1",
    "article: { id: rowe2019, type: article, title: Ice }",
    ...(events.length > 0 ? ["events:", ...events] : []),
  ].join("\n");
  return { address, text, ...readBriefing(text) };
}

const event = (id: string): LinkedItem => ({
  article: "rowe2019",
  kind: "event",
  id,
});

suite("the link of an item", () => {
  for (const [path, item] of paths)
    test(`${path} is written and read`, () => {
      assert.equal(linkPath(item), path);
      assert.deepEqual(readLinkPath(decodeURIComponent(path)), item);
    });

  test("a path without a key names nothing", () => {
    for (const path of ["", "/", "rowe2019"])
      assert.equal(readLinkPath(path), undefined, path);
  });

  test("a hostile path is a key that nobody has", () => {
    const path = `/${"/event/".repeat(20_000)}`;
    const item = readLinkPath(path);
    assert.equal(item && findLinked([entry("a")], item), undefined);
  });

  test("leads to the briefing that has the entry, of several with the key", () => {
    const entries = [entry("a"), entry("b", "ice")];
    assert.deepEqual(findLinked(entries, event("ice")), {
      briefing: "b",
      kind: "event",
      id: "ice",
    });
  });

  test("leads to the article where the entry is gone, and nowhere without it", () => {
    assert.deepEqual(findLinked([entry("a")], event("ice")), {
      briefing: "a",
      kind: "article",
      id: "rowe2019",
    });
    assert.equal(findLinked([], event("ice")), undefined);
  });
});

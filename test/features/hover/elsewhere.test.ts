import assert from "node:assert/strict";
import type { LineMention } from "../../../src/core/names/documentMentions.js";
import {
  elsewhereLine,
  type OtherDraft,
} from "../../../src/features/hover/elsewhere.js";

const ref = { briefing: "file:///b", kind: "actor", id: "ida" } as const;
const all = { title: "", command: "desk.find", ref };
const words = {
  elsewhere: "elsewhere:",
  more: (count: number) => `${count} more`,
};

function draft(address: string, ...lines: number[]): OtherDraft {
  const mentions = lines.map((line): LineMention => {
    const place = { line, endLine: line, start: 4, end: 7, endOffset: 7 };
    return { ...place, ids: ["ida"], name: "Ida" };
  });
  return [address, mentions];
}

function line(...drafts: OtherDraft[]): string | undefined {
  return elsewhereLine(drafts, all, words);
}

suite("elsewhereLine", () => {
  test("links to each line by draft", () => {
    assert.equal(
      line(draft("file:///a/one%20x.md", 0, 8), draft("file:///a/two.txt", 2)),
      "elsewhere: one x.md [1](<file:///a/one%20x.md#L1,5>), [9](<file:///a/one%20x.md#L9,5>) · two.txt [3](<file:///a/two.txt#L3,5>)",
    );
  });

  test("links to a line once, however often it names the actor", () => {
    const text = line(draft("file:///a.md", 3, 3, 3, 4)) ?? "";
    assert.deepEqual(text.match(/(?<=\[)\d+/g), ["4", "5"]);
  });

  test("names the folders of files that are named alike", () => {
    const names = line(
      draft("file:///a/b/one.md", 0),
      draft("file:///a/c/one.md", 0),
      draft("file:///a/two.md", 0),
    )?.replace(/ \[.*?\)/g, "");
    assert.equal(names, "elsewhere: b/one.md · c/one.md · two.md");
  });

  test("shows ten places, then how many more there are", () => {
    const numbers = Array.from({ length: 8 }, (_, i) => i);
    const text = line(
      draft("file:///a.md", ...numbers),
      draft("file:///b.md", ...numbers),
      draft("file:///c.md", 1),
    );
    assert.ok(text);
    assert.equal(text.match(/#L/g)?.length, 10);
    assert.match(text, / · \[7 more\]\(command:desk\.find\?[^)]*\)$/);
  });

  test("is absent when no other draft names the actor", () => {
    assert.equal(line(), undefined);
  });

  test("lets nothing in an address or a file's name be markup", () => {
    const text = line(draft("file:///a/*x*>b.md", 0)) ?? "";
    assert.ok(text.startsWith("elsewhere: \\*x\\*"), text);
    assert.ok(text.includes("(<file:///a/*x*%3Eb.md#L1,5>)"), text);
  });
});

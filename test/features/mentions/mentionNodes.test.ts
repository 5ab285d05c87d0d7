import assert from "node:assert/strict";
import {
  type FileNode,
  pageOf,
  placeNode,
} from "../../../src/features/mentions/mentionNodes.js";

const file: FileNode = { kind: "file", address: "a", places: [] };

/** The label for the name between ⟦ and ⟧, with the same around what is highlighted. */
function labelled(marked: string, isOver = false): string {
  const start = marked.indexOf("⟦");
  const end = marked.indexOf("⟧") - 1;
  const line = marked.replace(/[⟦⟧]/g, "");
  const place = { line: 0, start, endLine: isOver ? 1 : 0, end };
  const { label, highlight } = placeNode(file, place, line);
  const [from, to] = highlight;
  return `${label.slice(0, from)}⟦${label.slice(from, to)}⟧${label.slice(to)}`;
}

suite("mentionNodes", () => {
  test("shows a line without its indent", () => {
    assert.equal(labelled("  - by ⟦Ada⟧ "), "- by ⟦Ada⟧");
    assert.equal(labelled("⟦Ada⟧ came"), "⟦Ada⟧ came");
  });

  test("cuts a line a little before the name, at a word", () => {
    const before = "one two three four five six seven eight nine ten eleven";
    assert.equal(labelled(`${before} ⟦Ada⟧ came`), "…ten eleven ⟦Ada⟧ came");
    assert.equal(labelled(`${before} to ⟦Ada⟧`), "…eleven to ⟦Ada⟧");
    assert.equal(labelled("  so said ⟦Ada⟧"), "so said ⟦Ada⟧");
  });

  test("cuts what has no blanks anywhere", () => {
    assert.equal(labelled(`${"x".repeat(100)}⟦Ada⟧`), "…xxxxxxxx⟦Ada⟧");
  });

  test("keeps the line for who wants to read more of it", () => {
    const text = `  ${"word ".repeat(300)}Ada came`;
    const start = text.indexOf("Ada");
    const place = { line: 0, start, endLine: 0, end: start + 3 };
    const { line } = placeNode(file, place, text);
    assert.ok(line.startsWith("word ") && line.endsWith("Ada came"), line);
    assert.ok(line.length <= 1000);
  });

  test("marks a name that goes on in the next line up to the line's end", () => {
    assert.equal(labelled("by ⟦Ada⟧", true), "by ⟦Ada⟧");
  });

  test("shows so many at once, and the rest in a branch of its own", () => {
    const all = Array.from({ length: 450 }, (_, i) => i);
    const first = pageOf(all, 0, file);
    assert.deepEqual(first.shown, all.slice(0, 200));
    assert.deepEqual(first.more, [
      { kind: "more", file, from: 200, count: 250 },
    ]);
    const last = pageOf(all, 400, file);
    assert.deepEqual(last, { shown: all.slice(400), more: [] });
    assert.deepEqual(pageOf(all.slice(0, 200), 0).more, []);
  });
});

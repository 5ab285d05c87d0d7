import assert from "node:assert/strict";
import {
  type FileNode,
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

  test("cuts a long line before the name, at a word", () => {
    const before = "one two three four five six seven eight nine ten eleven";
    assert.equal(
      labelled(`${before} ⟦Ada⟧ came`),
      "…five six seven eight nine ten eleven ⟦Ada⟧ came",
    );
  });

  test("shows a long word before the name not at all", () => {
    assert.equal(labelled(`${"x".repeat(100)}⟦Ada⟧`), "…⟦Ada⟧");
  });

  test("marks a name that goes on in the next line up to the line's end", () => {
    assert.equal(labelled("by ⟦Ada⟧", true), "by ⟦Ada⟧");
  });
});

import assert from "node:assert/strict";
import { applyEdits } from "../../../src/core/model/textEdit.js";

suite("text edits", () => {
  test("are counted in the text before, in whatever order they are given", () => {
    const edits = [
      { start: 4, end: 7, text: "4" },
      { start: 0, end: 1, text: "1" },
      { start: 7, end: 7, text: "!" },
    ];
    assert.equal(applyEdits("one two", edits), "1ne 4!");
  });

  test("at one place keep the order they are given in", () => {
    const at = (text: string) => ({ start: 1, end: 1, text });
    assert.equal(applyEdits("ab", [at("1"), at("2")]), "a12b");
  });
});

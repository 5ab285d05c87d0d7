import assert from "node:assert/strict";
import { sumGlyphs } from "../../../src/core/timeline/glyphWidths.js";

suite("sumGlyphs", () => {
  test("measures each character once and stops at the limit", () => {
    const asked: string[] = [];
    const widthOf = sumGlyphs((text) => {
      asked.push(text);
      return text === "w" ? 9 : 5;
    });
    assert.equal(widthOf("wow", 100), 23);
    assert.equal(widthOf("owow", 12), 12);
    assert.equal(widthOf("", 12), 0);
    assert.deepEqual(asked, ["w", "o"]);
  });
});

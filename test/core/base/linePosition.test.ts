import assert from "node:assert/strict";
import { createLineFinder } from "../../../src/core/base/linePosition.js";

suite("linePosition", () => {
  test("counts lines and columns from 1, at each kind of line end", () => {
    const text = "a\nbc\r\n\rd";
    const find = createLineFinder(text);
    assert.deepEqual(
      [...Array(text.length + 1).keys()].map((offset) => {
        const { line, column } = find(offset);
        return `${line}:${column}`;
      }),
      ["1:1", "1:2", "2:1", "2:2", "2:3", "2:4", "3:1", "4:1", "4:2"],
    );
  });
});

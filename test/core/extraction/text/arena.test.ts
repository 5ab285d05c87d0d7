import * as assert from "node:assert/strict";
import { Arena } from "../../../../src/core/extraction/text/arena.js";

suite("arena", () => {
  test("gives arrays of their own, empty and of the length asked for", () => {
    const arena = new Arena(0);
    const arrays = [
      arena.uint8(3),
      arena.int32(200),
      arena.uint16(5),
      arena.float64(150),
      arena.int32(0),
      arena.uint8(5000),
    ];
    assert.deepEqual(
      arrays.map(({ length }) => length),
      [3, 200, 5, 150, 0, 5000],
    );
    arrays.forEach((array, index) => {
      assert.ok(array.every((value) => value === 0));
      array.fill(index + 1);
    });
    arrays.forEach((array, index) =>
      assert.ok(array.every((value) => value === index + 1)),
    );
  });
});

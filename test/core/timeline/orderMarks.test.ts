import assert from "node:assert/strict";
import { orderMarks } from "../../../src/core/timeline/orderMarks.js";

suite("orderMarks", () => {
  const order = (...starts: number[]) => [
    ...orderMarks(Float64Array.from(starts)),
  ];

  test("leaves marks that are in order", () => {
    assert.deepEqual(order(), []);
    assert.deepEqual(order(-3, 1, 1, 900), [0, 1, 2, 3]);
  });

  test("puts marks where they start, but for a few pixels", () => {
    assert.deepEqual(order(101, 100, -50), [2, 0, 1]);
    assert.deepEqual(order(100, 40, -50, 43), [2, 1, 3, 0]);
  });

  test("does not count what lies too far apart", () => {
    assert.deepEqual(order(1e12, -1e12, 0), [1, 2, 0]);
  });

  test("keeps every mark, in order of buckets", () => {
    const starts = Float64Array.from({ length: 5000 }, (_, index) =>
      Math.floor(index + 300 * Math.sin(index)),
    );
    const places = orderMarks(starts);
    assert.equal(new Set(places).size, starts.length);
    for (let i = 1; i < places.length; i++) {
      const before = starts[places[i - 1] ?? 0] ?? 0;
      assert.ok((starts[places[i] ?? 0] ?? 0) > before - 4);
    }
  });
});

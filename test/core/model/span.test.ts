import assert from "node:assert/strict";
import {
  containsOffset,
  containsSpan,
  overlaps,
} from "../../../src/core/model/span.js";

suite("span", () => {
  const span = { start: 2, end: 5 };

  test("contains its start and not its end", () => {
    assert.deepEqual(
      [1, 2, 4, 5].map((offset) => containsOffset(span, offset)),
      [false, true, true, false],
    );
  });

  test("contains itself and what lies within, nothing that sticks out", () => {
    const inner = [
      span,
      { start: 3, end: 4 },
      { start: 1, end: 3 },
      { start: 4, end: 6 },
    ];
    assert.deepEqual(
      inner.map((other) => containsSpan(span, other)),
      [true, true, false, false],
    );
  });

  test("overlaps what shares a unit, not what only touches", () => {
    const others = [
      { start: 4, end: 9 },
      { start: 0, end: 3 },
      { start: 5, end: 6 },
      { start: 0, end: 2 },
    ];
    assert.deepEqual(
      others.map((other) => overlaps(span, other)),
      [true, true, false, false],
    );
  });
});

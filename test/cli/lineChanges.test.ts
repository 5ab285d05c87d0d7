import assert from "node:assert/strict";
import { lineChanges } from "../../src/cli/lineChanges.js";

const lines = (...names: readonly (string | number)[]) => names.join("\n");

suite("lineChanges", () => {
  test("shows what goes and what comes, with two lines around", () => {
    const before = lines(1, 2, 3, 4, 5, 6, 7, 8, 9);
    const after = lines(1, 2, 3, 4, "x", 6, 7, 8, 9, 10);
    assert.equal(
      lineChanges(before, after),
      "  3\n  4\n- 5\n+ x\n  6\n  7\n  8\n  9\n+ 10\n",
    );
  });

  test("tells where it leaves lines out", () => {
    const before = lines("a", 1, 2, 3, 4, 5, "b");
    assert.equal(
      lineChanges(before, lines("A", 1, 2, 3, 4, 5, "B")),
      "- a\n+ A\n  1\n  2\n  …\n  4\n  5\n- b\n+ B\n",
    );
    assert.equal(lineChanges(before, before), "");
  });

  test("takes the longest list of lines that stay", () => {
    assert.equal(
      lineChanges(lines("a", "b", "c"), lines("b", "c", "a")),
      "- a\n  b\n  c\n+ a\n",
    );
  });

  test("lets no line steer the terminal", () => {
    assert.equal(lineChanges("", "\u001b[2J\r"), "- \n+ \ufffd[2J\n");
  });

  test("is not slow with long texts that have nothing in common", () => {
    const long = (word: string) =>
      Array.from({ length: 20_000 }, (_, n) => `${word}${n}`).join("\n");
    assert.equal(lineChanges(long("a"), long("b")).split("\n").length, 40_001);
  });
});

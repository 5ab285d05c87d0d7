import assert from "node:assert/strict";
import {
  findDuplicateKeys,
  findUndefinedKeys,
} from "../../../src/core/citation/keyChecks.js";
import { findPandocKeys } from "../../../src/core/citation/pandocKeys.js";

const known = new Set(["rowe2019", "adler1999", "Smith2001"]);
const undefinedIn = (text: string) =>
  findUndefinedKeys(text, findPandocKeys(text), known).map(
    ({ use, suggestion }) => [use.key, suggestion],
  );

suite("keyChecks", () => {
  test("tells the keys that are not known, with what was probably meant", () => {
    assert.deepEqual(
      undefinedIn("As [@rowe2019; @row2019] and @smith2001, [see @nobody]."),
      [
        ["row2019", "rowe2019"],
        ["smith2001", "Smith2001"],
        ["nobody", undefined],
      ],
    );
  });

  test("leaves alone what points into the document itself", () => {
    const text = [
      "(@good) An example.",
      "(here)=",
      "# Head {#head .unnumbered}",
      "See @fig-map, @tbl:all, @good, @here, @head and [@rowe2019].",
      "And @gone.",
    ].join("\n\n");
    assert.deepEqual(undefinedIn(text), [["gone", undefined]]);
  });

  test("a hostile text costs little", () => {
    const hostile = `${"{#".repeat(20_000)}${"<a".repeat(20_000)} @nobody`;
    assert.deepEqual(undefinedIn(hostile), [["nobody", undefined]]);
  });

  test("tells entries that repeat a key in any case, with the first of them", () => {
    const entries = ["a", "B", "A", "b", "c", "a"].map((key, at) => ({
      key,
      at,
    }));
    assert.deepEqual(
      findDuplicateKeys(entries).map(({ entry, first }) => [
        entry.at,
        first.at,
      ]),
      [
        [2, 0],
        [3, 1],
        [5, 0],
      ],
    );
  });
});

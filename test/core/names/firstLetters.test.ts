import assert from "node:assert/strict";
import { FirstLetters } from "../../../src/core/names/firstLetters.js";
import { Letters } from "../../../src/core/names/letters.js";
import type { LetterCase } from "../../../src/core/names/spelling.js";

suite("firstLetters", () => {
  const cases: readonly [string, LetterCase, known: string, other: string][] = [
    ["P", "capitals", "P", "p"],
    ["o", "capitals", "oO", "pP"],
    ["p", "any", "pP", "oO"],
    ["P", "any", "pP", "oO"],
    ["É", "capitals", "ÉEＥ", "ée"],
    ["П", "capitals", "П", "п"],
  ];
  for (const [first, rule, known, other] of cases)
    test(`of ${first}, in the case ${rule}, knows ${known} and not ${other}`, () => {
      const letters = new FirstLetters(new Letters(false));
      letters.add(first, rule);
      const has = Array.from(known + other).filter((char) =>
        letters.has(char.charCodeAt(0)),
      );
      assert.equal(has.join(""), known);
    });

  test("says whether a letter is new, in a further case too", () => {
    const letters = new FirstLetters(new Letters(false));
    const added = [
      letters.add("P", "capitals"),
      letters.add("P", "capitals"),
      letters.add("P", "any"),
    ];
    assert.deepEqual(added, [true, false, true]);
  });
});

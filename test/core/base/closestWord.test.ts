import assert from "node:assert/strict";
import { closestWord } from "../../../src/core/base/closestWord.js";

suite("closestWord", () => {
  for (const [word, candidates, closest] of [
    ["putni", ["abe", "putin", "puttin"], "putin"],
    ["pubisher", ["publisher-place", "publisher"], "publisher"],
    ["kind", ["mind", "find"], "mind"],
    ["kindd", ["kin", "kind"], "kind"],
    ["ab", ["abcd", "xy"], undefined],
    ["crane", ["crane"], undefined],
    ["", ["a"], "a"],
    ["x".repeat(41), ["x".repeat(40)], undefined],
  ] as const) {
    test(`“${word.slice(0, 9)}” means ${closest ?? "none"}`, () => {
      assert.equal(closestWord(word, candidates), closest);
    });
  }
});

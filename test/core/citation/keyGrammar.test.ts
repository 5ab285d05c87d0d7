import assert from "node:assert/strict";
import {
  findClash,
  isPlainKey,
} from "../../../src/core/citation/keyGrammar.js";

suite("keyGrammar", () => {
  test("takes what every markup and bibliography takes", () => {
    for (const key of ["rowe2019", "Łódź", "DBLP:conf/ice-19", "a", "安倍2016"])
      assert.ok(isPlainKey(key), key);
    for (const key of ["", "a b", "a,b", "{a}", "a.", "-a", "a%", "a~b", 'a"'])
      assert.ok(!isPlainKey(key), key);
    assert.ok(!isPlainKey("a.".repeat(50_000)));
  });

  test("finds a clash in any case", () => {
    assert.equal(findClash("ROWE2019", ["adler", "Rowe2019"]), "Rowe2019");
    assert.equal(findClash("rowe", ["rowe2019"]), undefined);
  });
});

import assert from "node:assert/strict";
import {
  classOf,
  classOfCharacter,
} from "../../../../src/core/extraction/text/characters.js";

suite("characters", () => {
  test("has Western letters in the classes that Unicode gives them", () => {
    for (let unit = 0xc0; unit < 0x250; unit++) {
      const letter = String.fromCharCode(unit);
      assert.equal(classOf(unit), classOfCharacter(letter), letter);
    }
  });
});

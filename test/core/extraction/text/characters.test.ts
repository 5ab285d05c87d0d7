import assert from "node:assert/strict";
import {
  classOf,
  classOfCharacter,
  isOfLetters,
} from "../../../../src/core/extraction/text/characters.js";

suite("characters", () => {
  test("has Western letters in the classes that Unicode gives them", () => {
    for (let unit = 0xc0; unit < 0x250; unit++) {
      const letter = String.fromCharCode(unit);
      assert.equal(classOf(unit), classOfCharacter(letter), letter);
    }
  });

  test("tells words of letters alone, of any script", () => {
    for (const word of ["sun", "Łódź", "上海", "𐐨𐐩"])
      assert.ok(isOfLetters(word), word);
    for (const word of ["", "g20", "al-assad", "o'brien", "x😀"])
      assert.ok(!isOfLetters(word), word);
  });
});

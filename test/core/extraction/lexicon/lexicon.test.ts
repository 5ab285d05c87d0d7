import assert from "node:assert/strict";
import { createEnglishLexicon } from "../../../../src/core/extraction/lexicon/english.js";
import {
  readHashes,
  shortHash,
  unpackHashes,
} from "../../../../src/core/extraction/lexicon/packedHashes.js";
import { unpackWords } from "../../../../src/core/extraction/lexicon/packedWords.js";
import { wordClass } from "../../../../src/core/extraction/lexicon/wordClass.js";

suite("packed words", () => {
  test("share the start of the word before them", () => {
    assert.deepEqual(
      [...unpackWords("AannaDbelAbert von")],
      ["anna", "annbel", "bert von"],
    );
    assert.deepEqual([...unpackWords("")], []);
  });

  test("are known by the gaps between their hashes", () => {
    assert.deepEqual([...unpackHashes("BggBhB")], [1, 1025, 1058]);
  });

  test("add up what they are", () => {
    const letters =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let packed = "";
    let gap = shortHash("paris");
    for (; gap > 31; gap >>>= 5) packed += letters.charAt(32 + (gap & 31));
    packed += letters.charAt(gap);
    const words = readHashes([
      { classes: wordClass.place, packed },
      { classes: wordClass.given, packed },
    ]);
    assert.equal(words.classesOf("paris"), wordClass.place | wordClass.given);
    assert.equal(words.classesOf("parish"), 0);
  });
});

suite("English lexicon", () => {
  const lexicon = createEnglishLexicon();

  test("knows what words are", () => {
    const cases: readonly (readonly [string, number])[] = [
      ["the", wordClass.functionWord],
      ["officer", wordClass.common],
      ["mary", wordClass.given],
      ["kowalski", wordClass.surname],
      ["lyon", wordClass.place],
      ["portugal", wordClass.state],
      ["portuguese", wordClass.demonym],
      ["minister", wordClass.office],
      ["ministry", wordClass.body],
      ["treaty", wordClass.agreement],
    ];
    for (const [word, bit] of cases)
      assert.ok(lexicon.classesOf(word) & bit, word);
    assert.equal(lexicon.classesOf("zzyzzyx"), 0);
  });

  test("knows names of several words by their first, longest first", () => {
    const rests = lexicon
      .phrasesFrom("united")
      .map(({ rest }) => rest.join(" "));
    assert.ok(rests.indexOf("arab emirates") < rests.indexOf("states"));
    assert.ok(rests.includes("kingdom"));
  });

  test("knows a state by name, short name, capital and people", () => {
    for (const name of ["russia", "moscow", "russian", "russian federation"])
      assert.equal(lexicon.stateOf(name)?.name, "Russia", name);
    assert.equal(lexicon.stateOf("atlantis"), undefined);
  });
});

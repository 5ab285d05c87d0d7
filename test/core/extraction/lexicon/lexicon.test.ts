import assert from "node:assert/strict";
import { createEnglishLexicon } from "../../../../src/core/extraction/lexicon/english.js";
import { createLexicon } from "../../../../src/core/extraction/lexicon/lexicon.js";
import {
  hashListed,
  hashName,
} from "../../../../src/core/extraction/lexicon/listedWords.js";
import {
  coarseHash,
  unpackHashes,
} from "../../../../src/core/extraction/lexicon/packedHashes.js";
import { wordClass } from "../../../../src/core/extraction/lexicon/wordClass.js";
import { hashOf } from "../../../../src/core/extraction/text/wordHash.js";

suite("listed words", () => {
  test("are hashed one by one, names of several words as texts are cut", () => {
    const found: number[][] = [];
    hashListed("mayor vice-mayor", (...hashes) => found.push(hashes));
    hashName("mayor of the city", (...hashes) => found.push(hashes));
    assert.deepEqual(found, [
      [hashOf("mayor"), hashOf("mayor")],
      [hashOf("vice - mayor"), hashOf("vice")],
      [hashOf("mayor of the city"), hashOf("mayor")],
    ]);
  });
});

const letters =
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

suite("packed words", () => {
  test("are known by the gaps between their hashes", () => {
    // Three low bits; gaps of 1, 10 and 64: 0001, 10010, 111111110000.
    const bits = "000011" + "000110" + "010111" + "111110" + "000111";
    const packed = (bits.match(/.{6}/g) ?? [])
      .map((six) => letters.charAt(parseInt(six, 2)))
      .join("");
    assert.deepEqual([...unpackHashes(packed)], [1, 11, 75]);
  });

  test("add up what they are", () => {
    // A gap of 22 bits, none of them above those written out; a one where none follows.
    const bits = `0${coarseHash(hashOf("paris")).toString(2).padStart(22, "0")}1`;
    const packed = [
      22,
      ...(bits.match(/.{6}/g) ?? []).map((six) => parseInt(six, 2)),
    ]
      .map((value) => letters.charAt(value))
      .join("");
    const words = createLexicon({
      listed: [{ classes: wordClass.office, words: "paris" }],
      large: [
        { classes: wordClass.place, packed },
        { classes: wordClass.given, packed },
      ],
      small: [],
      phrases: [],
      states: [],
    });
    assert.equal(
      words.classesOf("paris"),
      wordClass.place | wordClass.given | wordClass.office,
    );
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

  test("knows names of several words and what begins them", () => {
    const { place, state, organization, phraseStart } = wordClass;
    const kindOf = (name: string) =>
      lexicon.phraseClasses(hashOf(name)) & (place | state | organization);
    assert.equal(kindOf("united arab emirates"), state);
    assert.equal(kindOf("rio de janeiro"), place);
    assert.equal(kindOf("port - au - prince"), place);
    assert.equal(kindOf("united nothing"), 0);
    for (const word of ["united", "rio", "port"])
      assert.ok(lexicon.classesOf(word) & phraseStart, word);
  });

  test("knows a state by name, short name, capital and people", () => {
    for (const name of ["russia", "moscow", "russian", "russian federation"])
      assert.equal(lexicon.stateOf(name)?.name, "Russia", name);
    assert.equal(lexicon.stateOf("atlantis"), undefined);
  });
});

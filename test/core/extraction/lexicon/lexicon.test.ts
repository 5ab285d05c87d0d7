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

const signs =
  " !#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";

/** Gaps in bits, filled up with ones, as two signs for thirteen bits. */
function pack(width: number, bits: string): string {
  const values = (bits.match(/.{1,13}/g) ?? [])
    .map((some) => parseInt(some.padEnd(13, "1"), 2))
    .flatMap((value) => [value % 91, Math.floor(value / 91)]);
  return [width, ...values].map((value) => signs.charAt(value)).join("");
}

suite("packed words", () => {
  test("are known by the gaps between their hashes", () => {
    // Three low bits; gaps of 1, 10 and 64.
    const packed = pack(3, "0001" + "10010" + "111111110000");
    assert.deepEqual([...unpackHashes(packed)], [1, 11, 75]);
  });

  test("are read where as many bits as can be are written out", () => {
    const gaps = [1, (1 << 20) - 1, 77];
    const bits = gaps.map((gap) => `0${gap.toString(2).padStart(20, "0")}`);
    const hashes = unpackHashes(pack(20, bits.join("")));
    assert.deepEqual([...hashes], [1, 1 << 20, (1 << 20) + 77]);
  });

  test("add up what they are", () => {
    const gap = coarseHash(hashOf("paris"));
    const low = (gap % (1 << 19)).toString(2).padStart(19, "0");
    const packed = pack(19, `${"1".repeat(gap >>> 19)}0${low}`);
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

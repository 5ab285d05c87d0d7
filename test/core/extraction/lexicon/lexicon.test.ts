import assert from "node:assert/strict";
import { createEnglishLexicon } from "../../../../src/core/extraction/en/lexicon/index.js";
import {
  createLexicon,
  nameKey,
} from "../../../../src/core/extraction/lexicon/lexicon.js";
import { verbForms } from "../../../../src/core/extraction/en/lexicon/verbForms.js";
import { verbClass } from "../../../../src/core/extraction/lexicon/verbWords.js";
import { nameWords } from "../../../../scripts/lexicon/nameWords.mjs";
import { readStates } from "../../../../scripts/lexicon/states.mjs";
import { verbWords } from "../../../../scripts/lexicon/verbWords.mjs";
import { HashTable } from "../../../../src/core/extraction/lexicon/hashTable.js";
import {
  coarseHash,
  fineHash,
  unpackHashes,
  unpackNumbers,
} from "../../../../src/core/extraction/lexicon/packedHashes.js";
import { wordClass } from "../../../../src/core/extraction/lexicon/wordClass.js";
import { hashOf } from "../../../../src/core/extraction/text/wordHash.js";

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
    const packed = packOne(coarseHash(hashOf("paris")));
    const words = createLexicon({
      large: [
        [wordClass.place, packed],
        [wordClass.given, packed],
      ],
      small: [[wordClass.office, packOne(fineHash(hashOf("paris")))]],
      phrases: [],
      stateNames: "",
      stateNumbers: "",
    });
    assert.equal(
      words.classesOf("paris"),
      wordClass.place | wordClass.given | wordClass.office,
    );
    assert.equal(words.classesOf("parish"), 0);
  });

  test("have two numbers in three signs", () => {
    // 1 is 1 + 868 * 0; 867 + 868 * 867 is 34 + 91 * (89 + 91 * 90).
    assert.deepEqual([...unpackNumbers("!  D}~")], [1, 0, 867, 867]);
  });
});

function packOne(hash: number): string {
  const low = (hash % (1 << 19)).toString(2).padStart(19, "0");
  return pack(19, `${"1".repeat(hash >>> 19)}0${low}`);
}

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
    const russia = lexicon.stateOf("russia");
    assert.ok(russia);
    for (const name of ["moscow", "russian", "russian federation"])
      assert.equal(lexicon.stateOf(name), russia, name);
    assert.notEqual(lexicon.stateOf("norway"), russia);
    assert.equal(lexicon.stateOf("atlantis"), undefined);
  });

  test("tells a state's name from its capital and its people", () => {
    const cases = ["norway", "oslo", "norwegian", "luxembourg", "atlantis"];
    assert.deepEqual(
      cases.map((name) => lexicon.isStateName(name)),
      [true, false, false, true, false],
    );
    assert.deepEqual(
      cases.map((name) => lexicon.isCapital(name)),
      [false, true, false, true, false],
    );
  });
});

suite("packed lists", () => {
  test("have every word written by hand in each of its classes", () => {
    const lexicon = createEnglishLexicon();
    for (const [name, words] of nameWords)
      for (const word of words.split(" ").filter((word) => !word.includes("-")))
        assert.ok(lexicon.classesOf(word) & wordClass[name], word);
  });

  test("have every name of every state", () => {
    const lexicon = createEnglishLexicon();
    for (const { names, capitals, demonyms } of readStates())
      for (const name of [...names, ...capitals, ...demonyms])
        assert.ok(lexicon.stateOf(nameKey(name)), name);
  });

  test("have every word of verb groups in each of its classes", () => {
    const classes = new HashTable(1024);
    for (const [bits, packed] of verbForms)
      classes.addAll(unpackHashes(packed), bits);
    for (const [name, words] of verbWords)
      for (const word of words.split(" ").filter((word) => !word.includes("-")))
        assert.ok(classes.get(fineHash(hashOf(word))) & verbClass[name], word);
  });
});

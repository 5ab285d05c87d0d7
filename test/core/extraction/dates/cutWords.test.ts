import assert from "node:assert/strict";
import { cutWords } from "../../../../src/core/extraction/dates/cutWords.js";
import { lexicon } from "../../../../src/core/extraction/en/dates/lexicon/index.js";
import { Vocabulary } from "../../../../src/core/extraction/dates/vocabulary.js";
import type { Words } from "../../../../src/core/extraction/dates/words.js";
import { readText } from "../../../../src/core/extraction/text/index.js";
import { hostileText, randomText } from "../../../support/hostileText.js";

const vocabulary = new Vocabulary(lexicon);

/** Each word with what is known of it. */
function describe(words: Words): string[] {
  return Array.from({ length: words.count }, (_, at) =>
    [
      words.opensParagraph(at) ? "¶" : words.isGlued(at) ? "+" : "",
      words.start(at),
      words.isWord(at) ? "w" : words.digits(at) > 0 ? "n" : "m",
      words.written(at),
      words.id(at),
    ].join(" "),
  );
}

suite("words of an article", () => {
  const texts: readonly string[] = [
    "  It opened on Oct. 27th, at 10:30 p.m.",
    "Don’t the U.S.’s 1990s—so they say—end?\n\nMay 1,500 go?",
    "™May 3☃June vi\u00adsion M\u00ady caf\u00e9s ½ 3² ʼs …",
    "one\u0085two\u202fthree\u2029four\r\nfive\n \nsix\n\n\nseven",
    "see http://example.org/2014/may or a.b@example.org today",
  ];
  for (const text of texts)
    test(`are those of its text: ${text}`, () => {
      const own = describe(cutWords(text, vocabulary));
      const shared = describe(cutWords(readText(text), vocabulary));
      assert.deepEqual(shared, own);
    });

  test("are those of its text, whatever the text", () => {
    for (let seed = 0; seed < 100; seed++)
      for (const text of [hostileText(600, seed), randomText(600, seed)]) {
        const own = describe(cutWords(text, vocabulary));
        const shared = describe(cutWords(readText(text), vocabulary));
        assert.deepEqual(shared, own);
      }
  });
});

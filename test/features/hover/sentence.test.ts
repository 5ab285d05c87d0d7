import assert from "node:assert/strict";
import { sentenceAt } from "../../../src/features/hover/sentence.js";

/** The place is marked by |, the sentence it is in follows. */
const cases: readonly (readonly [string, string])[] = [
  ["It rained. Ida |came in May. She left.", " Ida came in May."],
  ["It |rained. Ida came.", "It rained."],
  [
    "The U.S. Senate |met on Oct. 3 in Riga. Then it rose.",
    "The U.S. Senate met on Oct. 3 in Riga.",
  ],
  ["“Did she?” He |nodded.", " He nodded."],
  ["雨が降った。春に|来た。去った。", "春に来た。"],
  ["no end |here", "no end here"],
];

suite("sentenceAt", () => {
  for (const [marked, sentence] of cases) {
    test(marked, () => {
      const offset = marked.indexOf("|");
      const text = marked.replace("|", "");
      const { start, end } = sentenceAt(text, offset);
      assert.equal(text.slice(start, end), sentence);
    });
  }
});

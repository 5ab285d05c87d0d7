import * as assert from "node:assert/strict";
import {
  metWords,
  MetWords,
} from "../../../../src/core/extraction/text/metWords.js";
import { WordFacts } from "../../../../src/core/extraction/text/wordFacts.js";
import { readText } from "../../../../src/core/extraction/text/index.js";
import { hashOf } from "../../../../src/core/extraction/text/wordHash.js";

const numberOf = (met: MetWords, written: string) =>
  met.numberAt(hashOf(written.toLowerCase()), `(${written})`, {
    start: 1,
    end: written.length + 1,
  });

suite("words that texts have in common", () => {
  test("a word has one number, whatever its capitals", () => {
    const met = new MetWords();
    const number = numberOf(met, "Harbour");
    assert.equal(met.word(number), "harbour");
    assert.equal(met.hash(number), hashOf("harbour"));
    assert.equal(numberOf(met, "HARBOUR"), number);
    assert.notEqual(numberOf(met, "ferry"), number);
  });

  test("two words with one hash have two numbers", () => {
    const met = new MetWords();
    const at = (text: string) =>
      met.numberAt(7, text, { start: 0, end: text.length });
    const number = at("harbour");
    assert.notEqual(at("ferries"), number);
    assert.equal(at("harbour"), number);
  });

  test("only so many are kept, and none that is very long", () => {
    const met = new MetWords();
    assert.equal(numberOf(met, "o".repeat(40)), 0);
    let count = 0;
    while (!met.isFull) assert.ok(numberOf(met, `w${count++}`) > 0);
    assert.equal(numberOf(met, "one-more"), 0);
    assert.ok(numberOf(met, "w0") > 0);
  });

  test("what is asked of a word is worked out once in all texts", () => {
    const asked: string[] = [];
    const lengths = new WordFacts((word) => {
      asked.push(word);
      return word.length;
    });
    for (const text of ["Ships leave.", "Two ships arrive."]) {
      const article = readText(text);
      assert.deepEqual(
        [...article.factsOfForms(lengths)],
        article.words.map((word) => word.length),
      );
    }
    assert.equal(asked.filter((word) => word === "ships").length, 1);
  });

  test("a text with more words than are kept has all its facts, and the next begins anew", () => {
    const text = Array.from({ length: 40_000 }, (_, at) => `a${at}b`).join(" ");
    const lengths = new WordFacts((word) => word.length);
    const many = readText(text);
    const few = readText("Two ships arrive.");
    for (const article of [many, few, many])
      assert.deepEqual(
        [...article.factsOfForms(lengths)],
        article.words.map((word) => word.length),
      );
    assert.equal(metWords().isFull, false);
  });
});

import assert from "node:assert/strict";
import {
  findParagraphs,
  numberParagraphs,
  paragraphWords,
} from "../../../src/core/citation/paragraphs.js";
import { cpuTime } from "../../support/cpuTime.js";

const article = [
  "# Ice on the Strait",
  "By Ada Rowe",
  "The strait froze\nin March.",
  "The long winter.",
  "Ships waited for weeks. “Nobody left.”",
  "Then it thawed.",
].join("\n\n");

function numberOf(from: string, to = from): string | undefined {
  const start = article.indexOf(from);
  const end = article.indexOf(to) + to.length;
  return numberParagraphs(
    article,
    { start, end },
    new Set(["The long winter."]),
  );
}

suite("paragraphs", () => {
  test("are counted without title, byline and headings", () => {
    assert.equal(numberOf("in March"), "1");
    assert.equal(numberOf("Nobody"), "2");
    assert.equal(numberOf("froze", "thawed"), "1–3");
    assert.equal(numberOf("Ada Rowe"), undefined);
    assert.equal(numberOf("long winter"), undefined);
  });

  test("are found by the number that they are counted by", () => {
    const briefing = {
      article: {
        id: "ice",
        type: "article",
        title: "Ice on the Strait",
        author: [],
        fields: {},
      },
      sections: [{ id: "long", title: "The long winter." }],
    };
    const wordsOf = (number: number) =>
      paragraphWords(briefing, article, number);
    assert.equal(wordsOf(2), "Ships waited for weeks. “Nobody left.”");
    assert.equal(wordsOf(0), undefined);
    assert.equal(wordsOf(4), undefined);
  });

  test("are what blank lines part, with either line end", () => {
    const blocks = (text: string) =>
      findParagraphs(text).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(blocks("a\r\nb\r\n \r\nc \n\n\n"), ["a\r\nb", "c"]);
    assert.deepEqual(blocks(""), []);
  });

  test("are lines where lines are long and none is blank", () => {
    const long = "word ".repeat(30).trim();
    assert.equal(findParagraphs(`${long}.\nShort.\n${long}.`).length, 3);
  });

  test("of a hostile text are found at once", () => {
    const hostile = `${" \n".repeat(50_000)}${"a \n \n".repeat(20_000)}`;
    const before = cpuTime();
    assert.equal(findParagraphs(hostile).length, 20_000);
    assert.ok(cpuTime() - before < 1000);
  });
});

import assert from "node:assert/strict";
import { cpuTime } from "../../../support/cpuTime.js";
import type { ArticleText } from "../../../../src/core/extraction/text/articleText.js";
import { readText } from "../../../../src/core/extraction/text/index.js";
import { hostileText } from "../../../support/hostileText.js";

suite("the words of a text", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["Putin’s visit", ["Putin", "’s", "visit"]],
    ["the leaders' talks", ["the", "leaders", "'", "talks"]],
    ["O'Brien didn’t", ["O'Brien", "didn’t"]],
    ["U.S.-led talks", ["U.S.", "-", "led", "talks"]],
    ["Dr. J. R. Hale", ["Dr.", "J.", "R.", "Hale"]],
    ["on Oct. 27.", ["on", "Oct.", "27", "."]],
    ["It was a mass.", ["It", "was", "a", "mass", "."]],
    ["See no. 5. He said no.", "See|no.|5|.|He|said|no|.".split("|")],
    ["the 1990s, 1,500 men", ["the", "1990s", ",", "1,500", "men"]],
    ["27.10.2016 at 5pm", ["27.10.2016", "at", "5pm"]],
    ["2016-10-27", ["2016", "-", "10", "-", "27"]],
    ["G7 and COVID-19", ["G7", "and", "COVID", "-", "19"]],
    ["1956–1966", ["1956", "–", "1966"]],
    ["Wait... what?!", ["Wait", "...", "what", "?", "!"]],
    [
      "Āri cafe\u0301 \u{1F600}\u{1F3FD}",
      "Āri|cafe\u0301|\u{1F600}|\u{1F3FD}".split("|"),
    ],
    [
      "see https://a.example/b_(c). Now",
      ["see", "https://a.example/b_(c", ")", ".", "Now"],
    ],
    [
      "write to me@a.example, please",
      ["write", "to", "me@a.example", ",", "please"],
    ],
    ["\ud800 \udc00x", ["\ud800", "\udc00", "x"]],
    ["U.S.\u{10000} x", ["U.S.\u{10000}", "x"]],
    ["\u{1D7CF}\u{1D7D0} men", ["\u{1D7CF}\u{1D7D0}", "men"]],
    ["", []],
  ];
  for (const [text, expected] of cases)
    test(JSON.stringify(text), () =>
      assert.deepEqual(writtenWords(text), expected),
    );

  test("equal words have one lower-case form", () => {
    const text = readText("The Tsar’s and the TSAR'S tsar\u00ads");
    assert.equal(text.form(0), text.form(4));
    assert.deepEqual(text.words, ["the", "tsar", "'s", "and", "tsars"]);
    assert.equal(text.formOf("tsar"), 1);
    assert.equal(text.formOf("king"), -1);
  });

  test("tells the cases of letters apart", () => {
    const text = readText("Ann NATO eBay McCoy A b");
    const cases = Array.from({ length: text.length }, (_, token) =>
      [text.startsUpper(token), text.isAllUpper(token), text.isMixedCase(token)]
        .map(Number)
        .join(""),
    );
    assert.deepEqual(cases, ["100", "110", "001", "101", "100", "000"]);
  });

  test("answers nothing about a token outside the text", () => {
    const text = readText("One.");
    assert.deepEqual(
      [text.word(-1), text.word(2), text.end(9), text.sign(9)],
      ["", "", 0, 0],
    );
    assert.equal(text.isWord(9), false);
  });

  test("finds the token at an offset", () => {
    const text = readText("ab  cd");
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5, 6].map((at) => text.tokenAt(at)),
      [0, 0, 1, 1, 1, 1, 2],
    );
  });

  test("finds the token at an offset over long words and gaps", () => {
    const gap = " ".repeat(50);
    const text = readText(`${gap}${"b".repeat(40)} c${gap}d e${gap}`);
    const tokens = Array.from({ length: text.length }, (_, token) => token);
    for (let at = -1; at <= text.text.length + 1; at++) {
      const found = tokens.find((token) => text.end(token) > at);
      assert.equal(text.tokenAt(at), found ?? text.length, `at ${at}`);
    }
  });
});

suite("the sentences of a text", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["He came. She left!", ["He came.", "She left!"]],
    [
      "Gen. Hale met Mr. Orr. They spoke.",
      ["Gen. Hale met Mr. Orr.", "They spoke."],
    ],
    [
      "It left the U.S. The rest stayed.",
      ["It left the U.S.", "The rest stayed."],
    ],
    ["The U.S. Senate met.", ["The U.S. Senate met."]],
    [
      "It fell in Oct. 1990 by 3.5 percent.",
      ["It fell in Oct. 1990 by 3.5 percent."],
    ],
    [
      "“Go now.” She went. (He did not.) Then rain.",
      ["“Go now.”", "She went.", "(He did not.)", "Then rain."],
    ],
    ["“Why?” she asked. Nobody knew", ["“Why?” she asked.", "Nobody knew"]],
    [
      "1. The first point. 2. The second",
      ["1. The first point.", "2. The second"],
    ],
    ["It rose in 1990. The war began.", ["It rose in 1990.", "The war began."]],
    ["A title\n\nA text", ["A title", "A text"]],
    [
      "That was the end.The next came.",
      ["That was the end.", "The next came."],
    ],
    ["Visit a.example today. Done", ["Visit a.example today.", "Done"]],
  ];
  for (const [text, expected] of cases)
    test(JSON.stringify(text), () => {
      const article = readText(text);
      assert.deepEqual(stretches(article, article.sentences), expected);
    });
});

suite("the paragraphs of a text", () => {
  test("every line is one when lines are as long as their paragraph", () => {
    const article = readText("One line here.\nAnother one.\r\n\r\nThird.");
    assert.deepEqual(stretches(article, article.paragraphs), [
      "One line here.",
      "Another one.",
      "Third.",
    ]);
  });

  test("a blank line ends one when lines are broken to a width", () => {
    const line = "the commissioners travelled up the river to speak with";
    const wrapped = [line, line, line, line, "the mayor."].join("\n");
    const article = readText(`${wrapped}\n\n${wrapped}`);
    assert.deepEqual(stretches(article, article.paragraphs), [
      wrapped,
      wrapped,
    ]);
  });
});

suite("hostile text", () => {
  test("tokens are in order, inside the text, and split no character", () => {
    for (let seed = 0; seed < 40; seed++) checkTokens(hostileText(5000, seed));
  });

  test("a word of a million letters is read at once", () => {
    const started = cpuTime();
    for (const piece of [
      "a",
      "a.",
      "A.",
      "1,",
      "1.",
      "'",
      "'s",
      "((",
      "www.",
      "\u0301",
      "д",
      "@",
      "x\n",
    ])
      readText(piece.repeat(100_000));
    assert.ok(cpuTime() - started < 4000);
  });
});

function writtenWords(text: string): string[] {
  const article = readText(text);
  return Array.from({ length: article.length }, (_, token) =>
    article.written(token),
  );
}

function stretches(
  article: ArticleText,
  list: ArticleText["sentences"],
): string[] {
  return Array.from({ length: list.length }, (_, index) => {
    const { start, end } = list.span(index);
    return article.text.slice(start, end);
  });
}

function checkTokens(text: string): void {
  const article = readText(text);
  let last = 0;
  for (let token = 0; token < article.length; token++) {
    const start = article.start(token);
    const end = article.end(token);
    assert.ok(start >= last && end > start && end <= text.length);
    assert.ok(!splitsPair(text, start) && !splitsPair(text, end));
    assert.equal(
      text
        .slice(last, start)
        .trim()
        .replace(/[\u200b\u0000-\u001f\u0085]/g, ""),
      "",
    );
    last = end;
  }
  assert.equal(
    article.sentences.end(article.sentences.length - 1),
    article.length,
  );
}

function splitsPair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
}

import assert from "node:assert/strict";
import { citedParagraph } from "../../../src/core/citation/citedParagraph.js";

suite("cited paragraph", () => {
  const cases: readonly (readonly [string, number | undefined])[] = [
    ["[see @rowe, para. 4]", 4],
    ["[@rowe, paras. 4–6, on ice]", 4],
    ["[@lind, para. 2; @rowe, para. 4; @vik, para. 9]", 4],
    ["[@lind, para. 2; @rowe]", undefined],
    ["\\cite[para.~4]{rowe}", 4],
    ["@rowe[¶ 4]", 4],
    ["[@rowe, p. 4]", undefined],
    ["[@rowe, separate 4]", undefined],
    [`[@rowe, para.${" ".repeat(50)}4]`, undefined],
  ];
  for (const [text, number] of cases)
    test(`of ${text.slice(0, 50)} is ${number}`, () => {
      const start = text.indexOf("rowe");
      const span = { start, end: start + 4 };
      const cluster = { start: 0, end: text.length };
      assert.equal(citedParagraph(text, { span, cluster }), number);
    });
});

import assert from "node:assert/strict";
import { fitText, toLine } from "../../../src/core/timeline/fitText.js";

suite("fitText", () => {
  const measure = (text: string) => text.length * 10;

  test("leaves alone what fits", () => {
    assert.deepEqual(fitText("harbour", 70, measure), {
      text: "harbour",
      width: 70,
    });
  });

  test("cuts what does not, and says so", () => {
    assert.equal(fitText("harbour wall", 70, measure)?.text, "harbou…");
  });

  test("shows nothing rather than next to nothing", () => {
    assert.equal(fitText("harbour", 25, measure), undefined);
  });

  test("never cuts through a character", () => {
    for (let room = 40; room < 140; room++) {
      const { text = "" } =
        fitText("ab👍🏽e\u0301f👍cdefgh", room, measure) ?? {};
      assert.ok(!/[\ud800-\udbff]…/.test(text) && !text.includes("e…"), text);
    }
  });
});

suite("toLine", () => {
  test("has no breaks and an end", () => {
    assert.equal(toLine(" two\n lines\t"), "two lines");
    assert.ok(toLine("word ".repeat(10_000)).length < 170);
  });
});

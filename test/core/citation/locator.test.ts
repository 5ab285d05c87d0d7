import assert from "node:assert/strict";
import {
  readLocator,
  writeLocator,
} from "../../../src/core/citation/locator.js";

suite("locator", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["para. 4", "paragraph", "para. 4"],
    ["paragraphs 4-6", "paragraph", "paras. 4-6"],
    ["section 2", "section", "sec. 2"],
    ["§ 2", "section", "sec. 2"],
    ["¶¶ 2, 5", "paragraph", "paras. 2, 5"],
    ["12", "page", "p. 12"],
    ["xii", "page", "p. xii"],
    ["12–14", "page", "pp. 12–14"],
    ["p. 12", "page", "p. 12"],
    ["vol. 2", "volume", "vol. 2"],
    ['"The thaw"', "heading", "under “The thaw”"],
    ["sec. “The thaw”", "heading", "under “The thaw”"],
    ["The thaw of 2012", "heading", "under “The thaw of 2012”"],
  ];
  for (const [typed, label, written] of cases) {
    test(`reads ${typed}`, () => {
      const locator = readLocator(typed);
      assert.ok(locator);
      assert.equal(locator.label, label);
      assert.equal(writeLocator(locator), written);
    });
  }

  test("reads nothing from blanks", () => {
    assert.equal(readLocator("  "), undefined);
  });
});

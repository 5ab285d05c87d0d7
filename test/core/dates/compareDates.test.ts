import assert from "node:assert/strict";
import { compareDates } from "../../../src/core/dates/compareDates.js";
import { datesOverlap } from "../../../src/core/dates/datesOverlap.js";
import type { DateValue } from "../../../src/core/dates/dateValue.js";
import { readDate } from "../../../src/core/dates/readDate.js";

function date(edtf: string): DateValue {
  const value = readDate(edtf);
  assert.ok(value, edtf);
  return value;
}

suite("compareDates", () => {
  test("puts the earlier first, then the narrower, and open starts before all", () => {
    const inOrder = [
      "../2011",
      "../2014",
      "-0043",
      "2012-01-01",
      "2012-01",
      "2012",
      "2012/2013",
      "2012/..",
      "2012-03",
      "2014-23",
      "2014-10",
    ];
    const shuffled = [...inOrder].reverse().map(date);
    assert.deepEqual(
      shuffled.sort(compareDates).map(({ edtf }) => edtf),
      inOrder,
    );
  });

  test("finds two values with the same bounds equal", () => {
    assert.equal(compareDates(date("2012/.."), date("2012/")), 0);
    assert.equal(compareDates(date("../2012"), date("/2012")), 0);
  });
});

suite("datesOverlap", () => {
  for (const [a, b, overlap] of [
    ["2012", "2012-12-31", true],
    ["2012", "2013-01-01", false],
    ["2012-24", "2013-02", true],
    ["2013/..", "2016-11", true],
    ["2013/..", "2012", false],
    ["../2011", "2012/..", false],
  ] as const) {
    test(`${a} and ${b}: ${String(overlap)}`, () => {
      assert.equal(datesOverlap(date(a), date(b)), overlap);
      assert.equal(datesOverlap(date(b), date(a)), overlap);
    });
  }
});

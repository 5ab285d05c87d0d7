import assert from "node:assert/strict";
import { civilDate } from "../../../src/core/dates/civilDay.js";
import { readDate } from "../../../src/core/dates/readDate.js";

function iso(day: number): string {
  if (!Number.isFinite(day)) return "…";
  const { year, month, day: dayOfMonth } = civilDate(day);
  return [year, month, dayOfMonth].join("-");
}

function read(edtf: string): string | undefined {
  const value = readDate(edtf);
  return (
    value && `${value.precision} ${iso(value.earliest)} ${iso(value.latest)}`
  );
}

suite("readDate", () => {
  for (const [edtf, bounds] of [
    ["2012", "year 2012-1-1 2012-12-31"],
    ["2012-03", "month 2012-3-1 2012-3-31"],
    ["2012-12", "month 2012-12-1 2012-12-31"],
    ["2016-02", "month 2016-2-1 2016-2-29"],
    ["2016-02-29", "day 2016-2-29 2016-2-29"],
    ["2016-11-30T09:00:00Z", "day 2016-11-30 2016-11-30"],
    ["0000", "year 0-1-1 0-12-31"],
    ["-0043", "year -43-1-1 -43-12-31"],
    ["-0043-03-15", "day -43-3-15 -43-3-15"],
    ["Y-12000", "year -12000-1-1 -12000-12-31"],
    ["Y170000002", "year 170000002-1-1 170000002-12-31"],
    ["2014-21", "season 2014-3-1 2014-5-31"],
    ["2014-22", "season 2014-6-1 2014-8-31"],
    ["2014-23", "season 2014-9-1 2014-11-30"],
    ["2014-24", "season 2014-12-1 2015-2-28"],
    ["2015-24", "season 2015-12-1 2016-2-29"],
    ["199X", "decade 1990-1-1 1999-12-31"],
    ["19XX", "century 1900-1-1 1999-12-31"],
    ["-199X", "decade -1999-1-1 -1990-12-31"],
    ["2012-XX", "year 2012-1-1 2012-12-31"],
    ["2012-XX-XX", "year 2012-1-1 2012-12-31"],
    ["2012-03-XX", "month 2012-3-1 2012-3-31"],
    ["2013-04/2014-02", "interval 2013-4-1 2014-2-28"],
    ["2014/2014", "interval 2014-1-1 2014-12-31"],
    ["2016-01/2016", "interval 2016-1-1 2016-12-31"],
    ["2013/..", "interval 2013-1-1 …"],
    ["2013/", "interval 2013-1-1 …"],
    ["../2014", "interval … 2014-12-31"],
    ["/2014", "interval … 2014-12-31"],
    ["2013-21/2014-23", "interval 2013-3-1 2014-11-30"],
    ["2013-22/2014-01", "interval 2013-6-1 2014-1-31"],
    ["2014-23/..", "interval 2014-9-1 …"],
    ["../2014-23", "interval … 2014-11-30"],
  ] as const) {
    test(`${edtf} is ${bounds}`, () => {
      assert.equal(read(edtf), bounds);
    });
  }

  for (const edtf of [
    "",
    " 2012",
    "last year",
    "2012-13",
    "2012-00",
    "2013-02-29",
    "2012-04-31",
    "2012-3",
    "2012-25",
    "2014/2012",
    "2014-24/2014-01",
    "/",
    "../..",
    "..",
    "2012/2013/2014",
    "2012/2013-13",
    "{2016,2017}",
    "1XXX",
    "2012-XX-05",
    "2016-11-~05",
    "Y2012",
    "9".repeat(200_000),
    "/".repeat(200_000),
  ]) {
    test(`“${edtf.slice(0, 20)}” is no date`, () => {
      assert.equal(readDate(edtf), undefined);
    });
  }

  test("tells what is approximate from what is uncertain, at each end", () => {
    const no = { isApproximate: false, isUncertain: false };
    const approximate = { ...no, isApproximate: true };
    const uncertain = { ...no, isUncertain: true };
    const both = { isApproximate: true, isUncertain: true };
    const doubts = (edtf: string) => {
      const value = readDate(edtf);
      return [value?.start, value?.end];
    };
    assert.deepEqual(doubts("2016-11"), [no, no]);
    assert.deepEqual(doubts("2016-11~"), [approximate, approximate]);
    assert.deepEqual(doubts("2014-23?"), [uncertain, uncertain]);
    assert.deepEqual(doubts("2016%"), [both, both]);
    assert.deepEqual(doubts("2016-11~/2017-01?"), [approximate, uncertain]);
    assert.deepEqual(doubts("2014-23~/.."), [approximate, no]);
  });

  test("keeps the value as written, also when asked again", () => {
    assert.equal(readDate("2014-23~")?.edtf, "2014-23~");
    assert.equal(readDate("2014-23~"), readDate("2014-23~"));
  });
});

import assert from "node:assert/strict";
import { findWrittenDates } from "../../../src/features/hover/writtenDates.js";

const cases: readonly (readonly [text: string, dates: string])[] = [
  ["on 27 March 2012 in Riga", "27 March 2012=2012-03-27"],
  ["on March 27th, 2012, in Riga", "March 27th, 2012=2012-03-27"],
  ["from Oct. 2011 to May 2012", "Oct. 2011=2011-10 May 2012=2012-05"],
  ["in the fall of 2013", "fall of 2013=2013-23"],
  ["since winter 1999", "winter 1999=1999-24"],
  ["on 2012-03-27 and in 2012-04", "2012-03-27=2012-03-27 2012-04=2012-04"],
  ["in 2014, after 1998", "2014=2014 1998=1998"],
  ["on 31 February 2012", ""],
  ["room 20456, 12014 mills, 1,998 sacks, 20:15, 1914%", ""],
  ["no date, in May", ""],
];

suite("findWrittenDates", () => {
  for (const [text, dates] of cases) {
    test(text, () => {
      const found = findWrittenDates(text).map(
        ({ start, end, date }) => `${text.slice(start, end)}=${date.edtf}`,
      );
      assert.equal(found.join(" "), dates);
    });
  }

  test("reads a hostile line in time that grows with its length", () => {
    const from = process.cpuUsage();
    findWrittenDates("1 may ".repeat(20_000) + "2012-".repeat(20_000));
    assert.ok(process.cpuUsage(from).user < 1_000_000);
  });
});

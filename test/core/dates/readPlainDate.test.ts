import assert from "node:assert/strict";
import { readDate } from "../../../src/core/dates/readDate.js";
import { readPlainDate } from "../../../src/core/dates/readPlainDate.js";

suite("plain dates", () => {
  const values =
    "2016 -0043 0000 199X 19XX 2016-11 2016-02-29 2016-11~ 1984? 2004-06% 2014-21 2014-23 2014-24 1956/1966 2014-23/2015 1966/.. ../1979 2016-11~/2016-12-15 1967-13 2015-02-29 2016-00 2016-01-32 20XX-01 2010/2009 soon 2016-11-3 2016-25 2016-11-30T10:00 2016/2017/2018 2016- 2016-1 -199X -43 2014-21-05 2016-11-301 2016/11 20a6 ~".split(
      " ",
    );
  for (const value of values)
    test(`${value} reads as with the whole grammar, or not at all`, () => {
      const found = readPlainDate(value);
      if (found !== undefined) assert.deepEqual(found, readDate(value));
    });

  test("the values that extraction writes are all plain", () => {
    assert.deepEqual(
      values.slice(0, 18).filter((value) => readPlainDate(value) === undefined),
      [],
    );
    assert.deepEqual(
      values.slice(18).filter((value) => readPlainDate(value) !== undefined),
      [],
    );
  });
});

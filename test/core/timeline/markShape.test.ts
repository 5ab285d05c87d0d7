import assert from "node:assert/strict";
import { dayNumber } from "../../../src/core/dates/civilDay.js";
import { shapeMark } from "../../../src/core/timeline/markShape.js";
import { eventsAt } from "./build.js";

suite("shapeMark", () => {
  const shapeOf = (edtf: string, pxPerDay: number) => {
    const date = eventsAt(edtf)[0]?.date;
    assert.ok(date);
    return shapeMark(date, pxPerDay);
  };

  test("draws a day as a dot around it, and as a bar where a day has room", () => {
    const day = dayNumber(2014, 2, 8);
    const { form, start, end } = shapeOf("2014-02-08", 1);
    assert.equal(form, "dot");
    assert.equal((start + end) / 2, day + 0.5);
    assert.deepEqual(shapeOf("2014-02-08", 20), {
      form: "bar",
      start: day * 20,
      end: day * 20 + 20,
    });
  });

  test("draws a month, a season and years as the days they cover", () => {
    const spans: [string, number, number][] = [
      ["2012-03", dayNumber(2012, 3, 1), dayNumber(2012, 4, 1)],
      ["2014-23~", dayNumber(2014, 9, 1), dayNumber(2014, 12, 1)],
      ["2013-04/2014-02", dayNumber(2013, 4, 1), dayNumber(2014, 3, 1)],
      ["Y-12000", dayNumber(-12000, 1, 1), dayNumber(-11999, 1, 1)],
    ];
    for (const [edtf, start, end] of spans)
      assert.deepEqual(shapeOf(edtf, 2), {
        form: "bar",
        start: start * 2,
        end: end * 2,
      });
  });

  test("leans out where an end is open", () => {
    const before = shapeOf("../1999", 1);
    assert.equal(before.form, "leansBack");
    assert.equal(before.end, dayNumber(2000, 1, 1));
    assert.ok(before.start < before.end);
    const after = shapeOf("1999-05/..", 1);
    assert.equal(after.form, "leansOn");
    assert.equal(after.start, dayNumber(1999, 5, 1));
  });

  test("is never too small to be seen", () => {
    const { start, end } = shapeOf("2012-03", 0.0001);
    assert.ok(end - start >= 10);
  });
});

import assert from "node:assert/strict";
import { inOrderOfTime } from "../../../src/core/model/inOrderOfTime.js";

suite("order of time", () => {
  test("goes by the first day, then the narrower, and has what is without a date last", () => {
    const dates = [
      "soon",
      "2012-03",
      "2012",
      undefined,
      "2012-03-01",
      "../2012",
    ];
    assert.deepEqual(
      inOrderOfTime(dates, (date) => date),
      ["../2012", "2012", "2012-03-01", "2012-03", "soon", undefined],
    );
  });
});

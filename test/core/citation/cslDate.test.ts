import assert from "node:assert/strict";
import { toCslDate } from "../../../src/core/citation/cslDate.js";

suite("CSL date of an EDTF value", () => {
  const cases: readonly (readonly [string, unknown])[] = [
    ["2016", { "date-parts": [[2016]] }],
    ["2016-11", { "date-parts": [[2016, 11]] }],
    ["2016-11-30", { "date-parts": [[2016, 11, 30]] }],
    ["2016-11~", { "date-parts": [[2016, 11]], circa: true }],
    ["2014-23", { "date-parts": [[2014]], season: 3 }],
    ["2016-XX-XX", { "date-parts": [[2016]] }],
    ["2016-11-XX", { "date-parts": [[2016, 11]] }],
    ["201X", { literal: "2010s" }],
    ["19XX?", { literal: "1900s", circa: true }],
    [
      "2013-04/2014-02",
      {
        "date-parts": [
          [2013, 4],
          [2014, 2],
        ],
      },
    ],
    ["2013/..", { "date-parts": [[2013], [0]] }],
    ["2013/", { "date-parts": [[2013], [0]] }],
    ["201X/2024", { literal: "2010s–2024" }],
    ["-0043", { "date-parts": [[-44]] }],
    ["2016-13", { literal: "2016-13" }],
    ["soon", { literal: "soon" }],
    ["1/2/3", { literal: "1/2/3" }],
  ];
  for (const [edtf, expected] of cases) {
    test(edtf, () => assert.deepEqual(toCslDate(edtf), expected));
  }
});

import assert from "node:assert/strict";
import { cpuTime } from "../../../support/cpuTime.js";
import { findTimeExpressions } from "../../../../src/core/extraction/dates/index.js";

const pieces =
  "the a of in early mid second last next this that Monday may March 1999 12 31st year months half quarter ago later before every 10:30 p.m. BC nineteen two hundred than end Easter Showa , . - – / ( ' \n \n\n 😀 \ud800 中".split(
    " ",
  );

suite("time expressions in hostile text", () => {
  const repeated = [
    "10:30 .",
    "10:30\nday ",
    "the end of the beginning of the early ",
    "two and a half ",
    "1999-2000 to ",
    "In May 1999 in June ",
    "a.",
    "1",
    " ",
    "two days before ",
    "\u2013-",
  ];
  for (const piece of repeated)
    test(`takes time in proportion to ${JSON.stringify(piece)} repeated`, () => {
      const short = timeOf(piece.repeat(20_000 / piece.length));
      const long = timeOf(piece.repeat(160_000 / piece.length));
      // Eight times the text; a square would take 64 times as long.
      assert.ok(long < 30 * Math.max(short, 10), `${short} ms, ${long} ms`);
    });

  test("keeps its spans in order, inside the text and off half characters", () => {
    const random = makeRandom(7);
    for (let round = 0; round < 200; round++) {
      const text = Array.from({ length: 300 }, () => {
        const piece = pieces[random(pieces.length)] ?? "";
        return random(4) === 0 ? piece : `${piece} `;
      }).join("");
      let last = 0;
      for (const { start, end, value } of findTimeExpressions(text, {
        referenceDate: "2014-05",
      })) {
        assert.ok(start >= last && end > start && end <= text.length);
        assert.doesNotMatch(text.slice(start, end), /^[\udc00-\udfff]/);
        assert.doesNotMatch(value, /NaN|undefined|null/);
        last = end;
      }
    }
  });

  test("reads any reference date without an exception", () => {
    for (const referenceDate of [
      "",
      "garbage",
      "2014-99-99",
      "-0043",
      "2014-05~",
    ])
      assert.equal(
        findTimeExpressions("In May 1999.", { referenceDate })[0]?.value,
        "1999-05",
      );
  });
});

/** The least of three runs, in milliseconds. */
function timeOf(text: string): number {
  const times = [0, 1, 2].map(() => {
    const start = cpuTime();
    findTimeExpressions(text, { referenceDate: "2014-05-06" });
    return cpuTime() - start;
  });
  return Math.min(...times);
}

function makeRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
}

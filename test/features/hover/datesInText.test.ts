import assert from "node:assert/strict";
import { findTimeExpressions } from "../../../src/core/extraction/dates/index.js";
import { datesIn } from "../../../src/features/hover/datesInText.js";

/** The dates in the words between ⟦ and ⟧, as EDTF, and whether the engine was asked. */
async function datesOf(marked: string, before = "") {
  const start = marked.indexOf("⟦");
  const end = marked.indexOf("⟧") - 1;
  const line = marked.replace(/[⟦⟧]/g, "");
  let isAsked = false;
  const found = await datesIn(
    { before: () => before, line },
    { start, end },
    async (text) => {
      isAsked = true;
      return Promise.resolve(findTimeExpressions(text));
    },
  );
  const dates = found.map(
    (date) => `${line.slice(date.start, date.end)} ${date.date.edtf}`,
  );
  return { dates, isAsked };
}

suite("datesInText", () => {
  test("reads dates that say their year without the engine", async () => {
    assert.deepEqual(await datesOf("⟦He left in March 2014.⟧ In 2015 too."), {
      dates: ["March 2014 2014-03"],
      isAsked: false,
    });
  });

  test("reads others by what stands before them", async () => {
    assert.deepEqual(
      await datesOf("He left in 2014. ⟦In March he came.⟧", "\n\n"),
      { dates: ["March 2014-03"], isAsked: true },
    );
    assert.deepEqual(
      await datesOf("⟦In the fall he came.⟧", "He left in May 2013.\n"),
      { dates: ["the fall 2013-23"], isAsked: true },
    );
  });

  test("reads the date of which one letter is meant", async () => {
    const { dates } = await datesOf("He left in 2014. In Ma⟦r⟧ch he came.");
    assert.deepEqual(dates, ["March 2014-03"]);
  });

  test("asks nobody about words that are no dates", async () => {
    assert.deepEqual(
      await datesOf("⟦He left the mill.⟧ Again they met him there."),
      {
        dates: [],
        isAsked: false,
      },
    );
  });
});

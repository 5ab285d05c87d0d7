import assert from "node:assert/strict";
import {
  plainStyle,
  writeDate,
} from "../../../src/core/citation/plainStyle.js";
import type { Reference } from "../../../src/core/citation/reference.js";
import { toPlainText } from "../../../src/core/citation/richText.js";
import { makeReference } from "./support.js";

suite("plain style", () => {
  const note = (fields: Partial<Reference>) =>
    toPlainText(plainStyle.cite({ reference: makeReference(fields) }));

  test("leaves out what is not known", () => {
    const bare = { id: "x", type: "webpage" };
    assert.equal(toPlainText(plainStyle.entry(bare)), "");
    assert.equal(
      toPlainText(plainStyle.entry({ ...bare, title: "Ice" })),
      "“Ice.”",
    );
  });

  test("turns quotation marks inside a title into single ones", () => {
    assert.match(note({ title: 'The "cold" Strait' }), /“The ‘cold’ Strait,”/);
    assert.match(note({ title: "The “cold” Strait" }), /“The ‘cold’ Strait,”/);
  });

  test("lists up to three authors", () => {
    const author = ["Rowe", "Lind", "Sato", "Abe"].map((family) => ({
      family,
    }));
    assert.match(note({ author: author.slice(0, 2) }), /^Rowe and Lind, /);
    assert.match(
      note({ author: author.slice(0, 3) }),
      /^Rowe, Lind and Sato, /,
    );
    assert.match(note({ author }), /^Rowe et al., /);
    assert.match(
      note({ author: [{ literal: "The Office" }] }),
      /^The Office, /,
    );
  });

  test("says dates in words", () => {
    const dates = [
      { "date-parts": [[2016, 11, 30]] },
      { "date-parts": [[2016, 11]], circa: true },
      { "date-parts": [[2014]], season: 3 },
      { "date-parts": [[2013], [0]] },
      {
        "date-parts": [
          [2013, 4],
          [2014, 2],
        ],
      },
      { "date-parts": [[-44]] },
      { literal: "2010s" },
      {},
    ];
    assert.deepEqual(dates.map(writeDate), [
      "30 November 2016",
      "about November 2016",
      "Autumn 2014",
      "2013–",
      "April 2013–February 2014",
      "44 BC",
      "2010s",
      "",
    ]);
  });
});

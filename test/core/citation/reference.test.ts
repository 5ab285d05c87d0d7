import assert from "node:assert/strict";
import {
  readReference,
  toReference,
} from "../../../src/core/citation/reference.js";

suite("reference", () => {
  test("of an article has its fields under their CSL names, with dates as CSL's", () => {
    const fields = {
      publisher: "Quay Press",
      accessed: "2026-11-23",
      custom: { nested: true },
      page: 12,
    };
    const article = {
      id: "rowe2019",
      type: "article-magazine",
      title: "Ice",
      author: [{ family: "Rowe" }],
      issued: "2019-05~",
      containerTitle: "Review",
      fields,
    };
    assert.deepEqual(toReference(article), {
      id: "rowe2019",
      type: "article-magazine",
      title: "Ice",
      author: [{ family: "Rowe" }],
      issued: { "date-parts": [[2019, 5]], circa: true },
      "container-title": "Review",
      publisher: "Quay Press",
      accessed: { "date-parts": [[2026, 11, 23]] },
      page: 12,
    });
  });

  test("leaves out what has not the shape of CSL", () => {
    const record = {
      id: 7,
      title: ["x"],
      author: ["Rowe", { family: 3 }, null, { given: "A", family: "B" }],
      issued: { "date-parts": [["2019", 5, {}], "x"] },
      editor: "nobody",
      note: null,
    };
    assert.deepEqual(readReference(record), {
      id: "7",
      type: "document",
      author: [{ literal: "Rowe" }, { given: "A", family: "B" }],
      issued: { "date-parts": [[2019, 5]] },
    });
  });

  test("is not read from a value without a key", () => {
    for (const value of [undefined, null, 3, "x", [], {}, { id: {} }]) {
      assert.equal(readReference(value), undefined);
    }
  });
});

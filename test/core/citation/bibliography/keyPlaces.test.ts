import assert from "node:assert/strict";
import { bibtex } from "../../../../src/core/citation/bibliography/formats/bibtex.js";
import { cslJson } from "../../../../src/core/citation/bibliography/formats/cslJson.js";
import { findKeyPlaces } from "../../../../src/core/citation/bibliography/keyPlaces.js";

suite("keyPlaces", () => {
  test("are the entry's own key and the fields that point to it", () => {
    const text =
      '@book{ice,\n  title = {Ice}\n}\n@inbook{two,\n  title = {ice},\n  Crossref = "ice",\n  related = {a, ice,b},\n  xdata = ice\n}\n';
    const places = findKeyPlaces({ text, ...bibtex.read(text) }, "ice");
    assert.deepEqual(
      places.map(({ start, end }) => [
        text.slice(start, end),
        text.slice(text.lastIndexOf("\n", start) + 1, start),
      ]),
      [
        ["ice", "@book{"],
        ["ice", '  Crossref = "'],
        ["ice", "  related = {a, "],
      ],
    );
  });

  test("are the id of a CSL record", () => {
    const text = '[{ "id": "ice", "type": "book", "title": "ice" }]';
    const places = findKeyPlaces({ text, ...cslJson.read(text) }, "ice");
    assert.deepEqual(places, [{ start: 10, end: 13 }]);
  });
});

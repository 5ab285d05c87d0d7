import assert from "node:assert/strict";
import { checkQuotes } from "../../../src/core/corrections/checkQuotes.js";
import { applyEdits } from "../../../src/core/model/textEdit.js";

const text = `briefing: 1
article: { id: a, type: report, title: A }
source: a.txt
events:
  - id: opening
    title: Crane opens the dock
    quote: Captain Crane opened the new dock on a Monday.
  - { id: sailing, title: He sails away, quote: In autumn he sailed away. }
  - id: fire
    title: The fire
    quote: >-
      A fire broke out in the harbour
      and was put out.
  - { id: rumour, title: A rumour }
`;

suite("checkQuotes", () => {
  test("finds nothing wrong where each quote stands, lines broken elsewhere or not", () => {
    const source =
      "Captain Crane opened the new\ndock on a Monday. In autumn he sailed away. A fire broke out in the harbour and was put out.";
    assert.deepEqual(checkQuotes(text, source), []);
  });

  test("tells which quote is gone and which was edited, and takes the passage as it is now", () => {
    const source =
      "Captain Crane opened the dock on\na Monday. A fire broke out in the old harbour and was put out.";
    const problems = checkQuotes(text, source);
    assert.deepEqual(
      problems.map(({ event, code, passage, span }) => [
        event,
        code,
        passage,
        text.slice(span.start, span.start + 9),
      ]),
      [
        [
          "opening",
          "edited-quote",
          "Captain Crane opened the dock on a Monday.",
          "Captain C",
        ],
        ["sailing", "lost-quote", undefined, "In autumn"],
        [
          "fire",
          "edited-quote",
          "A fire broke out in the old harbour and was put out.",
          ">-\n      ",
        ],
      ],
    );
    const fixes = problems.flatMap(({ fix }) => fix ?? []);
    assert.deepEqual(
      checkQuotes(applyEdits(text, fixes), source).map(({ event }) => event),
      ["sailing"],
    );
  });

  test("has nothing to say of a file whose syntax is broken", () => {
    assert.deepEqual(checkQuotes(`${text}x: [`, ""), []);
  });
});

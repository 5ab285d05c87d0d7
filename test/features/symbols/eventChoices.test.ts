import assert from "node:assert/strict";
import { dateWords } from "../../../src/core/dates/dateWords.js";
import { readDate } from "../../../src/core/dates/readDate.js";
import { readBriefing } from "../../../src/core/model/briefingFile.js";
import {
  eventChoices,
  typedAfter,
} from "../../../src/features/symbols/eventChoices.js";

const text = [
  "briefing: 1",
  "article: { id: k, type: book, title: Mills }",
  "actors:",
  "  - { id: zoe, name: Zoë Marlow, kind: person }",
  "events:",
  "  - { id: later, date: 2014-05, title: The weir breaks, actors: [] }",
  "  - { id: never, title: The weir is painted, actors: [] }",
  "  - { id: first, date: 2012, title: A new weir, actors: [zoe] }",
].join("\n");
const entries = [{ address: "a", text, ...readBriefing(text) }];

function offered(typed: string): string[] {
  const choices = eventChoices(entries, typed, { readDate });
  return choices.map(({ event, date, source }) =>
    [event.id, date && dateWords(date, { style: "short" }), source].join(", "),
  );
}

suite("eventChoices", () => {
  test("are all events in the order of time, those without a date last", () => {
    assert.deepEqual(offered(""), [
      "first, 2012, Mills",
      "later, May 2014, Mills",
      "never, , Mills",
    ]);
  });

  test("have all words typed in their title, date or actors' names", () => {
    assert.deepEqual(offered("weir 2014"), ["later, May 2014, Mills"]);
    assert.deepEqual(offered("zoe we"), ["first, 2012, Mills"]);
    assert.deepEqual(offered("zoe 2014"), []);
  });

  test("follow what is typed after the last trigger of the line", () => {
    assert.equal(typedAfter("a ;;b ;;the w", 13, ";;"), "the w");
    assert.equal(typedAfter("a ;;the weir", 4, ";;"), "");
    assert.equal(typedAfter("a ;the weir", 11, ";;"), undefined);
    assert.equal(typedAfter(`;;${"x".repeat(61)}`, 63, ";;"), undefined);
  });
});

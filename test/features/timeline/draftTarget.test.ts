import assert from "node:assert/strict";
import { dayNumber } from "../../../src/core/dates/civilDay.js";
import { findDraftTarget } from "../../../src/features/timeline/draftTarget.js";
import { actorOf, briefingOf, eventOf } from "../../core/timeline/build.js";

const briefing = briefingOf({
  actors: [actorOf("ada", "Ada Okafor", { aliases: ["Okafor"] })],
  events: [eventOf("open", "2014-03"), eventOf("year", "2014")],
});
const entries = [
  { address: "file:///a.briefing.yaml", text: "", briefing, problems: [] },
];

suite("findDraftTarget", () => {
  const targetAt = (line: string, words: string) =>
    findDraftTarget(entries, {
      line,
      offset: line.indexOf(words) + 1,
      words: { style: "long" },
    });

  test("knows the name under the cursor", () => {
    assert.deepEqual(targetAt("Then Okafor’s pier opened.", "Okafor"), {
      kind: "item",
      ref: { briefing: "file:///a.briefing.yaml", kind: "actor", id: "ada" },
    });
  });

  test("knows a date of an event under the cursor, the longest words first", () => {
    assert.deepEqual(targetAt("It opened in March 2014.", "March"), {
      kind: "days",
      days: { from: dayNumber(2014, 3, 1), to: dayNumber(2014, 4, 1) },
    });
  });

  test("knows a date in figures under the cursor", () => {
    assert.deepEqual(targetAt("Between 1931 and 2014-05-01.", "1931"), {
      kind: "days",
      days: { from: dayNumber(1931, 1, 1), to: dayNumber(1932, 1, 1) },
    });
  });

  test("knows nothing of other words", () => {
    assert.equal(targetAt("Then Okafor’s pier opened.", "pier"), undefined);
  });
});

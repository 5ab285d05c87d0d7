import assert from "node:assert/strict";
import { dayNumber } from "../../../src/core/dates/civilDay.js";
import { findTimeExpressions } from "../../../src/core/extraction/dates/index.js";
import {
  findDraftActor,
  findDraftDays,
} from "../../../src/features/timeline/draftTarget.js";
import { actorOf, briefingOf, eventOf } from "../../core/timeline/build.js";

const briefing = briefingOf({
  actors: [actorOf("ada", "Ada Okafor", { aliases: ["Okafor"] })],
  events: [eventOf("open", "2014-03"), eventOf("year", "2014")],
});
const entries = [
  { address: "file:///a.briefing.yaml", text: "", briefing, problems: [] },
];

const place = (text: string, words: string) => ({
  text,
  offset: text.indexOf(words) + 1,
});

suite("findDraftActor", () => {
  const text = "Then Okafor’s pier opened.";

  test("knows the name under the cursor", () => {
    assert.deepEqual(findDraftActor(entries, place(text, "Okafor")), {
      kind: "item",
      ref: { briefing: "file:///a.briefing.yaml", kind: "actor", id: "ada" },
    });
  });

  test("knows nothing of other words", () => {
    assert.equal(findDraftActor(entries, place(text, "pier")), undefined);
  });
});

suite("findDraftDays", () => {
  const daysAt = (text: string, words: string) => {
    const target = findDraftDays(findTimeExpressions, place(text, words));
    return target?.kind === "days" ? target.days : undefined;
  };
  const march2014 = {
    from: dayNumber(2014, 3, 1),
    to: dayNumber(2014, 4, 1),
  };

  test("knows a date in words under the cursor, whether or not an event has it", () => {
    assert.deepEqual(daysAt("It opened in March 2014.", "March"), march2014);
    assert.deepEqual(daysAt("All of 2014 was dry.", "2014"), {
      from: dayNumber(2014, 1, 1),
      to: dayNumber(2015, 1, 1),
    });
  });

  test("reads a date against what stands before it", () => {
    const text = "The year 2014 began dry. In March it rained.";
    assert.deepEqual(daysAt(text, "March"), march2014);
  });

  test("knows a date in figures under the cursor", () => {
    assert.deepEqual(daysAt("date: 2014-03", "2014-03"), march2014);
  });

  test("knows nothing of other words", () => {
    assert.equal(daysAt("It opened in March 2014.", "opened"), undefined);
  });
});

import assert from "node:assert/strict";
import { fillPattern } from "../../../src/core/base/fillPattern.js";
import { readBriefing } from "../../../src/core/model/briefingFile.js";
import {
  type ImportOutcome,
  reportText,
} from "../../../src/features/importArticle/importReport.js";

const { briefing } = readBriefing(
  "briefing: 1\narticle: { id: a, type: book, title: A }\nsections: [{ id: lead }, { id: pier, title: The pier, found: machine }]\n",
);
assert.ok(briefing);
const made: ImportOutcome = {
  fileName: "a.md",
  address: "file:///a.briefing.yaml",
  briefing,
  change: "new",
  problems: [],
};
const failed: ImportOutcome = {
  fileName: "b.pdf",
  change: "none",
  problems: [
    {
      span: { start: 0, end: 0 },
      severity: "error",
      code: "damaged",
      message: "It is damaged.",
      remedy: "Save it again.",
    },
  ],
};

function report(...outcomes: readonly ImportOutcome[]): string {
  return reportText(outcomes, (pattern, ...values) =>
    fillPattern(pattern, ...values.map(String)),
  );
}

suite("importReport", () => {
  test("says what is suggested", () => {
    assert.equal(report(made), "Suggested: sections 1, actors 0, events 0.");
  });

  test("says how many dates were not read as events", () => {
    const spans = [
      { start: 3, end: 7 },
      { start: 20, end: 24 },
    ];
    const unreadDates = { address: "file:///a.md", spans };
    assert.equal(
      report({ ...made, unreadDates }),
      "Suggested: sections 1, actors 0, events 0. Dates that were not read as events: 2.",
    );
  });

  test("says when there is nothing new, and nothing at all", () => {
    assert.equal(
      report({ ...made, change: "kept" }),
      `The briefing of ${made.fileName} stays as it is.`,
    );
    assert.equal(
      report({ ...made, change: "refreshed" }),
      `The briefing of ${made.fileName} is up to date.`,
    );
    assert.equal(
      report({ ...made, change: "same" }),
      "a.md says nothing new; its briefing stays.",
    );
  });

  test("says why one could not be read", () => {
    assert.equal(
      report(failed),
      "No briefing was made of b.pdf. It is damaged. Save it again.",
    );
  });

  test("counts several and names those that were not read", () => {
    assert.equal(report(made, made), "2 of 2 articles have a briefing now.");
    assert.equal(
      report(made, failed),
      "1 of 2 articles have a briefing now. Not read: b.pdf.",
    );
  });
});

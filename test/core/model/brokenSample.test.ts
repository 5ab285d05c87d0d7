import assert from "node:assert/strict";
import * as fs from "node:fs";
import { readBriefing } from "../../../src/core/model/briefingFile.js";

const file = "sample/abiru-2016.briefing.yaml";
const sample = fs.readFileSync(file, "utf8");
const whole = readBriefing(sample);

/** Ten ways to break it: what is replaced by what, the problem, and how many actors and events are lost. */
const breaks = [
  ["kind: person", "kind: persn", "unknown-kind", 0, 0],
  ["  - id: abe\n", "  - id: putin\n", "duplicate-id", 1, 0],
  ["    name: Vladimir Putin\n", "    name:\n", "empty-text", 1, 0],
  ["    role: Russian President", "    role: @Russia", "bad-yaml", 0, 0],
  ["    section: ", "    section: x", "unknown-section", 0, 0],
  ["    actors: [", "    actors: [nobody, ", "unknown-actor", 0, 0],
  ["    date: ", "    date: 13-", "bad-date", 0, 0],
  ["    status: happened", "    status: hapened", "unknown-status", 0, 0],
  ["title: Rift between", "title: Rift: between", "bad-yaml", 0, 0],
  [
    "briefing: 1",
    "briefing: one\nsource: ../../etc/passwd",
    "unknown-version",
    0,
    0,
  ],
] as const;

suite("the sample, broken in ten ways", () => {
  test("has no problem as it is", () => {
    assert.deepEqual(whole.problems, []);
  });

  for (const [before, after, code, lostActors, lostEvents] of breaks) {
    test(`${after.trim().split("\n")[0] ?? ""}: ${code}, and the rest stays`, () => {
      const at = sample.indexOf(before);
      assert.ok(at >= 0, `the sample has “${before}”`);
      const text =
        sample.slice(0, at) + after + sample.slice(at + before.length);
      const { briefing, problems } = readBriefing(text);
      const problem = problems.find((candidate) => candidate.code === code);
      assert.ok(problem, problems.map((found) => found.code).join());
      const lineOf = (offset: number) =>
        text.slice(0, offset).split("\n").length;
      assert.equal(lineOf(problem.span.start), lineOf(at + after.search(/\S/)));
      assert.deepEqual(
        [
          briefing?.sections.length,
          briefing?.actors.length,
          briefing?.events.length,
        ],
        [
          whole.briefing?.sections.length,
          (whole.briefing?.actors.length ?? 0) - lostActors,
          (whole.briefing?.events.length ?? 0) - lostEvents,
        ],
      );
    });
  }
});

import assert from "node:assert/strict";
import { fillPattern } from "../../../src/core/base/fillPattern.js";
import { readBriefing } from "../../../src/core/model/briefingFile.js";
import type { Problem } from "../../../src/core/model/problem.js";
import {
  fixTitle,
  problemText,
} from "../../../src/features/problems/problemText.js";

function problemIn(line: string): Problem {
  const { problems } = readBriefing(
    `briefing: 1\narticle: { id: a, type: book, title: A }\n${line}\n`,
  );
  assert.ok(problems[0]);
  return problems[0];
}

const german = (pattern: string, ...values: readonly string[]) =>
  fillPattern(
    pattern
      .replace("Nothing reads ‘{1}’ in the {0}", "‘{1}’ liest niemand ({0})")
      .replace("Did you mean", "Vielleicht")
      .replace("Write", "Schreibe"),
    ...values,
  );

suite("problemText", () => {
  test("says the same as the core when there is no other language", () => {
    for (const line of ["actros: []", "note: x", "events: x", "a: !b c"]) {
      const problem = problemIn(line);
      assert.equal(
        problemText(problem, fillPattern),
        `${problem.message} ${problem.remedy}`,
      );
    }
  });

  test("takes pattern and suggestion from the user's language", () => {
    const problem = problemIn("actros: []");
    assert.equal(
      problemText(problem, german),
      "‘actros’ liest niemand (briefing); it is kept. Vielleicht ‘actors’?",
    );
    assert.equal(fixTitle(problem, german), "Schreibe ‘actors’");
  });

  test("names what a fix does", () => {
    assert.equal(
      fixTitle(problemIn("events: !b []"), fillPattern),
      "Remove this",
    );
  });
});

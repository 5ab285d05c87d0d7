import assert from "node:assert/strict";
import { readTypedCitation } from "../../../src/core/citation/typedCitation.js";
import { cpuTime } from "../../support/cpuTime.js";

suite("typed citation", () => {
  test("is a place, with words before the work and after the place", () => {
    const paragraph = { label: "paragraph", value: "4" };
    const cases: Record<string, object> = {
      "": {},
      "para. 4": { locator: paragraph },
      "12–14, 20": { locator: { label: "page", value: "12–14, 20" } },
      iv: { locator: { label: "page", value: "iv" } },
      "see @ para. 4, on the ice": {
        prefix: "see",
        locator: paragraph,
        suffix: "on the ice",
      },
      "see, e.g., @": { prefix: "see, e.g.," },
      "@, § 2 and more": {
        locator: { label: "section", value: "2" },
        suffix: "and more",
      },
      'cf. @ "The thaw, again", too': {
        prefix: "cf.",
        locator: { label: "heading", value: "The thaw, again" },
        suffix: "too",
      },
      "The thaw, again": {
        locator: { label: "heading", value: "The thaw, again" },
      },
      "5 lessons of the thaw": {
        locator: { label: "page", value: "5" },
        suffix: "lessons of the thaw",
      },
    };
    for (const [typed, read] of Object.entries(cases))
      assert.deepEqual(readTypedCitation(typed), read, typed);
  });

  test("is read in linear time", () => {
    const start = cpuTime();
    for (const part of ["1,", "1-", "a.", '"', "@", "§ "])
      readTypedCitation(part.repeat(20_000));
    assert.ok(cpuTime() - start < 1000);
  });
});

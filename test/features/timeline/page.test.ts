import assert from "node:assert/strict";
import { timelinePage } from "../../../src/features/timeline/page.js";
import { suggestFileName } from "../../../src/features/timeline/suggestFileName.js";

suite("timelinePage", () => {
  test("allows its own script and style sheet and nothing else", () => {
    const page = timelinePage({
      script: "https://host/timeline.js",
      style: "https://host/timeline.css",
      source: "https://host",
      nonce: "abc",
      title: `"><script>`,
      language: "en",
    });
    const policy =
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    assert.equal(
      policy,
      "default-src &#39;none&#39;; script-src &#39;nonce-abc&#39;; style-src https://host",
    );
    assert.equal(page.match(/<script/g)?.length, 1);
  });
});

suite("suggestFileName", () => {
  test("makes a name that every system takes", () => {
    const cases = [
      ["The harbour: “A/B”?", "the-harbour-a-b"],
      ["  ", "timeline"],
      ["../..", "timeline"],
      ["x".repeat(300), "x".repeat(60)],
    ];
    for (const [title = "", name] of cases)
      assert.equal(suggestFileName(title), name);
  });
});

import assert from "node:assert/strict";
import * as fs from "node:fs";
import { shownSentences } from "../scripts/l10n/sentences.mjs";

suite("the sentences for translators", () => {
  test("are those that the code shows; `npm run l10n` writes them", () => {
    const written: unknown = JSON.parse(
      fs.readFileSync("l10n/bundle.l10n.json", "utf8"),
    );
    assert.deepEqual(written, shownSentences());
  });

  test("have the words of the timeline among them", () => {
    const sentences = shownSentences();
    assert.ok("{0} without events" in sentences);
    assert.ok("Open at Source" in sentences);
  });
});

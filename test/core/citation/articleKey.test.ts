import assert from "node:assert/strict";
import { findArticleKey } from "../../../src/core/citation/articleKey.js";
import { readBriefing } from "../../../src/core/model/briefingFile.js";

function keyIn(text: string): string | undefined {
  const { briefing } = readBriefing(text);
  assert.ok(briefing);
  const span = findArticleKey(text, briefing.article);
  return span && `${span.start}:${text.slice(span.start, span.end)}`;
}

suite("articleKey", () => {
  test("is found where the file says it", () => {
    const block =
      "briefing: 1\narticle:\n  type: webpage\n  title: 'id: no'\n  id: rowe2019\n";
    assert.equal(keyIn(block), `${block.indexOf("rowe2019")}:rowe2019`);
    const quoted =
      'briefing: 1\narticle: { title: Ice, type: webpage, id: "rowe2019" }\n';
    assert.equal(keyIn(quoted), `${quoted.indexOf("rowe2019")}:rowe2019`);
  });
});

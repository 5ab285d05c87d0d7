import assert from "node:assert/strict";
import {
  readCopied,
  readPageText,
} from "../../../src/features/cite/copiedPassage.js";

suite("copiedPassage", () => {
  test("is read as it was written, and is nothing when somebody else wrote it", () => {
    const copied = {
      briefing: "file:///a.briefing.yaml",
      text: "Ice",
      start: 3,
    };
    assert.deepEqual(readCopied(JSON.stringify(copied)), copied);
    for (const json of ["", "null", "[]", '{"briefing":1,"text":""}'])
      assert.equal(readCopied(json), undefined, json);
    assert.equal(
      readCopied('{"briefing":"a","text":"b","start":"3"}'),
      undefined,
    );
  });

  test("from a page is read without the page's marks", () => {
    assert.equal(
      readPageText('> \\"Ice\\" \\*was\\* [Ada Rowe][rowe], 3\\. \\a'),
      '"Ice" *was* Ada Rowe, 3. \\a',
    );
  });
});

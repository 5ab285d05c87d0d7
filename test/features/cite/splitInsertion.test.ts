import assert from "node:assert/strict";
import { splitInsertion } from "../../../src/features/cite/splitInsertion.js";

suite("split an insertion", () => {
  test("keeps what goes in at the drop apart from what changes elsewhere", () => {
    const mark = { start: 5, end: 5, text: "A fire (1908).[^1]" };
    const note = { start: 40, end: 40, text: "\n[^1]: Ek.\n" };
    const joined = { start: 2, end: 5, text: "[@a; @b]" };
    assert.deepEqual(splitInsertion({ edits: [mark, note, joined] }, 5), {
      here: mark.text,
      elsewhere: [note, joined],
    });
  });

  test("has all of it at the drop at the end of the document", () => {
    const mark = { start: 5, end: 5, text: "[^1]" };
    const note = { start: 5, end: 5, text: "\n\n[^1]: Ek.\n" };
    assert.deepEqual(splitInsertion({ edits: [mark, note] }, 5), {
      here: "[^1]\n\n[^1]: Ek.\n",
      elsewhere: [],
    });
  });
});

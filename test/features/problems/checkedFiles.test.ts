import assert from "node:assert/strict";
import { CheckedFiles } from "../../../src/features/problems/checkedFiles.js";

suite("CheckedFiles", () => {
  test("takes what the editor shows before what is stored, until it is closed", () => {
    const files = new CheckedFiles();
    const stored = { text: "briefing: 2", problems: [] };
    const open = { text: "briefing: 3", problems: [] };
    files.setStored("a", stored);
    assert.equal(files.get("a"), stored);
    files.setOpen("a", open);
    assert.equal(files.get("a"), open);
    files.setStored("a", undefined);
    assert.equal(files.get("a"), open);
    files.close("a");
    assert.equal(files.get("a"), undefined);
  });

  test("knows a text that was read already", () => {
    const files = new CheckedFiles();
    const stored = { text: "briefing: 2", problems: [] };
    files.setStored("a", stored);
    assert.equal(files.known("a", "briefing: 2"), stored);
    assert.equal(files.known("a", "briefing: 3"), undefined);
    assert.equal(files.known("b", "briefing: 2"), undefined);
  });
});

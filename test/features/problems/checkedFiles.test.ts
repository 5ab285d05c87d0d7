import assert from "node:assert/strict";
import { CheckedFiles } from "../../../src/features/problems/checkedFiles.js";

suite("CheckedFiles", () => {
  test("takes what the editor shows before what is stored, until it is closed", () => {
    const files = new CheckedFiles();
    const stored = { text: "briefing: 2", problems: [] };
    files.setStored("a", stored);
    assert.equal(files.get("a"), stored);
    files.setOpen("a", "briefing: 3");
    assert.deepEqual(
      files.get("a")?.problems.map(({ code }) => code),
      ["missing-field", "unknown-version"],
    );
    files.setStored("a", undefined);
    assert.equal(files.get("a")?.text, "briefing: 3");
    files.close("a");
    assert.equal(files.get("a"), undefined);
  });

  test("does not read again what was read already", () => {
    const files = new CheckedFiles();
    const stored = { text: "briefing: 2", problems: [] };
    files.setStored("a", stored);
    assert.equal(files.setOpen("a", "briefing: 2"), false);
    assert.equal(files.get("a"), stored);
  });
});

import assert from "node:assert/strict";
import * as fs from "node:fs";
import { sampleFiles } from "../../src/features/openSample/sampleFiles.js";

suite("open the sample", () => {
  test("knows every file of the sample", () => {
    assert.deepEqual(fs.readdirSync("sample").sort(), [...sampleFiles].sort());
  });
});

import assert from "node:assert/strict";
import { droppedAddresses } from "../../../src/features/outline/droppedAddresses.js";

suite("droppedAddresses", () => {
  test("takes files of any file system, and neither remarks nor web pages", () => {
    const list =
      "# dropped\r\nfile:///a/b%20c.md\r\nvscode-vfs://github/a/b.pdf\r\nhttps://vell.example/a\r\njavascript:alert(1)\r\nno address\r\n";
    assert.deepEqual(droppedAddresses(list), [
      "file:///a/b%20c.md",
      "vscode-vfs://github/a/b.pdf",
    ]);
  });
});

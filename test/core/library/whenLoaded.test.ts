import assert from "node:assert/strict";
import { Library } from "../../../src/core/library/library.js";
import { whenLoaded } from "../../../src/core/library/whenLoaded.js";
import { readBriefing } from "../../../src/core/model/briefingFile.js";
import { MemoryLog, MemorySource } from "../../support/memorySource.js";

suite("whenLoaded", () => {
  test("waits for what the source has, and no longer", async () => {
    const source = new MemorySource({
      a: "briefing: 1\narticle: { id: k, type: article, title: T }\n",
    });
    const library = new Library(source, readBriefing, new MemoryLog());
    assert.equal(library.entries.length, 0);
    await whenLoaded(library);
    assert.equal(library.entries.length, 1);
    await whenLoaded(library);
  });
});

import assert from "node:assert/strict";
import * as fs from "node:fs/promises";
import * as os from "node:os";
import * as path from "node:path";
import { type Ran, runBriefing } from "../support/runBriefing.js";
import { writeNewFile } from "../../src/cli/writeNewFile.js";

const page =
  "<html><head><title>Arle</title></head><body><article><p>In March 2014, Ada Quill opened the bridge.</p></article></body></html>";

suite("briefing import", () => {
  let folder: string;
  setup(async () => {
    folder = await fs.mkdtemp(path.join(os.tmpdir(), "briefing-import-"));
  });
  teardown(() => fs.rm(folder, { recursive: true }));

  function briefing(...args: readonly string[]): Promise<Ran> {
    const readFile = (file: string) => fs.readFile(file);
    return runBriefing(args, {}, { readFile, writeNewFile });
  }

  test("writes the briefing and the text into the folder named, and reports", async () => {
    const file = path.join(folder, "arle.html");
    await fs.writeFile(file, page);
    const { code, out } = await briefing(
      "import",
      "--out",
      `${folder}/new`,
      file,
    );
    assert.equal(code, 0);
    assert.match(out, /arle\.briefing\.yaml: 1 sections, \d+ actors, 1 events/);
    assert.deepEqual((await fs.readdir(`${folder}/new`)).sort(), [
      "arle.briefing.yaml",
      "arle.md",
    ]);
  });

  test("keeps a briefing that is there and says so", async () => {
    const file = path.join(folder, "arle.html");
    await fs.writeFile(file, page);
    await fs.writeFile(path.join(folder, "arle.briefing.yaml"), "mine");
    const { code, complaints } = await briefing("import", file);
    assert.equal(code, 1);
    assert.match(complaints, /is there already and is kept/);
    const kept = await fs.readFile(
      path.join(folder, "arle.briefing.yaml"),
      "utf8",
    );
    assert.equal(kept, "mine");
  });

  test("fails with a reason for a file that is none", async () => {
    const file = path.join(folder, "arle.docx");
    await fs.writeFile(file, "no zip");
    const { code, complaints } = await briefing("import", file);
    assert.equal(code, 1);
    assert.match(complaints, /cannot be read as DOCX/);
    assert.deepEqual(await fs.readdir(folder), ["arle.docx"]);
  });
});

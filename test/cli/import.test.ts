import assert from "node:assert/strict";
import * as fs from "node:fs/promises";
import * as os from "node:os";
import * as path from "node:path";
import { type Ran, runBriefing } from "../support/runBriefing.js";
import { writeNewFiles } from "../../src/cli/writeNewFiles.js";

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
    return runBriefing(args, {}, { readFile, writeNewFiles });
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

  test("copies a text that is its own source beside the briefing", async () => {
    const file = path.join(folder, "arle.md");
    await fs.writeFile(file, "In March 2014, Ada Quill opened the bridge.\n");
    await briefing("import", "--out", `${folder}/new`, file);
    assert.deepEqual((await fs.readdir(`${folder}/new`)).sort(), [
      "arle.briefing.yaml",
      "arle.md",
    ]);
  });

  test("goes on after a file that is not there", async () => {
    const file = path.join(folder, "arle.html");
    await fs.writeFile(file, page);
    const { code, complaints } = await briefing(
      "import",
      path.join(folder, "gone.md"),
      file,
    );
    assert.equal(code, 1);
    assert.match(complaints, /gone\.md was not imported: ENOENT/);
    assert.ok((await fs.readdir(folder)).includes("arle.briefing.yaml"));
  });

  test("leaves nothing when the disk is full before the last file", async () => {
    const file = path.join(folder, "arle.html");
    await fs.writeFile(file, page);
    const full = () => Promise.reject(new Error("ENOSPC: no space left"));
    const { code, complaints } = await runBriefing(
      ["import", file],
      {},
      { readFile: (name) => fs.readFile(name), writeNewFiles: full },
    );
    assert.equal(code, 1);
    assert.match(complaints, /arle\.html was not imported: ENOSPC/);
    assert.deepEqual(await fs.readdir(folder), ["arle.html"]);
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

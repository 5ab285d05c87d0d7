import assert from "node:assert/strict";
import * as fs from "node:fs/promises";
import * as os from "node:os";
import * as path from "node:path";
import { type Ran, runBriefing } from "../support/runBriefing.js";
import { replaceFile } from "../../src/cli/replaceFile.js";
import { writeNewFiles } from "../../src/cli/writeNewFiles.js";
import { asNobody } from "../support/asNobody.js";

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
    return runBriefing(args, {}, { readFile, writeNewFiles, replaceFile });
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
    assert.match(out, /arle\.briefing\.yaml: sections 0, actors \d+, events 1/);
    assert.deepEqual((await fs.readdir(`${folder}/new`)).sort(), [
      "arle.briefing.yaml",
      "arle.md",
    ]);
  });

  const at = (name: string) => path.join(folder, name);
  const read = (name: string) => fs.readFile(at(name), "utf8");

  /** Imported, corrected by a person, and then changed at its address. */
  async function importAndChange(): Promise<string> {
    await fs.writeFile(at("arle.html"), page);
    await briefing("import", at("arle.html"));
    const first = await read("arle.briefing.yaml");
    const corrected = first.replace("name: Ada Quill", "name: Ada J. Quill");
    assert.notEqual(corrected, first);
    await fs.writeFile(at("arle.briefing.yaml"), corrected);
    const more = "In May 2015, Bela Norr closed it.</p></article>";
    await fs.writeFile(
      at("arle.html"),
      page.replace("</p></article>", ` ${more}`),
    );
    return corrected;
  }

  test("shows what another import would change in a briefing, and writes nothing", async () => {
    const corrected = await importAndChange();
    await fs.rm(at("arle.md"));
    const { code, out, complaints } = await briefing("import", at("arle.html"));
    assert.equal(code, 1);
    assert.match(out, /^\+ {3}- id: bela-norr\n\+ {5}name: Bela Norr$/m);
    assert.doesNotMatch(out, /^-/m);
    assert.match(complaints, /is kept\. Add --refresh/);
    assert.equal(await read("arle.briefing.yaml"), corrected);
    assert.deepEqual((await fs.readdir(folder)).sort(), [
      "arle.briefing.yaml",
      "arle.html",
    ]);
  });

  test("refreshes a briefing when asked to, but nothing that a person decided", async () => {
    const corrected = await importAndChange();
    await fs.rm(at("arle.md"));
    const refresh = () => briefing("import", "--refresh", at("arle.html"));
    assert.equal((await refresh()).code, 0);
    const after = await read("arle.briefing.yaml");
    assert.match(after, /name: Ada J\. Quill/);
    assert.match(after, /name: Bela Norr/);
    assert.match(await read("arle.md"), /Bela Norr closed it/);
    const lines = new Set(after.split("\n"));
    assert.ok(corrected.split("\n").every((line) => lines.has(line)));
    assert.match((await refresh()).out, /nothing new/);
    assert.equal(await read("arle.briefing.yaml"), after);
  });

  test("keeps the text beside a briefing, shows what differs and finds in it what is there", async () => {
    await importAndChange();
    const own = "In March 2014, Ada Quill and Cara Pell opened the bridge.\n";
    await fs.writeFile(at("arle.md"), own);
    const { out, complaints } = await briefing(
      "import",
      "--refresh",
      at("arle.html"),
    );
    assert.match(complaints, /arle\.md has other words and is kept/);
    assert.match(out, /^- In March 2014, Ada Quill and Cara/m);
    assert.equal(await read("arle.md"), own);
    const after = await read("arle.briefing.yaml");
    assert.match(after, /Cara Pell/);
    assert.doesNotMatch(after, /Bela Norr/);
  });

  test("does not touch a briefing that is no YAML", async () => {
    await importAndChange();
    await fs.writeFile(at("arle.briefing.yaml"), "briefing: [");
    const { code, complaints } = await briefing(
      "import",
      "--refresh",
      at("arle.html"),
    );
    assert.equal(code, 1);
    assert.match(complaints, /is kept: it is not YAML/);
    assert.equal(await read("arle.briefing.yaml"), "briefing: [");
  });

  test("leaves a folder as it is in which it may not write", async () => {
    await fs.writeFile(at("arle.html"), page);
    await fs.chmod(folder, 0o555);
    const { code, complaints } = await asNobody(() =>
      briefing("import", at("arle.html")),
    );
    assert.equal(code, 1);
    assert.match(complaints, /arle\.html was not imported: EACCES/);
    assert.deepEqual(await fs.readdir(folder), ["arle.html"]);
    await fs.chmod(folder, 0o755);
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

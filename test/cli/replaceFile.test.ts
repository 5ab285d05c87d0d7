import assert from "node:assert/strict";
import * as fs from "node:fs/promises";
import * as os from "node:os";
import * as path from "node:path";
import { replaceFile } from "../../src/cli/replaceFile.js";
import { asNobody } from "../support/asNobody.js";

suite("replaceFile", () => {
  let folder: string;
  let file: string;
  setup(async () => {
    folder = await fs.mkdtemp(path.join(os.tmpdir(), "briefing-replace-"));
    file = path.join(folder, "a.yaml");
    await fs.writeFile(file, "old", { mode: 0o640 });
  });
  teardown(() => fs.rm(folder, { recursive: true }));

  const replace = (name: string, before: string) =>
    replaceFile({ path: name, before: Buffer.from(before), contents: "new" });

  test("puts the new in the place of the old, by a link as well", async () => {
    const link = path.join(folder, "link.yaml");
    await fs.symlink(file, link);
    await replace(link, "old");
    assert.equal(await fs.readFile(file, "utf8"), "new");
    assert.equal((await fs.stat(file)).mode & 0o777, 0o640);
    assert.ok((await fs.lstat(link)).isSymbolicLink());
    assert.deepEqual((await fs.readdir(folder)).sort(), [
      "a.yaml",
      "link.yaml",
    ]);
  });

  test("leaves what was changed meanwhile, or may not be changed", async () => {
    await assert.rejects(replace(file, "older"), /changed meanwhile/);
    await fs.chmod(folder, 0o555);
    await fs.chmod(file, 0o444);
    await assert.rejects(
      asNobody(() => replace(file, "old")),
      /EACCES/,
    );
    assert.deepEqual(await fs.readdir(folder), ["a.yaml"]);
    assert.equal(await fs.readFile(file, "utf8"), "old");
    await fs.chmod(folder, 0o755);
  });
});

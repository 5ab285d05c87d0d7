import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import * as fs from "node:fs/promises";
import * as os from "node:os";
import * as path from "node:path";
import { build } from "esbuild";
import { clearLeftovers } from "../../src/cli/clearLeftovers.js";
import { writeNewFiles } from "../../src/cli/writeNewFiles.js";

/** No process has this number. */
const nobody = 2 ** 22 + 7;

suite("writeNewFiles", () => {
  let folder: string;
  setup(async () => {
    folder = await fs.mkdtemp(path.join(os.tmpdir(), "briefing-write-"));
  });
  teardown(() => fs.rm(folder, { recursive: true }));

  const at = (name: string) => path.join(folder, name);
  const pair = () => [
    { path: at("a.md"), contents: "text" },
    { path: at("a.briefing.yaml"), contents: "briefing: 1" },
  ];

  test("writes all, and nothing when one is in the way", async () => {
    assert.deepEqual(await writeNewFiles(pair()), []);
    assert.deepEqual((await fs.readdir(folder)).sort(), [
      "a.briefing.yaml",
      "a.md",
    ]);
    await fs.rm(at("a.md"));
    await fs.writeFile(at("a.briefing.yaml"), "mine");
    assert.deepEqual(await writeNewFiles(pair()), [at("a.briefing.yaml")]);
    assert.deepEqual(await fs.readdir(folder), ["a.briefing.yaml"]);
  });

  test("takes back the first when the second cannot be written", async () => {
    await fs.mkdir(at("b.yaml"));
    const files = [
      { path: at("b.md"), contents: "text" },
      { path: at("none\0.yaml"), contents: "briefing: 1" },
    ];
    await assert.rejects(writeNewFiles(files));
    assert.deepEqual(await fs.readdir(folder), ["b.yaml"]);
  });

  test("undoes what a killed process has begun, and nothing else", async () => {
    const begin = async (name: string, isLinked: boolean) => {
      const temporary = at(`${name}.${nobody}.tmp`);
      await fs.writeFile(temporary, "text");
      if (isLinked) await fs.link(temporary, at(name));
    };
    await begin("a.md", true);
    await begin("a.briefing.yaml", false);
    await fs.writeFile(at("b.md"), "a person's own");
    await fs.writeFile(at(`c.md.${process.pid}.tmp`), "a running process's");
    await clearLeftovers(folder);
    assert.deepEqual((await fs.readdir(folder)).sort(), [
      "b.md",
      `c.md.${process.pid}.tmp`,
    ]);
    await begin("d.md", true);
    await begin("d.briefing.yaml", true);
    await clearLeftovers(folder);
    assert.ok((await fs.readdir(folder)).includes("d.briefing.yaml"));
  });

  test("leaves nothing or all when the process is killed at any moment", async () => {
    const script = at("write.mjs");
    await build({
      stdin: {
        contents: `import { writeNewFiles } from "./src/cli/writeNewFiles.ts";
          process.stdin.once("data", async () => {
            const contents = "x".repeat(3_000_000);
            for (let n = 0; n < 1000; n++)
              await writeNewFiles(["md", "yaml"].map((end) => ({ path: process.argv[2] + "/" + n + "." + end, contents })));
          });
          console.log("ready");`,
        resolveDir: process.cwd(),
      },
      outfile: script,
      bundle: true,
      platform: "node",
      format: "esm",
    });
    const outcomes = await Promise.all(
      Array.from({ length: 30 }, (_, n) => killed(script, at(`run${n}`), n)),
    );
    for (const [index, names] of outcomes.entries()) {
      const stems = names.map((name) => name.replace(/\.\w+$/, ""));
      assert.ok(names.every((name) => /^\d+\.(?:md|yaml)$/.test(name)));
      for (const stem of stems)
        assert.equal(stems.filter((one) => one === stem).length, 2, `${index}`);
    }
    assert.ok(outcomes.some((names) => names.length > 0));
  });
});

/** What is in the folder after a process that writes pairs into it was killed and the next one has looked at it. */
async function killed(
  script: string,
  folder: string,
  n: number,
): Promise<readonly string[]> {
  await fs.mkdir(folder);
  const child = spawn(process.execPath, [script, folder]);
  await new Promise((resolve) => child.stdout.once("data", resolve));
  child.stdin.write("go");
  const gone = new Promise((resolve) => child.once("exit", resolve));
  await new Promise((resolve) => setTimeout(resolve, 3 + n * 4));
  child.kill("SIGKILL");
  await gone;
  await clearLeftovers(folder);
  return fs.readdir(folder);
}

import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import * as fs from "node:fs/promises";
import * as path from "node:path";
import { text } from "node:stream/consumers";
import { build } from "esbuild";
import { bytesBeforeOthers } from "../../../src/cli/records/threads.js";

/** So many records, one in fifty with an article, the others too long and with none, so that they cost little. */
function recordsOf(count: number, size: number): string {
  const padding = "x".repeat(size);
  const article = "Ida Marsh closed the mill in March 1950.";
  const lines = Array.from({ length: count }, (_, id) =>
    JSON.stringify(
      id % 50 === 0 ? { id, text: `${article} ${id}` } : { id, padding },
    ),
  );
  return lines.join("\n");
}

suite("briefing extract --jsonl as a process", () => {
  let folder: string;
  suiteSetup(async () => {
    // Below the project, whose packages it finds.
    folder = await fs.mkdtemp(path.resolve("out/stream-"));
    await build({
      entryPoints: {
        cli: "src/cli/main.ts",
        extractWorker: "src/cli/records/worker.ts",
      },
      outdir: folder,
      outExtension: { ".js": ".mjs" },
      bundle: true,
      splitting: true,
      packages: "external",
      platform: "node",
      format: "esm",
    });
  });
  suiteTeardown(() => fs.rm(folder, { recursive: true }));

  const command = () => [path.join(folder, "cli.mjs"), "extract", "--jsonl"];

  function start(...args: readonly string[]) {
    return spawn(process.execPath, [...command(), ...args]);
  }

  test("answers alike with one thread and with three", async () => {
    const records = recordsOf(2000, (3 * bytesBeforeOthers) / 2000);
    const [one, three] = await Promise.all(
      ["--threads=1", "--threads=3"].map(async (threads) => {
        const child = start(threads);
        child.stdin.end(records);
        return text(child.stdout);
      }),
    );
    const answers = one?.trimEnd().split("\n") ?? [];
    assert.equal(answers.length, 2000);
    assert.match(answers[100] ?? "", /"name":"Ida Marsh"/);
    assert.ok(one === three);
  });

  test("answers a line at once, though no other follows", async () => {
    const child = start();
    for (const id of [1, 2]) {
      child.stdin.write(`{ "id": ${id} }\n`);
      const [answer] = (await once(child.stdout, "data")) as [Buffer];
      assert.deepEqual(
        (JSON.parse(answer.toString()) as { id: number }).id,
        id,
      );
    }
    child.stdin.end();
    assert.equal(await codeOf(child), 0);
  });

  test("says in one line that its answers cannot be written", async () => {
    const readOnly = await fs.open(path.join(folder, "cli.mjs"), "r");
    const child = spawn(process.execPath, command(), {
      stdio: ["pipe", readOnly.fd, "pipe"],
    });
    assert.ok(child.stdin && child.stderr);
    const complaints = text(child.stderr);
    child.stdin.write('{ "id": 1 }\n');
    assert.equal(await codeOf(child), 1);
    assert.match(await complaints, /^briefing.* cannot be written: .*\n$/);
    await readOnly.close();
  });

  test("ends without a word when nobody reads its answers any more", async () => {
    const child = start("--threads=3");
    const complaints = text(child.stderr);
    child.stdin.on("error", () => "it reads no more");
    child.stdin.write(recordsOf(2000, (3 * bytesBeforeOthers) / 2000));
    await once(child.stdout, "data");
    child.stdout.destroy();
    assert.equal(await codeOf(child), 0);
    assert.equal(await complaints, "");
  });
});

async function codeOf(child: ChildProcess): Promise<unknown> {
  const [code] = (await once(child, "exit")) as [unknown];
  return code;
}

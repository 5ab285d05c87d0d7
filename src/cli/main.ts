import { once } from "node:events";
import { readdir, readFile, stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { exitCodes } from "./command.js";
import { commands } from "./commands/index.js";
import { readLineBatches } from "./records/lineBatches.js";
import { startWorker } from "./records/startWorker.js";
import { replaceFile } from "./replaceFile.js";
import { run } from "./run.js";
import { styleFilesBeside } from "./styleFiles.js";
import { writeNewFiles } from "./writeNewFiles.js";

// A reader that has seen enough, such as `head`, closes the pipe; that is no trouble of ours.
process.stdout.on("error", ({ code, message }: NodeJS.ErrnoException) => {
  if (code === "EPIPE") process.exit(exitCodes.well);
  process.stderr.write(`briefing: the answer cannot be written: ${message}\n`);
  process.exit(exitCodes.wrong);
});

process.exitCode = await run(process.argv.slice(2), commands, {
  readFile: (path) => readFile(path),
  listBriefings,
  styleFiles: styleFilesBeside(import.meta.url),
  writeNewFiles,
  replaceFile,
  readLineBatches: () => readLineBatches(process.stdin),
  processors: availableParallelism(),
  startThread: () => startWorker(new URL("extractWorker.mjs", import.meta.url)),
  print: (text) => void process.stdout.write(text),
  drained: async () => {
    if (process.stdout.writableNeedDrain) await once(process.stdout, "drain");
  },
  complain: (line) => void process.stderr.write(`${line}\n`),
});

async function listBriefings(path = "."): Promise<readonly string[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isDirectory()) return [path];
  const names = await readdir(path, { recursive: true });
  return names
    .filter(
      (name) =>
        name.endsWith(".briefing.yaml") && !name.includes("node_modules"),
    )
    .map((name) => join(path, name))
    .sort();
}

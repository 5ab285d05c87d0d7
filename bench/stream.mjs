// How many articles a second `briefing extract --jsonl` handles, beside what compromise tags, in turn; and how much memory
// ours holds over a long stream. Each is a process that reads records from a file and writes answers to another.
//   npm run bench:stream [-- --json] [-- --rounds N] [-- --articles N] [-- --stream N|0]
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { makeRecords } from "./articles.mjs";
import { installPeers } from "./peers.mjs";
import { print, summary } from "./report.mjs";
import { watchMemory } from "./streamMemory.mjs";

process.chdir(path.resolve(import.meta.dirname, ".."));
const option = (name, usual) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : Number(process.argv[at + 1]);
};
const rounds = option("rounds", 3);
/** So many that starting does not count any more; compromise, which is slow, gets a tenth of them. */
const long = option("articles", 6000);
const stream = option("stream", 100_000);
const cold = 200;
/** What compromise has read when it is warm. */
const warm = 50;

installPeers();
execFileSync("node", ["esbuild.js", "--production"]);
const usage = pathToFileURL(path.resolve("bench/streamUsage.mjs")).href;
const ours = ["dist/cli.mjs", "extract", "--jsonl"];
const one = [...ours, "--threads", "1"];
const peer = ["bench/streamCompromise.mjs", "compromise"];
const light = ["bench/streamCompromise.mjs", "compromise/two"];
const workloads = {
  [`${cold} articles, with its start`]: {
    "Briefing Desk": () => run(ours, cold),
    compromise: () => run(peer, cold),
    "compromise/two": () => run(light, cold),
  },
  [`${long} articles, with its start; compromise ${long / 10}, warm`]: {
    "Briefing Desk": () => run(ours, long),
    "Briefing Desk, one thread": () => run(one, long),
    compromise: () => runWarm(peer, long / 10),
    "compromise/two": () => runWarm(light, long / 10),
    "compromise, two processes": () => runTwo(() => runWarm(peer, long / 10)),
  },
};
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "briefing-stream-"));
try {
  const rows = [];
  for (const [workload, systems] of Object.entries(workloads))
    rows.push(...(await compare(workload, systems)));
  if (stream > 0)
    rows.push(...(await watchMemory("Briefing Desk", ours, stream)));
  print(rows);
} finally {
  fs.rmSync(folder, { recursive: true });
}

async function compare(workload, systems) {
  const runs = Object.keys(systems).map((system) => ({ system, used: [] }));
  for (let round = 0; round < rounds; round++)
    for (const { system, used } of runs) used.push(await systems[system]());
  const measures = {
    "articles a second": ({ count, wall }) => count / wall,
    "articles a second of processor time": ({ count, cpu }) => count / cpu,
  };
  return Object.entries(measures).flatMap(([measure, rate]) => {
    const rates = runs.map(({ used }) => summary(used.map(rate)));
    return runs.map(({ system }, at) => ({
      ...{ bench: "stream", workload, system, measure, ...rates[at] },
      unit: "1/s",
      ratio: rates[0].median / rates[at].median,
    }));
  });
}

/** Seconds by the clock and of processor time for so many articles, from start to end. */
async function run(args, count) {
  const answers = path.join(folder, `answers-${Math.random()}`);
  const files = [fs.openSync(recordsFile(count)), fs.openSync(answers, "w")];
  const begin = performance.now();
  const child = spawn(process.execPath, ["--import", usage, ...args], {
    stdio: [...files, "inherit", "pipe"],
  });
  const [cpu] = await Promise.all([text(child.stdio[3]), once(child, "exit")]);
  const wall = (performance.now() - begin) / 1000;
  for (const file of files) fs.closeSync(file);
  const lines = fs.readFileSync(answers, "latin1").split("\n").length - 1;
  fs.rmSync(answers);
  if (lines !== count) throw new Error(`${lines} answers to ${count} records`);
  return { count, wall, cpu: Number(cpu) };
}

/** The same without what it takes to start and to read the first articles. */
async function runWarm(args, count) {
  const first = await run(args, warm);
  const all = await run(args, count + warm);
  return { count, wall: all.wall - first.wall, cpu: all.cpu - first.cpu };
}

async function runTwo(runOne) {
  const [a, b] = await Promise.all([runOne(), runOne()]);
  return {
    count: a.count + b.count,
    wall: Math.max(a.wall, b.wall),
    cpu: a.cpu + b.cpu,
  };
}

function recordsFile(count) {
  const file = path.join(folder, `${count}.jsonl`);
  if (!fs.existsSync(file)) fs.writeFileSync(file, makeRecords(count).join(""));
  return file;
}

// How many articles a second `briefing extract --jsonl` handles, beside what compromise tags, each a process of its own
// that reads the same records from its standard input, in turn; and how much memory ours holds over a long stream.
//   npm run bench:stream [-- --json] [-- --rounds N] [-- --articles N] [-- --stream N]
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import * as fs from "node:fs";
import * as path from "node:path";
import { makeArticles } from "./articles.mjs";
import { installPeers } from "./peers.mjs";
import { print, summary } from "./report.mjs";

process.chdir(path.resolve(import.meta.dirname, ".."));
const option = (name, usual) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : Number(process.argv[at + 1]);
};
const rounds = option("rounds", 5);
const count = option("articles", 400);
const long = option("stream", 100_000);

installPeers();
execFileSync("node", ["esbuild.js", "--production"]);
const articles = makeArticles(count);
const lines = articles.map(
  (text, id) =>
    `${JSON.stringify({ id, text, referenceDate: "2019-11-30" })}\n`,
);
const systems = {
  "Briefing Desk, extract --jsonl": ["dist/cli.mjs", "extract", "--jsonl"],
  "compromise, tags": ["bench/streamCompromise.mjs"],
};
const workload = `${count} articles of ${Math.round(articles.join("").length / count)} characters`;
const row = (system, measure, values, unit) => ({
  bench: "stream",
  workload,
  system,
  measure,
  ...summary(values),
  unit,
});
print([...(await compareRates()), ...(await watchMemory())]);

/** By processor time of the whole process, which other programs on the machine disturb least. */
async function compareRates() {
  const rates = new Map(Object.keys(systems).map((system) => [system, []]));
  for (let round = 0; round < rounds; round++)
    for (const [system, args] of Object.entries(systems))
      rates.get(system).push(count / (await secondsFor(args)));
  const ours = summary([...rates.values()][0]).median;
  return [...rates].map(([system, values]) => ({
    ...row(system, "articles a second", values, "1/s"),
    ratio: ours / summary(values).median,
  }));
}

/** The seconds of processor time from the first record on: starting up is not counted. */
async function secondsFor(args) {
  const child = start(args);
  await answersTo(child, lines.slice(0, 40));
  const before = processorTime(child.pid);
  await answersTo(child, lines);
  const after = processorTime(child.pid);
  child.stdin.end();
  await once(child, "exit");
  return after - before;
}

async function watchMemory() {
  const child = start(Object.values(systems)[0]);
  const values = [];
  for (let done = 0; done < long; done += lines.length) {
    await answersTo(child, lines);
    values.push({ done: done + lines.length, size: memory(child.pid) });
  }
  child.stdin.end();
  await once(child, "exit");
  const tenths = Array.from({ length: 10 }, (_, tenth) =>
    values
      .slice(
        Math.floor((tenth * values.length) / 10),
        Math.max(1, Math.floor(((tenth + 1) * values.length) / 10)),
      )
      .map(({ size }) => size),
  );
  return tenths.map((sizes, tenth) => ({
    ...row("Briefing Desk, extract --jsonl", "memory held", sizes, "MB"),
    workload: `the ${tenth + 1}. tenth of ${long} articles`,
  }));
}

function start(args) {
  const child = spawn(process.execPath, args, {
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.answered = 0;
  child.stdout.on("data", (bytes) => {
    for (const byte of bytes) if (byte === 10) child.answered++;
    child.emit("answered");
  });
  return child;
}

/** Resolves once there is an answer to each of the records. */
async function answersTo(child, records) {
  const wanted = child.answered + records.length;
  for (const record of records)
    if (!child.stdin.write(record)) await once(child.stdin, "drain");
  while (child.answered < wanted) await once(child, "answered");
}

/** User and system time in seconds, of all threads; the kernel counts in hundredths. */
function processorTime(pid) {
  const fields = fs.readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1];
  const [user, system] = fields.split(" ").slice(11, 13).map(Number);
  return (user + system) / 100;
}

/** Megabytes in memory. */
function memory(pid) {
  const status = fs.readFileSync(`/proc/${pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+)/.exec(status)[1]) / 1000;
}

// How many articles a second are read: all of extraction beside what others do of it, in turn, on the same articles.
//   npm run bench:extract [-- --json] [-- --rounds N] [-- --articles N]
// Also how long the first call takes in a fresh process, and how large the engine is.
import { execFileSync } from "node:child_process";
import * as path from "node:path";
import { makeArticles } from "./articles.mjs";
import { engineSize } from "./engineSize.mjs";
import { installPeers } from "./peers.mjs";
import { print, summary } from "./report.mjs";

process.chdir(path.resolve(import.meta.dirname, ".."));
const option = (name, usual) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : Number(process.argv[at + 1]);
};
const rounds = option("rounds", 5);
const count = option("articles", 40);

installPeers();
execFileSync("node", ["esbuild.js", "--production"]);
const { loadExtractors } = await import("./extractors.mjs");
const articles = makeArticles(count);
const workload = `${count} articles of ${Math.round(articles.join("").length / count)} characters`;
const row = (system, measure, values, unit) => ({
  bench: "extract",
  workload,
  system,
  measure,
  ...summary(values),
  unit,
});
print([...compare(await loadExtractors()), firstCall(), ...(await sizes())]);

function compare(systems) {
  const rates = new Map(Object.keys(systems).map((system) => [system, []]));
  for (const read of Object.values(systems)) warmUp(read);
  for (let round = 0; round < rounds; round++)
    for (const [system, read] of Object.entries(systems))
      rates.get(system).push(measureRate(read));
  const ours = summary([...rates.values()][0]).median;
  return [...rates].map(([system, values]) => ({
    ...row(system, "articles a second", values, "1/s"),
    ratio: ours / summary(values).median,
  }));
}

/** As an archive is read: each system first runs for some seconds, so that its code is compiled. */
function warmUp(read) {
  readFor(read, 5e6);
}

/** By processor time, which other programs on the machine disturb least; a second before it brings the code back. */
function measureRate(read) {
  readFor(read, 1e6);
  return readFor(read, 5e5);
}

/** Reads all articles again and again for at least so many microseconds; how many a second. */
function readFor(read, least) {
  const before = process.cpuUsage();
  let count = 0;
  for (;;) {
    for (const article of articles) read(article);
    count += articles.length;
    const { user, system } = process.cpuUsage(before);
    if (user + system >= least) return (count * 1e6) / (user + system);
  }
}

function firstCall() {
  const script = `
    const { extractBriefing } = await import("./dist/core.mjs");
    const text = ${JSON.stringify(articles[0])};
    const started = performance.now();
    extractBriefing(text);
    console.log(performance.now() - started);`;
  const times = Array.from({ length: Math.max(rounds, 5) }, () =>
    Number(
      execFileSync(process.execPath, ["--input-type=module", "-e", script], {
        encoding: "utf8",
      }),
    ),
  );
  return row(
    "Briefing Desk, everything",
    "first call after import",
    times,
    "ms",
  );
}

async function sizes() {
  const { engine, model } = await engineSize();
  return [
    row(
      "Briefing Desk, everything",
      "engine and lexicon, minified",
      [engine / 1000],
      "kB",
    ),
    row(
      "Briefing Desk, everything",
      "trained weights, minified",
      [model / 1000],
      "kB",
    ),
  ];
}

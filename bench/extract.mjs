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
const rounds = option("rounds", 3);
const count = option("articles", 40);

installPeers();
execFileSync("node", ["esbuild.js", "--production"]);
const { systems } = await import("./extractors.mjs");
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
print([...compare(Object.keys(systems)), firstCall(), ...(await sizes())]);

/** Each in a process of its own, in turn: what one leaves in memory or teaches the compiler is nothing to the others. */
function compare(names) {
  const rates = new Map(names.map((system) => [system, []]));
  for (let round = 0; round < rounds; round++)
    for (const [system, values] of rates) values.push(measureRate(system));
  const ours = summary([...rates.values()][0]).median;
  return [...rates].map(([system, values]) => ({
    ...row(system, "articles a second", values, "1/s"),
    ratio: ours / summary(values).median,
  }));
}

function measureRate(system) {
  const program = path.join(import.meta.dirname, "extractors.mjs");
  const input = JSON.stringify(articles);
  return Number(
    execFileSync(process.execPath, [program, system], {
      input,
      encoding: "utf8",
    }),
  );
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

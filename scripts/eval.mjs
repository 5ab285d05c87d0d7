// Scores the built engine on the evaluation texts beside the project and writes docs/accuracy.md.
//   npm run eval [-- --shared DIR] [-- --json]     DIR: where eval/ and articles/ are, ../shared by default
import { execFileSync, spawnSync } from "node:child_process";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { fileURLToPath } from "node:url";
import { articleRows, tables } from "./eval/measures.mjs";
import { writeReport } from "./eval/report.mjs";

process.chdir(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const shared = path.resolve(argument("--shared", "../shared"));
const evaluation = path.join(shared, "eval");
const articles = path.join(shared, "articles");
const missing = [evaluation, articles].filter(
  (folder) => !fs.existsSync(folder),
);
if (missing.length > 0) {
  console.error(
    `The evaluation texts are not part of the project and are not here: ${missing.join(", ")}`,
  );
  process.exit(1);
}
if (!fs.existsSync("dist/core.mjs"))
  execFileSync(process.execPath, ["esbuild.js"], { stdio: "inherit" });

const measured = tables.map((table) => ({
  ...table,
  rows: table.rows.map(measure),
}));
const measuredArticles = measureArticles();
const learned = crossValidate();
fs.writeFileSync(
  "docs/accuracy.md",
  writeReport({ tables: measured, articles: measuredArticles, learned }),
);
execFileSync("npx", [
  "prettier",
  "--write",
  "--log-level",
  "warn",
  "docs/accuracy.md",
]);
print([...measured.flatMap(({ rows }) => rows), ...measuredArticles]);

/** A row with its value; undefined where its texts are not there. */
function measure(row) {
  const data = path.join(evaluation, "data", `${row.set}.jsonl`);
  if (!fs.existsSync(data)) return row;
  const answer = scored(row.suite, data, row.style);
  return { ...row, value: row.of(answer) };
}

/** One answer of the scorers serves all rows that ask for it. */
function scored(suite, data, style) {
  scored.known ??= new Map();
  const key = `${suite} ${data} ${style}`;
  if (!scored.known.has(key)) {
    const output = execFileSync(
      process.execPath,
      [
        path.join(evaluation, "score/run.mjs"),
        ...["--system", path.join(evaluation, "desk.mjs")],
        ...["--suite", suite, "--data", data],
        ...(style ? ["--style", style] : []),
      ],
      { encoding: "utf8", maxBuffer: 1 << 28 },
    );
    scored.known.set(key, JSON.parse(output.trim().split("\n").at(-1)));
  }
  return scored.known.get(key);
}

function measureArticles() {
  const out = fs.mkdtempSync(path.join(os.tmpdir(), "briefing-eval-"));
  const run = [
    path.join(articles, "run.mjs"),
    "--cli",
    "dist/cli.mjs",
    "--out",
    out,
  ];
  execFileSync(process.execPath, run, { stdio: "ignore" });
  const score = [
    path.join(articles, "score.mjs"),
    "--gold",
    articles,
    "--dir",
    out,
    "--json",
  ];
  const output = execFileSync(process.execPath, score, { encoding: "utf8" });
  fs.rmSync(out, { recursive: true });
  const { all } = JSON.parse(output.trim().split("\n").at(-1));
  return articleRows.map((row) => ({ ...row, value: row.of(all) }));
}

/** What the tagger reaches on texts that it was not trained on. */
function crossValidate() {
  const { stdout, status } = spawnSync(
    process.execPath,
    [
      "scripts/tagger/train.mjs",
      "--cross-validate",
      "--data",
      path.join(evaluation, "data"),
    ],
    { encoding: "utf8" },
  );
  if (status !== 0) {
    console.error(
      "Cross-validation of the tagger could not be run; its table is left out.",
    );
    return [];
  }
  return stdout.split("\n").flatMap((line) => {
    const found = /^(\S+) typed (\S+) untyped (\S+)/.exec(line);
    return found
      ? [{ set: found[1], typed: Number(found[2]), untyped: Number(found[3]) }]
      : [];
  });
}

function print(rows) {
  for (const { name, value, aim } of rows) {
    if (process.argv.includes("--json"))
      console.log(JSON.stringify({ measure: name, value, aim }));
    else
      console.log(
        `${name.padEnd(44)} ${(value?.toFixed(1) ?? "–").padStart(6)}  ${aim === undefined ? "" : `aim ${aim}`}`,
      );
  }
}

function argument(name, fallback) {
  const at = process.argv.indexOf(name);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
}

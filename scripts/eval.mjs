// Scores the built engine on the evaluation texts beside the project and writes docs/accuracy.md.
//   npm run eval [-- --shared DIR] [-- --json]     DIR: where eval/ and articles/ are, ../shared by default
//   npm run eval -- --corpora DIR                  cross-validates too, with the corpora that scripts/tagger/train.mjs
//                                                  reads; minutes, and writes the figures that later runs take
//   npm run eval -- --worldwide DIR                scores the articles that scripts/eval/worldwide.mjs reads, too
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { fileURLToPath } from "node:url";
import { articleRows, tables } from "./eval/measures.mjs";
import { joinedScore, lacksOf } from "./eval/lacks.mjs";
import { writeReport } from "./eval/report.mjs";
import { writeWorldwide } from "./eval/worldwide.mjs";

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

const desk = path.join(evaluation, "desk.mjs");
const seen = tables.map((table) => ({
  ...table,
  rows: table.rows.map((row) => measure(row, desk)),
}));
const { unseen, lacks, worldwide } = await measureElsewhere(
  argument("--corpora", undefined),
  argument("--worldwide", undefined),
);
const measured = seen.map((table) => ({
  ...table,
  rows: table.rows.map((row) =>
    row.learned ? { ...row, seen: row.value, value: unseen[row.name] } : row,
  ),
}));
const measuredArticles = measureArticles();
fs.writeFileSync(
  "docs/accuracy.md",
  writeReport({
    tables: measured,
    articles: measuredArticles,
    lacks,
    worldwide,
  }),
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
function measure(row, system) {
  const data = path.join(evaluation, "data", `${row.set}.jsonl`);
  if (!fs.existsSync(data)) return row;
  const answer = scored({ ...row, data, system });
  return { ...row, value: row.of(answer) };
}

/** One answer of the scorers serves all rows that ask for it. */
function scored({ suite, data, style, system }) {
  scored.known ??= new Map();
  const key = `${suite} ${data} ${style} ${system}`;
  if (!scored.known.has(key)) {
    const output = execFileSync(
      process.execPath,
      [
        path.join(evaluation, "score/run.mjs"),
        ...["--system", system],
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

/** Figures that take other data than ../shared has: measured now where it is given, else as last written for these weights. */
async function measureElsewhere(corpora, worldwide) {
  const file = "scripts/eval/elsewhere.json";
  const weights = createHash("sha256")
    .update(fs.readFileSync("src/core/extraction/en/actors/weights.ts"))
    .digest("hex")
    .slice(0, 16);
  const last = JSON.parse(fs.readFileSync(file, "utf8"));
  const known = last.weights === weights ? last : {};
  if (corpora === undefined && known.unseen === undefined)
    console.error("The tagger has changed: cross-validate with --corpora DIR.");
  const { unseen, lacks } = corpora ? await crossValidate(corpora) : known;
  const figures = {
    weights,
    unseen: unseen ?? {},
    lacks,
    worldwide: worldwide ? scoreWorldwide(worldwide) : (known.worldwide ?? {}),
  };
  fs.writeFileSync(file, `${JSON.stringify(figures, undefined, 2)}\n`);
  return figures;
}

function scoreWorldwide(folder) {
  const out = fs.mkdtempSync(path.join(os.tmpdir(), "briefing-worldwide-"));
  const data = path.join(out, "worldwide.jsonl");
  writeWorldwide(folder, data);
  const capitals = path.join(evaluation, "baselines/capseq.mjs");
  const own = scored({ suite: "ner", data, system: desk });
  const peer = scored({ suite: "ner", data, system: capitals });
  fs.rmSync(out, { recursive: true });
  return {
    typed: own.typed.f1,
    untyped: own.untyped.f1,
    capitals: peer.untyped.f1,
  };
}

async function crossValidate(corpora) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "briefing-folds-"));
  process.env.FOLDS = path.join(folder, "folds");
  const train = [
    "scripts/tagger/train.mjs",
    ...["--corpora", corpora],
    ...["--data", path.join(evaluation, "data")],
    ...["--folds", process.env.FOLDS],
  ];
  execFileSync(process.execPath, train, { stdio: "inherit" });
  const rows = tables
    .flatMap((table) => table.rows)
    .filter(({ learned }) => learned)
    .map((row) => measure(row, path.resolve("scripts/eval/unseenDesk.mjs")));
  const lacks = await measureLacks("re3d");
  fs.rmSync(folder, { recursive: true });
  const unseen = Object.fromEntries(
    rows.map(({ name, value }) => [name, Number(value.toFixed(2))]),
  );
  return { unseen, lacks };
}

/** Why a set's untyped score is not higher, on texts that the tagger has not seen. */
async function measureLacks(set) {
  const system = await import("./eval/unseenDesk.mjs");
  const documents = fs
    .readFileSync(path.join(evaluation, "data", `${set}.jsonl`), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const asked = { documents, system, evaluation };
  return {
    joined: await joinedScore(asked),
    classes: await lacksOf(asked),
  };
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

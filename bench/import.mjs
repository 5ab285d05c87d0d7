// How long an import takes in the real editor, from the command to the entry in the outline: articles of 2,000 words,
// one after the other, the first of which loads the engine.   npm run bench:import [-- --json] [-- --rounds N]
import { execFileSync } from "node:child_process";
import * as fs from "node:fs";
import * as path from "node:path";
import { makeArticles } from "./articles.mjs";
import { print, summary } from "./report.mjs";

const root = path.resolve(import.meta.dirname, "..");
const workspace = path.join("out", "bench-import");
const folder = path.join(root, workspace);
const at = process.argv.indexOf("--rounds");
const rounds = at < 0 ? 9 : Number(process.argv[at + 1]);
const words = 2000;

execFileSync(process.execPath, ["esbuild.js", "--production"], { cwd: root });
fs.rmSync(folder, { recursive: true, force: true });
fs.mkdirSync(folder, { recursive: true });
makeArticles(rounds + 1, 14_000).forEach((article, i) => {
  const cut = article.split(/(?<=\s)/).slice(0, words);
  fs.writeFileSync(path.join(folder, `article${i}.md`), cut.join(""));
});

const script = `
  import { runInHost } from ${JSON.stringify(path.join(root, "scripts/vscode/runInHost.mjs"))};
  await runInHost({ files: ["bench/importTimes.ts"], workspace: ${JSON.stringify(workspace)} });
`;
const output = execFileSync(
  process.execPath,
  ["--input-type=module", "-e", script],
  { cwd: root, encoding: "utf8", maxBuffer: 1e8 },
);
fs.rmSync(folder, { recursive: true, force: true });
const found = /TIMES (\{.*\})/.exec(output);
if (!found) throw new Error(output);
const { first, command, tree } = JSON.parse(found[1]);
const row = (measure, values) => ({
  bench: "import",
  workload: `an article of ${words} words`,
  system: "desk",
  measure,
  ...summary(values),
  unit: "ms",
});
print([
  row("the first, with loading, to the outline", [first]),
  row("the command", command),
  row("from the command to the outline", tree),
]);

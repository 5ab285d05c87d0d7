// Names in the real editor: how long a hover takes with 10,000 actors in a document of 20,000 lines, and finding all
// references over 2,000 files, each as the extension host sees it. npm run bench:hover [-- --json]
import { execFileSync } from "node:child_process";
import * as fs from "node:fs";
import * as path from "node:path";
import { densities, makeNames, makeProse } from "./prose.mjs";
import { print, summary } from "./report.mjs";

const root = path.resolve(import.meta.dirname, "..");
const workspace = path.join("out", "bench-hover");
const folder = path.join(root, workspace);

execFileSync(process.execPath, ["esbuild.js", "--production"], { cwd: root });
fs.rmSync(folder, { recursive: true, force: true });
fs.mkdirSync(path.join(folder, "drafts"), { recursive: true });
const names = makeNames(10_000);
const actors = names.map(
  (name, i) => `  - { id: a${i}, name: ${JSON.stringify(name)}, kind: person }`,
);
fs.writeFileSync(
  path.join(folder, "names.yaml"),
  `briefing: 1\narticle: { id: k, type: book, title: Names }\nactors:\n${actors.join("\n")}\n`,
);
fs.writeFileSync(path.join(folder, "names.json"), JSON.stringify(names));
const lines = makeProse(2_000_000, names).replace(/\. /g, ".\n").split("\n");
fs.writeFileSync(
  path.join(folder, "long.txt"),
  Array.from({ length: 20_000 }, (_, i) => lines[i % lines.length]).join("\n"),
);
const prose = makeProse(20_000_000, names, densities.article, 5);
for (let i = 0; i < 2000; i++)
  fs.writeFileSync(
    path.join(folder, "drafts", `draft${i}.md`),
    prose.slice(i * 10_000, (i + 1) * 10_000),
  );

const script = `
  import { runInHost } from ${JSON.stringify(path.join(root, "scripts/vscode/runInHost.mjs"))};
  await runInHost({ files: ["bench/hoverTimes.ts"], workspace: ${JSON.stringify(workspace)} });
`;
const output = execFileSync(
  process.execPath,
  ["--input-type=module", "-e", script],
  { cwd: root, encoding: "utf8", maxBuffer: 1e8 },
);
const found = /TIMES (\{.*\})/.exec(output);
if (!found) throw new Error(output);
const times = JSON.parse(found[1]);
fs.rmSync(folder, { recursive: true, force: true });

const row = (workload, measure, values) => ({
  bench: "hover",
  workload,
  system: "desk",
  measure,
  ...summary(values),
  unit: "ms",
});
const ninetyNinth = (values) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.99)];
const hoverRows = (workload, measure, hovers) =>
  ["provider", "request"].flatMap((part) => {
    const values = hovers.map((hover) => hover[part]);
    const what = part === "provider" ? `${measure}, in the host` : measure;
    return [
      row(workload, what, values),
      row(workload, `${what}, 99th percentile`, [ninetyNinth(values)]),
    ];
  });
const long = `10,000 actors, ${times.lines} lines`;
const { mentions, references } = times;
const drafts = "2,000 files, 20 MB";
print([
  row(long, "first hover, briefing read", [times.first]),
  ...hoverRows(long, `${times.hovers.length} hovers`, times.hovers),
  ...hoverRows(long, "hover after typing", times.afterTyping),
  row(long, "hover where no names are looked up", times.floor),
  row(drafts, "mentions, first shown", [mentions.first]),
  row(drafts, `mentions, all ${mentions.found}`, [mentions.all]),
  ...hoverRows(drafts, "hover meanwhile", mentions.meanwhile),
  row(drafts, `references, all ${references.found}`, [references.all]),
  ...hoverRows(drafts, "hover meanwhile", references.meanwhile),
]);

// How fast citing is: the first and the next formatted hover, reading a large .bib file, completing a key in it.
//   npm run bench:cite [-- --json] [-- --rounds N] [-- --entries N]
// Every figure of a first time comes from a process of its own, so that nothing is warm.
import { execFileSync } from "node:child_process";
import { buildSync } from "esbuild";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { installPeers } from "./peers.mjs";
import { print, summary } from "./report.mjs";

const option = (name, usual) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : Number(process.argv[at + 1]);
};
const rounds = option("rounds", 5);
const entries = option("entries", 10_000);

if (process.argv[2] === "--run") {
  await import("./citeRuns.mjs").then(({ run }) =>
    run(process.argv[3], process.argv[4]),
  );
} else {
  compare();
}

function compare() {
  installPeers();
  execFileSync("node", ["esbuild.js", "--production"]);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "bench-cite-"));
  process.on("exit", () => fs.rmSync(folder, { recursive: true, force: true }));
  const bib = path.join(folder, "large.bib");
  fs.writeFileSync(bib, makeBib(entries));
  buildSync({
    stdin: {
      contents: 'export * from "./src/features/cite/keyChoices.js";',
      resolveDir: ".",
      loader: "ts",
    },
    bundle: true,
    format: "esm",
    outfile: path.join(
      import.meta.dirname,
      "..",
      "dist",
      "bench",
      "keyChoices.mjs",
    ),
    logLevel: "warning",
  });
  const systems = ["Briefing Desk", "citation-js", "bibtex-parser"];
  const measured = new Map();
  for (let round = 0; round < rounds; round++)
    for (const system of systems)
      for (const [name, value] of Object.entries(runOnce(system, bib))) {
        const key = `${name}\n${system}`;
        measured.set(key, [...(measured.get(key) ?? []), value]);
      }
  print(rowsOf(measured));
}

function runOnce(system, bib) {
  try {
    const output = execFileSync(
      "node",
      [import.meta.filename, "--run", system, bib],
      {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
        timeout: 300_000,
      },
    );
    return JSON.parse(output.trim().split("\n").at(-1));
  } catch (error) {
    console.error(
      `${system} is left out of a round: ${error.code ?? error.message.split("\n")[0]}`,
    );
    return {};
  }
}

function rowsOf(measured) {
  const ours = (name) =>
    summary(measured.get(`${name}\nBriefing Desk`) ?? [NaN]).median;
  return [...measured]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, values]) => {
      const [name, system] = key.split("\n");
      const row = {
        bench: "cite",
        workload: name,
        system,
        measure: "time",
        ...summary(values),
        unit: "ms",
      };
      return system === "Briefing Desk"
        ? row
        : { ...row, ratio: ours(name) / row.median };
    });
}

function makeBib(count) {
  const families = [
    "Rowe",
    "Lind",
    "Sato",
    'M{\\"u}ller',
    "de la Cruz",
    "{The Office of Ice}",
  ];
  const words = [
    "Ice",
    "strait",
    "winter",
    "harbour",
    "treaty",
    "northern",
    "crossing",
    "ferry",
  ];
  const pick = (list, i) => list[(i * 7919) % list.length];
  return Array.from(
    { length: count },
    (_, i) =>
      `@article{key${i},\n  author = {${pick(families, i)}, Ada and ${pick(families, i + 3)}},\n  title = {${pick(words, i)} and {${pick(words, i + 1)}} of the ${pick(words, i + 2)} ${i}},\n  journal = {Review of ${pick(words, i + 5)}},\n  year = {${1950 + (i % 70)}},\n  pages = {${i}--${i + 9}},\n}\n`,
  ).join("\n");
}

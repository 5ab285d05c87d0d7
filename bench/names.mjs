// How fast names are found in prose: ours, ripgrep, and the libraries of npm, in turn, by CPU time.
//   npm run bench:names [-- --json] [-- --rounds N] [-- --megabytes N]
// Two speeds, each of a process of its own: `search` is searching alone, once all is built and warm: of a JavaScript system
// the median of nine searches after a first one, of ripgrep what remains when the time for the same names and an empty file
// is taken off. `build and search` is what a single search takes: of a JavaScript system building and the first search, all
// cold, without the start of the process and with the text at hand; of ripgrep the whole process, reading the text included.
import { execFileSync } from "node:child_process";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { installPeers } from "./peers.mjs";
import { makeNames, makeProse } from "./prose.mjs";
import { print, summary } from "./report.mjs";

const option = (name, usual) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : Number(process.argv[at + 1]);
};
const rounds = option("rounds", 3);
const megabytes = option("megabytes", 20);
/** In milliseconds; a system that takes longer is left out, and it is said. */
const longestRun = 120_000;
const leftOut = new Set();
const sizes = [1000, 10_000, 100_000];

installPeers();
execFileSync("node", ["esbuild.js", "--production"]);
const { finders } = await import("./nameFinders.mjs");
const { rgPath } = await import("@vscode/ripgrep");
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "bench-names-"));
process.on("exit", () => fs.rmSync(folder, { recursive: true, force: true }));
const nothing = path.join(folder, "empty.txt");
fs.writeFileSync(nothing, "");

const rows = sizes.flatMap((size) => compare(size));
print(rows);

function compare(size) {
  const names = makeNames(size);
  const namesFile = path.join(folder, "names.txt");
  const proseFile = path.join(folder, "prose.txt");
  fs.writeFileSync(namesFile, names.join("\n") + "\n");
  fs.writeFileSync(proseFile, makeProse(megabytes * 1e6, names));
  const systems = [
    ...Object.keys(finders).filter((system) => !leftOut.has(system)),
    "ripgrep -F",
    // At larger sizes it would take minutes and tell nothing new.
    ...(size === 1000 ? ["ripgrep -F -w"] : []),
  ];
  const runs = new Map(systems.map((system) => [system, []]));
  for (let round = 0; round < rounds; round++)
    for (const system of [...runs.keys()]) {
      try {
        runs.get(system).push(runOnce(system, namesFile, proseFile));
      } catch (error) {
        console.error(
          `${system} with ${size} names is left out: ${error.code}`,
        );
        runs.delete(system);
        leftOut.add(system);
      }
    }
  return rowsOf(size, runs, fs.statSync(proseFile).size / 1e6);
}

function runOnce(system, namesFile, proseFile) {
  if (!system.startsWith("ripgrep")) {
    const program = path.join(import.meta.dirname, "nameFinders.mjs");
    const flags = ["--expose-gc", "--max-old-space-size=8000"];
    const args = [...flags, program, system, namesFile, proseFile];
    const out = execFileSync("node", args, { timeout: longestRun });
    return JSON.parse(out);
  }
  const flags = system.split(" ").slice(1);
  const median = (file) =>
    summary([1, 2, 3].map(() => ripgrep(flags, namesFile, file).cpu)).median;
  const buildCpu = median(nothing);
  const wholeCpu = median(proseFile);
  const { found } = ripgrep(flags, namesFile, proseFile);
  return { searchCpu: wholeCpu - buildCpu, wholeCpu, buildCpu, found };
}

/** Runs it in a shell that tells what CPU time its child took. */
function ripgrep(flags, namesFile, file) {
  const args = [
    ...flags,
    "-f",
    namesFile,
    "--no-config",
    "-j1",
    "--count-matches",
    file,
  ];
  const script = '"$@" || true; times';
  const out = execFileSync("bash", ["-c", script, "bash", rgPath, ...args], {
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C" },
  });
  const lines = out.trim().split("\n");
  const [user, system] = lines.at(-1).split(" ").map(toMilliseconds);
  return { cpu: user + system, found: lines.length > 2 ? Number(lines[0]) : 0 };
}

/** Of "0m1.234s". */
function toMilliseconds(time) {
  const [minutes, seconds] = time.replace("s", "").split("m").map(Number);
  return (minutes * 60 + seconds) * 1000;
}

function rowsOf(size, runs, size_MB) {
  const row = (system, measure, unit, values) => ({
    bench: "names",
    workload: `${size} aliases, ${megabytes} MB`,
    system,
    measure,
    ...summary(values),
    unit,
  });
  const rowsOfAll = (measure, unit, value) =>
    [...runs].map(([system, list]) =>
      row(system, measure, unit, list.map(value)),
    );
  const speeds = (measure, cpuOf) =>
    withRatios(
      rowsOfAll(measure, "MB/s of CPU", (run) => size_MB / (cpuOf(run) / 1000)),
    );
  const own = runs.get("briefing-desk");
  return [
    ...speeds("search", (run) => run.searchCpu),
    ...speeds("build and search", (run) => run.wholeCpu),
    ...rowsOfAll("build", "ms of CPU", (run) => run.buildCpu),
    ...rowsOfAll("found", "mentions", (run) => run.found),
    row(
      "briefing-desk",
      "memory",
      "bytes an alias",
      own.map(({ bytes }) => bytes / size),
    ),
  ];
}

/** The first row is ours. */
function withRatios([ours, ...others]) {
  return [
    ours,
    ...others.map((each) => ({ ...each, ratio: ours.median / each.median })),
  ];
}

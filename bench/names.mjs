// How fast names are found in prose: ours, ripgrep, and the libraries of npm, in turn, by CPU time.
//   npm run bench:names [-- --json] [-- --rounds N] [-- --megabytes N]
// The prose names them as densely as annotated articles do, and as news do: see bench/prose.mjs.
// Three speeds, all by CPU time, each of a process of its own:
// - `search` is searching alone, once all is built and warm: of a JavaScript system the median of nine searches after a
//   first one, of ripgrep what remains when the time for the same names and an empty file is taken off.
// - `build and search` is that and the building: of ripgrep the whole process, which reads the names and the text too.
// - `first search` is what one who has a single text waits for: of a JavaScript system building and the first search, all
//   cold, without the start of the process and with the text at hand; of ripgrep the whole process again.
// Ripgrep is asked in two ways: `-o -b` for each match with its offset, which is what ours gives; `-c` for their number
// only. Without either it would leave a line at its first match.
import { execFileSync, spawnSync } from "node:child_process";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { installPeers } from "./peers.mjs";
import { densities, makeNames, makeProse } from "./prose.mjs";
import { printWide, summary } from "./report.mjs";

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
const ripgreps = ripgrepSystems();
const nothing = path.join(folder, "empty.txt");
fs.writeFileSync(nothing, "");

const rows = Object.keys(densities).flatMap((density) =>
  sizes.flatMap((size) => compare(size, density)),
);
printWide(rows);

function compare(size, density) {
  const names = makeNames(size);
  const namesFile = path.join(folder, "names.txt");
  const proseFile = path.join(folder, "prose.txt");
  fs.writeFileSync(namesFile, names.join("\n") + "\n");
  const prose = makeProse(megabytes * 1e6, names, densities[density]);
  fs.writeFileSync(proseFile, prose);
  const systems = [
    ...Object.keys(finders).filter((system) => !leftOut.has(system)),
    // With word edges it may take minutes at larger sizes, and would tell nothing new.
    ...[...ripgreps.keys()].filter((s) => size === 1000 || !s.includes("-w")),
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
  const workload = `${size} aliases, as ${density}`;
  return rowsOf({ size, workload, size_MB: megabytes }, runs);
}

function runOnce(system, namesFile, proseFile) {
  const asked = ripgreps.get(system);
  if (asked === undefined) {
    const program = path.join(import.meta.dirname, "nameFinders.mjs");
    const flags = ["--expose-gc", "--max-old-space-size=8000"];
    const args = [...flags, program, system, namesFile, proseFile];
    const out = execFileSync("node", args, { timeout: longestRun });
    return JSON.parse(out);
  }
  const median = (file) =>
    summary([1, 2, 3].map(() => ripgrep(asked, namesFile, file).cpu)).median;
  const buildCpu = median(nothing);
  const wholeCpu = median(proseFile);
  const { found } = ripgrep(asked, namesFile, proseFile);
  return {
    searchCpu: wholeCpu - buildCpu,
    wholeCpu,
    coldCpu: wholeCpu,
    buildCpu,
    found,
  };
}

/** That of npm, and the one that is installed, if any: each with its ways to be asked. */
function ripgrepSystems() {
  const programs = [rgPath];
  if (spawnSync("rg", ["--version"]).status === 0) programs.push("rg");
  const systems = new Map();
  for (const program of programs) {
    const version = execFileSync(program, ["--version"], { encoding: "utf8" });
    const [name] = /ripgrep \d+/.exec(version);
    for (const way of ["-F -o -b", "-F -c", "-F -w -o -b", "-F -w -c"])
      systems.set(`${name} ${way}`, { program, flags: flagsOf(way) });
  }
  return systems;
}

/** What `-c` is short for in our tables counts matches, not lines. */
function flagsOf(way) {
  return way
    .split(" ")
    .map((flag) => (flag === "-c" ? "--count-matches" : flag));
}

/** Runs it in a shell that tells what CPU time its child took; what it writes is read through a pipe and dropped. */
function ripgrep({ program, flags }, namesFile, file) {
  const args = [...flags, "-f", namesFile, "--no-config", "-j1", file];
  // Not `times`: in a job that runs in the background it tells of more than this child.
  const script = 'TIMEFORMAT="%U %S"; time "$@"';
  const { stdout, stderr } = spawnSync(
    "bash",
    ["-c", script, "bash", program, ...args],
    { env: { ...process.env, LC_ALL: "C" }, maxBuffer: 1e9 },
  );
  const times = stderr.toString().trim().split("\n").at(-1);
  const [user, system] = times.split(" ").map((time) => Number(time) * 1000);
  const found = flags.includes("-o") ? countLines(stdout) : Number(stdout);
  return { cpu: user + system, found };
}

function countLines(buffer) {
  let count = 0;
  for (let at = -1; (at = buffer.indexOf(10, at + 1)) >= 0;) count++;
  return count;
}

function rowsOf({ size, workload, size_MB }, runs) {
  const row = (system, measure, unit, values) => ({
    bench: "names",
    workload,
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
    ...speeds("first search", (run) => run.coldCpu),
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

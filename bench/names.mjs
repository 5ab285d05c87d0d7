// How fast names are found in prose: ours, ripgrep, and the libraries of npm, in turn, by CPU time.
//   npm run bench:names [-- --json] [-- --rounds N] [-- --megabytes N]
// A JavaScript system gets the text as a string and is warmed with its first five megabytes. Of ripgrep the time for the same
// names and an empty file is taken off, so that neither reading the names nor building is in any figure for searching.
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
const longestRun = 60_000;
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
  const buildCpu = ripgrep(flags, namesFile, nothing).cpu;
  const { cpu, found } = ripgrep(flags, namesFile, proseFile);
  return { cpu: cpu - buildCpu, buildCpu, found };
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
  const speeds = [...runs].map(([system, list]) =>
    row(
      system,
      "search",
      "MB/s of CPU",
      list.map(({ cpu }) => size_MB / (cpu / 1000)),
    ),
  );
  const ours = speeds[0].median;
  const found = [...runs].map(([system, list]) =>
    row(
      system,
      "found",
      "mentions",
      list.map((run) => run.found),
    ),
  );
  const own = runs.get("briefing-desk");
  return [
    ...speeds.map((each, i) =>
      i === 0 ? each : { ...each, ratio: ours / each.median },
    ),
    ...found,
    row(
      "briefing-desk",
      "build",
      "ms of CPU",
      own.map(({ buildCpu }) => buildCpu),
    ),
    row(
      "briefing-desk",
      "memory",
      "bytes an alias",
      own.map(({ bytes }) => bytes / size),
    ),
  ];
}

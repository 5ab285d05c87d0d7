// Reads millions of characters of random, adversarial and mutated text and checks what must always hold: no exception,
// no time over 50 ms for 10,000 characters, every offset inside the text and on the border of a character.
//   npm run fuzz [-- --characters 10000000] [-- --seed 1]
import { build } from "esbuild";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

process.chdir(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const option = (name, usual) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : Number(process.argv[at + 1]);
};
const characters = option("characters", 10_000_000);
const firstSeed = option("seed", 1);
const piece = 10_000;
const longest = 50;

const { extractBriefing, hostileText, mutatedText, randomText } = await load();
const sample = fs.readFileSync("README.md", "utf8").repeat(20).slice(0, piece);
const kinds = {
  adversarial: (seed) => hostileText(piece, seed),
  random: (seed) => randomText(piece, seed),
  mutated: (seed) =>
    mutatedText(seed % 2 ? sample : hostileText(piece, seed), seed),
  repeated: (seed) => {
    const part = hostileText(1 + (seed % 40), seed);
    return part.repeat(Math.ceil(piece / part.length)).slice(0, piece);
  },
};

let worst = 0;
let failures = 0;
// Compiled code first, as in any run over more than one text.
for (let seed = 0; seed < 20; seed++)
  for (const make of Object.values(kinds)) extractBriefing(make(seed));
for (let read = 0, seed = firstSeed; read < characters; seed++)
  for (const [kind, make] of Object.entries(kinds)) {
    const text = make(seed);
    read += text.length;
    const problem = problemOf(text);
    if (problem === undefined) continue;
    failures++;
    console.error(`${kind}, seed ${seed}: ${problem}`);
  }
console.log(
  `${characters} characters read, ${failures} failures, worst ${worst.toFixed(1)} ms for ${piece} characters`,
);
process.exitCode = failures === 0 ? 0 : 1;

function problemOf(text) {
  try {
    const elapsed = leastTime(text);
    worst = Math.max(worst, elapsed);
    if (elapsed > longest) return `took ${elapsed.toFixed(0)} ms`;
    const span = spansOf(
      extractBriefing(text, { referenceDate: "2016-11-30" }),
    ).find((each) => !isSound(text, each));
    return span && `a span from ${span.start} to ${span.end}`;
  } catch (error) {
    return String(error?.stack ?? error);
  }
}

/** By processor time, and of up to three when the first is long: other programs are no fault of the text. */
function leastTime(text) {
  let least = Infinity;
  for (let turn = 0; turn < 3 && least > longest; turn++) {
    const before = process.cpuUsage();
    extractBriefing(text, { referenceDate: "2016-11-30" });
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

function spansOf({ sections, actors, events, timeExpressions }) {
  const headings = sections.map(({ headingStart, headingEnd }) => ({
    start: headingStart,
    end: headingEnd,
  }));
  return [
    ...sections,
    ...headings,
    ...events,
    ...timeExpressions,
    ...actors.flatMap(({ mentions }) => mentions),
  ];
}

function isSound(text, { start, end }) {
  return (
    start >= 0 &&
    start <= end &&
    end <= text.length &&
    !splitsPair(text, start) &&
    !splitsPair(text, end)
  );
}

function splitsPair(text, at) {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
}

async function load() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "briefing-fuzz-"));
  const outfile = path.join(folder, "fuzz.mjs");
  await build({
    stdin: {
      contents: `export * from "./src/core/extraction/extract.ts"; export * from "./test/support/hostileText.ts";`,
      resolveDir: ".",
    },
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    outfile,
    logLevel: "error",
  });
  const loaded = await import(pathToFileURL(outfile).href);
  fs.rmSync(folder, { recursive: true });
  return loaded;
}

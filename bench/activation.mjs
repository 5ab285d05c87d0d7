// How long activation takes, by the host's own marks: `npm run bench:activation [-- --json] [-- --runs 9]`.
// Each run is a fresh window on the sample. "load" reads and evaluates dist/extension.js, "activate" is the call.
import { execFileSync } from "node:child_process";
import * as path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const option = (name) => process.argv.indexOf(`--${name}`);
const runs = option("runs") > 0 ? Number(process.argv[option("runs") + 1]) : 9;

execFileSync(process.execPath, ["esbuild.js", "--production"], {
  cwd: root,
  stdio: "inherit",
});
const samples = { load: [], activate: [], "load and activate": [] };
for (let run = 0; run < runs; run++) {
  const script = `
    import { runInHost } from ${JSON.stringify(path.join(root, "scripts/vscode/runInHost.mjs"))};
    await runInHost({ files: ["bench/activationMarks.ts"] });
  `;
  const output = execFileSync(
    process.execPath,
    ["--input-type=module", "-e", script],
    { cwd: root, encoding: "utf8" },
  );
  const marks = JSON.parse(/MARKS (\{.*\})/.exec(output)[1]);
  samples.load.push(marks.load);
  samples.activate.push(marks.activate);
  samples["load and activate"].push(marks.load + marks.activate);
}

for (const [measure, values] of Object.entries(samples)) {
  values.sort((a, b) => a - b);
  const [min, median, max] = [
    values[0],
    values[values.length >> 1],
    values.at(-1),
  ].map((ms) => Math.round(ms * 100) / 100);
  if (option("json") > 0) {
    console.log(
      JSON.stringify({
        bench: "activation",
        workload: "sample",
        system: "desk",
        measure,
        median,
        min,
        max,
        unit: "ms",
      }),
    );
  } else {
    console.log(
      `${measure.padEnd(18)} median ${median} ms (${min} to ${max}, ${values.length} windows)`,
    );
  }
}

// Bundles test files and runs them with mocha in plain Node.
import { build } from "esbuild";
import Mocha from "mocha";
import * as fs from "node:fs";
import * as path from "node:path";
import { root } from "./setUp.mjs";

/**
 * Runs every *.test.ts of the folders (and `files`) whose path has one of the words given on the command line.
 * Prints `Tests finished: N run, N failed.` at the end and sets the exit code.
 */
export async function runMocha({
  files = [],
  folders,
  outdir,
  timeout,
  retries = 0,
}) {
  process.chdir(root);
  const words = process.argv.slice(2).filter((word) => !word.startsWith("-"));
  const chosen = [...files, ...folders.flatMap(listTests)].filter(
    (file) => words.length === 0 || words.some((word) => file.includes(word)),
  );
  const out = words.length === 0 ? outdir : `${outdir}-${process.pid}`;
  fs.rmSync(out, { recursive: true, force: true });
  await bundle(chosen, out);

  process.setSourceMapsEnabled(true);
  const mocha = new Mocha({
    ui: "tdd",
    reporter: "dot",
    timeout,
    retries,
    forbidOnly: Boolean(process.env.CI),
  });
  for (const file of chosen) {
    mocha.addFile(path.join(root, out, file.replace(/\.ts$/, ".mjs")));
  }
  await mocha.loadFilesAsync();
  const { tests, failures } = await new Promise((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats));
  });
  if (words.length > 0) fs.rmSync(out, { recursive: true, force: true });
  console.log(`Tests finished: ${tests} run, ${failures} failed.`);
  process.exitCode = failures === 0 && tests > 0 ? 0 : 1;
}

/** The project's scripts find their files relative to themselves, so they are imported from where they are. */
const scriptsStayOutside = {
  name: "scripts stay outside",
  setup({ onResolve }) {
    onResolve({ filter: /^\..*\.mjs$/ }, ({ path: name, resolveDir }) => ({
      path: path.resolve(resolveDir, name),
      external: true,
    }));
  },
};

async function bundle(entryPoints, outdir) {
  await build({
    entryPoints,
    outdir,
    outbase: ".",
    bundle: true,
    platform: "node",
    format: "esm",
    target: "es2022",
    outExtension: { ".js": ".mjs" },
    packages: "external",
    plugins: [scriptsStayOutside],
    sourcemap: "inline",
    logLevel: "warning",
  });
}

function listTests(folder) {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { recursive: true })
    .map((name) => path.join(folder, name))
    .filter((name) => name.endsWith(".test.ts"))
    .sort();
}

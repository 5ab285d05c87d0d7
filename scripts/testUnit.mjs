// Bundles the tests that need no editor and runs them in plain Node, in a time zone that is neither ours nor UTC.
//   node scripts/testUnit.mjs [WORDS IN THE FILE'S PATH …]
import { build } from "esbuild";
import Mocha from "mocha";
import * as fs from "node:fs";
import * as path from "node:path";
import { fileURLToPath } from "node:url";

process.env.TZ = "Pacific/Chatham";
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
process.chdir(root);

const folders = ["test/core", "test/features", "test/webview", "test/cli"];
const words = process.argv.slice(2).filter((word) => !word.startsWith("-"));
const files = [
  "test/architecture.test.ts",
  ...folders.flatMap((folder) => list(folder)),
]
  .filter((file) => fs.existsSync(file))
  .filter(
    (file) => words.length === 0 || words.some((word) => file.includes(word)),
  );

const outdir = `out/unit${words.length === 0 ? "" : `-${process.pid}`}`;
fs.rmSync(outdir, { recursive: true, force: true });
await build({
  entryPoints: files,
  outdir,
  outbase: ".",
  bundle: true,
  platform: "node",
  format: "esm",
  target: "es2022",
  outExtension: { ".js": ".mjs" },
  packages: "external",
  sourcemap: "inline",
  logLevel: "warning",
});

process.setSourceMapsEnabled(true);
const mocha = new Mocha({
  ui: "tdd",
  reporter: process.env.CI ? "dot" : "dot",
  timeout: 20_000,
  forbidOnly: Boolean(process.env.CI),
});
for (const file of files)
  mocha.addFile(path.join(root, outdir, file.replace(/\.ts$/, ".mjs")));
await mocha.loadFilesAsync();
mocha.run((failures) => {
  if (words.length > 0) fs.rmSync(outdir, { recursive: true, force: true });
  process.exitCode = failures === 0 ? 0 : 1;
});

function list(folder) {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { recursive: true })
    .map((name) => path.join(folder, name))
    .filter((name) => name.endsWith(".test.ts"))
    .sort();
}

// Bundles everything into dist/. `--production` minifies, `--watch` rebuilds on change.
const esbuild = require("esbuild");
const fs = require("node:fs");
const path = require("node:path");

const production = process.argv.includes("--production");
const watch = process.argv.includes("--watch");

const common = {
  bundle: true,
  target: "es2022",
  minify: production,
  sourcemap: !production,
  legalComments: "none",
  logLevel: "warning",
};
/** The modules of these packages that tree shaking can thin out; by name one gets all of them in one piece. */
const thin = {
  yaml: path.join(
    path.dirname(require.resolve("yaml")),
    "../browser/dist/index.js",
  ),
  edtf: path.join(path.dirname(require.resolve("edtf")), "../src/parser.js"),
};
const node = {
  ...common,
  platform: "node",
  format: "cjs",
  external: ["vscode"],
};
const browser = {
  ...common,
  platform: "browser",
  // No page is at hand in a worker: some packages would ask for one.
  conditions: ["worker"],
  format: "cjs",
  external: ["vscode"],
};

/** A module of its own name, with what it imports only when needed in dist/chunks. */
function splitInto(name) {
  return {
    splitting: true,
    outdir: "dist",
    entryNames: name,
    chunkNames: "chunks/[name]-[hash]",
    outExtension: { ".js": ".mjs" },
  };
}

/** One entry a product of the build; an entry whose source is not there yet is left out. */
const builds = [
  {
    ...node,
    alias: thin,
    entryPoints: ["src/extension.ts"],
    outfile: "dist/extension.js",
  },
  {
    ...browser,
    alias: thin,
    entryPoints: ["src/extension.ts"],
    outfile: "dist/web/extension.js",
  },
  // Read when first needed, by src/host/loadPart.ts; the same file in both hosts.
  {
    ...browser,
    alias: thin,
    sourcemap: false,
    entryPoints: ["src/core/briefingFiles.ts"],
    outfile: "dist/parts/briefingFiles.js",
  },
  {
    ...browser,
    sourcemap: false,
    entryPoints: ["src/core/import/importBriefing.ts"],
    outfile: "dist/parts/import.js",
  },
  {
    // Citing, loaded by both hosts when it is first needed.
    ...browser,
    entryPoints: ["src/features/cite/lazyProvider.ts"],
    outfile: "dist/cite.js",
  },
  {
    ...common,
    platform: "browser",
    format: "iife",
    entryPoints: ["src/webview/timeline/main.ts"],
    outfile: "dist/timeline.js",
  },
  {
    ...common,
    entryPoints: ["media/timeline.css"],
    outfile: "dist/timeline.css",
  },
  {
    ...common,
    platform: "browser",
    conditions: ["worker"],
    format: "esm",
    entryPoints: ["src/core/index.ts"],
    ...splitInto("core"),
  },
  {
    ...common,
    // Packages as browsers have them, so that the command is the same core.
    platform: "browser",
    conditions: ["worker"],
    format: "esm",
    external: ["node:*"],
    entryPoints: ["src/cli/main.ts"],
    ...splitInto("cli"),
    // Packages in the older module format ask for Node's own modules by `require`.
    banner: {
      js: '#!/usr/bin/env node\nimport { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);',
    },
  },
];

async function main() {
  const present = builds.filter((options) =>
    fs.existsSync(options.entryPoints[0]),
  );
  if (watch) {
    for (const options of present)
      await (await esbuild.context(options)).watch();
    return;
  }
  if (production) fs.rmSync("dist", { recursive: true, force: true });
  const { buildCslFiles } = await import("./scripts/cslFiles.mjs");
  await Promise.all([
    ...present.map((options) => esbuild.build(options)),
    buildCslFiles("dist", production),
  ]);
}

main().catch(() => process.exit(1));

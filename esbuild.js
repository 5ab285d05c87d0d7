// Bundles everything into dist/. `--production` minifies, `--watch` rebuilds on change.
const esbuild = require("esbuild");
const fs = require("node:fs");

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
const node = {
  ...common,
  platform: "node",
  format: "cjs",
  external: ["vscode"],
};
const browser = {
  ...common,
  platform: "browser",
  format: "cjs",
  external: ["vscode"],
};

/** One entry a product of the build; an entry whose source is not there yet is left out. */
const builds = [
  { ...node, entryPoints: ["src/extension.ts"], outfile: "dist/extension.js" },
  {
    ...browser,
    entryPoints: ["src/extension.ts"],
    outfile: "dist/web/extension.js",
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
    platform: "neutral",
    format: "esm",
    entryPoints: ["src/core/index.ts"],
    outfile: "dist/core.mjs",
    mainFields: ["module", "main"],
  },
  {
    ...common,
    platform: "node",
    format: "esm",
    entryPoints: ["src/cli/main.ts"],
    outfile: "dist/cli.mjs",
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

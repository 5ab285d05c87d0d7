// Bundles everything into dist/. `--production` minifies, `--watch` rebuilds on change.
const esbuild = require("esbuild");
const fs = require("node:fs");
const path = require("node:path");

const production = process.argv.includes("--production");
const watch = process.argv.includes("--watch");

/** Stands for a module that nothing of ours calls. */
const unused = path.resolve("scripts/build/unused.cjs");

/** What packages are made of instead, so that nothing is bundled that is never used. */
const thin = {
  // The modules of these packages that tree shaking can thin out; by name one gets all of them in one piece.
  yaml: path.join(
    path.dirname(require.resolve("yaml")),
    "../browser/dist/index.js",
  ),
  edtf: path.join(path.dirname(require.resolve("edtf")), "../src/parser.js"),
  // linkedom reads HTML by the parser alone; the rest of htmlparser2 writes trees and feeds.
  htmlparser2: path.join(
    path.dirname(require.resolve("htmlparser2")),
    "../esm/Parser.js",
  ),
  // It reads style sheets when they are asked for; we ask for words.
  "cssomnom/parse": unused,
  // mammoth unpacks with them, which we do, and writes documents, which nobody does.
  jszip: unused,
  xmlbuilder: unused,
  // The names of characters are in htmlparser2's own list already.
  "decode-named-character-reference": path.resolve(
    "scripts/build/characterNames.mjs",
  ),
  "entities/decode": require
    .resolve("entities/decode", { paths: [require.resolve("htmlparser2")] })
    .replace("commonjs", "esm"),
};

/** mammoth's files for Node take an archive that is open, as ours is; those for browsers do not. */
const mammothForNode = {
  name: "mammoth for Node",
  setup({ onResolve }) {
    onResolve(
      { filter: /^\.\/(?:unzip|fs)$/ },
      ({ path: name, resolveDir }) => {
        if (!/\bmammoth[/\\]lib$/.test(resolveDir)) return undefined;
        return name === "./fs"
          ? { path: unused }
          : { path: path.join(resolveDir, "unzip.js") };
      },
    );
  },
};

const common = {
  bundle: true,
  alias: thin,
  target: "es2022",
  // Pages say that they are UTF-8, and hosts read scripts as that.
  charset: "utf8",
  minify: production,
  sourcemap: !production,
  legalComments: "none",
  logLevel: "warning",
};
const browser = {
  ...common,
  platform: "browser",
  // No page is at hand in a worker: some packages would ask for one.
  conditions: ["worker"],
  format: "cjs",
  external: ["vscode"],
};

/** Read when first needed, by src/host/loadPart.ts; the same file in both hosts. */
const parts = {
  briefingFiles: "src/core/briefingFiles.ts",
  dates: "src/core/extraction/dates/index.ts",
  docx: "src/core/importers/docx/docxToHtml.ts",
  import: "src/core/import/importBriefing.ts",
  importArticle: "src/features/importArticle/lazyProvider.ts",
  links: "src/features/reader/linkCommands.ts",
  mentions: "src/features/mentions/lazyProvider.ts",
  nameMarks: "src/features/nameMarks/lazyProvider.ts",
  pdf: "src/core/importers/pdf/pdfPages.ts",
  symbols: "src/features/symbols/lazyProvider.ts",
};

/** Modules of these names, with what they share or import only when needed in dist/chunks. */
function splitInto(entryPoints) {
  return {
    entryPoints,
    splitting: true,
    outdir: "dist",
    entryNames: "[name]",
    chunkNames: "chunks/[name]-[hash]",
    outExtension: { ".js": ".mjs" },
  };
}

/** One entry a product of the build. */
const builds = [
  // One file for both hosts, the desktop's and the browser's.
  {
    ...browser,
    entryPoints: ["src/extension.ts"],
    outfile: "dist/extension.js",
  },
  ...Object.entries(parts).map(([name, source]) => ({
    ...browser,
    sourcemap: false,
    entryPoints: [source],
    outfile: `dist/parts/${name}.js`,
  })),
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
    ...splitInto({ core: "src/core/index.ts" }),
  },
  {
    ...common,
    // Packages as browsers have them, so that the command is the same core.
    platform: "browser",
    conditions: ["worker"],
    format: "esm",
    external: ["node:*"],
    ...splitInto({
      cli: "src/cli/main.ts",
      // A thread of `briefing extract --jsonl`.
      extractWorker: "src/cli/records/worker.ts",
    }),
    // Packages in the older module format ask for Node's own modules by `require`.
    banner: {
      js: '#!/usr/bin/env node\nimport { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);',
    },
  },
];

async function main() {
  const { thinPdf } = await import("./scripts/build/thinPdf.mjs");
  const products = builds.map((options) => ({
    ...options,
    plugins: [mammothForNode, thinPdf],
  }));
  if (watch) {
    for (const options of products)
      await (await esbuild.context(options)).watch();
    return;
  }
  if (production) fs.rmSync("dist", { recursive: true, force: true });
  const { buildCslFiles } = await import("./scripts/cslFiles.mjs");
  await Promise.all([
    ...products.map((options) => esbuild.build(options)),
    buildCslFiles("dist", production),
  ]);
}

main().catch(() => process.exit(1));

// The engine's own parts, bundled from their sources, so that training sees exactly what reading will see.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import esbuild from "esbuild";

const entry = `
export { readText } from "./text/index.js";
export { createEnglishLexicon } from "./en/lexicon/index.js";
export { wordClass } from "./lexicon/wordClass.js";
export { NameText } from "./actors/nameText.js";
export { readNames } from "./actors/readNames.js";
export { actorRules } from "./en/actors/rules/index.js";
export { findActors } from "./actors/index.js";
export { findActorsIn } from "./actors/findActors.js";
export { featureHashes } from "./actors/learned/featureHashes.js";
export { Features } from "./actors/learned/features.js";
export { candidatesOf, markCandidates } from "./actors/learned/candidates.js";
export { rowLength, WeightTable } from "./actors/learned/weightTable.js";
export * from "./actors/learned/tags.js";
`;

export async function loadEngine(root) {
  const outfile = path.join(
    fs.mkdtempSync(path.join(os.tmpdir(), "tagger-")),
    "engine.mjs",
  );
  await esbuild.build({
    stdin: {
      contents: entry,
      resolveDir: path.join(root, "src/core/extraction"),
      loader: "ts",
    },
    bundle: true,
    format: "esm",
    target: "es2022",
    outfile,
  });
  const engine = await import(pathToFileURL(outfile).href);
  return { ...engine, lexicon: engine.createEnglishLexicon() };
}

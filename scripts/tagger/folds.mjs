// What the tagger makes of texts that it was not taught on: five times it is taught on four fifths of the sets.
import fs from "node:fs";
import v8 from "node:v8";
import { packRows } from "./packWeights.mjs";
import { trainTagger } from "./trainTagger.mjs";

const folds = 5;

/** Weights of each fold, and for each text of the sets the fold that has not seen it. */
export function trainFolds(sets, others, engine) {
  return {
    weights: Array.from({ length: folds }, (_, fold) =>
      trainTagger(
        [...sets.filter((_, index) => index % folds !== fold), ...others],
        engine,
      ),
    ),
    foldOf: new Map(
      sets.map(({ document }, index) => [document.text, index % folds]),
    ),
  };
}

export function writeFolds(file, trained) {
  fs.writeFileSync(file, v8.serialize(trained));
}

/** Weights by text; undefined for a text of no set. */
export function readFolds(file, engine) {
  const { weights, foldOf } = v8.deserialize(fs.readFileSync(file));
  const ready = weights.map((learned) => ({
    ...learned,
    features: tableOf(learned.rows, engine),
  }));
  return (text) => ready[foldOf.get(text) ?? -1];
}

function tableOf(rows, { WeightTable, rowLength }) {
  const { packed, filled } = packRows(rows, rowLength);
  return new WeightTable(packed, filled);
}

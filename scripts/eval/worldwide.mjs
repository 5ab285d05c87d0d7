// Names in texts of other sources than ../shared has: English Worldwide Newswire, 1,075 articles of local papers of
// Africa, Asia, Latin America, the Middle East and Oceania, marked by hand (Shan, Bauer, Carlson, Manning 2023).
//   git clone https://github.com/stanfordnlp/en-worldwide-newswire DIR
import fs from "node:fs";
import path from "node:path";
import { readSentences, spacesOf, toDocument } from "../tagger/tokenLines.mjs";

const types = {
  person: "PER",
  organization: "ORG",
  location: "LOC",
  facility: "LOC",
  norp: "MISC",
  product: "MISC",
  misc: "MISC",
  miscellaneous: "MISC",
};

/** The articles as the evaluation's documents, in one file, with the spaces that they were published with. */
export function writeWorldwide(folder, out) {
  const annotated = path.join(folder, "processed_annotated");
  const documents = fs
    .readdirSync(annotated)
    .sort()
    .map((name) => ({
      id: name,
      ...toDocument(
        readSentences(
          outerTags(fs.readFileSync(path.join(annotated, name), "utf8")),
        ),
        types,
        spacesOf(originalOf(folder, name)),
      ),
    }));
  fs.writeFileSync(
    out,
    documents.map((document) => JSON.stringify(document)).join("\n"),
  );
}

/** The article's text as it was published. */
function originalOf(folder, name) {
  const id = name.replace(/\.txt.*$/, ".txt");
  return fs.readFileSync(path.join(folder, "original_articles", id), "utf8");
}

/** Lines without the tags of names within names. */
function outerTags(lines) {
  return lines.replace(/^([^\t\n]*\t[^\t\n]*)\t.*$/gm, "$1");
}

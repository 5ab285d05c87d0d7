// Compares what we print with citeproc-js's own golden renderings of five references in each style.
//   node scripts/checkStyles.mjs [FOLDER]     FOLDER holds golden/ and styles/; ../shared/cite by default
// Needs `npm run build`. Fails where a rendering differs and the difference is not named below.
import * as fs from "node:fs";
import * as path from "node:path";
import { createRequire } from "node:module";
import { readReference, StyleShelf, toPlainText } from "../dist/core.mjs";

const folder = process.argv[2] ?? path.join("..", "shared", "cite");
if (!fs.existsSync(path.join(folder, "golden"))) {
  console.log(`No golden renderings at ${folder}: nothing was compared.`);
  process.exit(0);
}
const require = createRequire(import.meta.url);
const log = { debug() {}, info() {}, warn: console.warn, error: console.error };
const shelf = new StyleShelf(
  {
    loadProcessor: async () => require("../dist/citeproc.js"),
    readStyle: async (id) => readIfThere(path.join(folder, "styles", id)),
    readLocale: async (language) =>
      readIfThere(path.join("dist", "locales", `${language}.json`)),
  },
  log,
);

/** The locators of the golden cases that a citation of ours can have. */
const cases = {
  "whole article": {},
  "section number": { locator: { label: "section", value: "2" } },
  "section by heading": {
    locator: { label: "heading", value: "The Ukraine crisis" },
  },
  paragraph: { locator: { label: "paragraph", value: "4" } },
  paragraphs: { locator: { label: "paragraph", value: "4-6" } },
  page: { locator: { label: "page", value: "12" } },
  "prefix+suffix": {
    locator: { label: "paragraph", value: "4" },
    prefix: "see",
    suffix: "on the sanctions",
  },
  "suppress-author": { mode: "suppressAuthor" },
};

const references = JSON.parse(
  fs.readFileSync(path.join(folder, "golden", "refs.json"), "utf8"),
).map(readReference);
/**
 * Differences that are meant. These styles shorten a note that stands right after one on the same work ("ibid.") or
 * point back to its number. A note that is put in by itself must stay right wherever it is moved to, so ours does neither.
 */
const differOnLaterNotes = new Set([
  "chicago-notes-bibliography-17th-edition",
  "china-national-standard-gb-t-7714-2015-note",
  "oscola",
]);

let compared = 0;
let named = 0;
const differences = [];
for (const file of fs.readdirSync(path.join(folder, "golden")).sort()) {
  const id = /^citeproc-js\.(.+)\.text\.json$/.exec(file)?.[1];
  if (id === undefined) continue;
  const golden = JSON.parse(
    fs.readFileSync(path.join(folder, "golden", file), "utf8"),
  );
  const style = await shelf.get(`${id}.csl`);
  for (const reference of references) {
    compare(
      id,
      `entry of ${reference.id}`,
      style.entry(reference),
      golden.bibliography?.[reference.id],
    );
    compare(
      id,
      `citation of ${reference.id}`,
      style.cite({ reference }),
      golden.first?.[reference.id],
    );
  }
  const cited = references.find((reference) => reference.id === "abiru2016url");
  for (const { case: name, alone, afterOthers } of golden.sequence ?? []) {
    if (cases[name] === undefined) continue;
    const citation = { reference: cited, ...cases[name] };
    compare(id, `${name}, alone`, style.cite(citation), alone);
    if (name === "whole article") continue; // the first of its sequence
    if (differOnLaterNotes.has(id)) named++;
    else
      compare(id, `${name}, later`, style.cite(citation, "later"), afterOthers);
  }
}
for (const { id, what, ours, golden } of differences) {
  console.log(`${id}: ${what}\n  ours    ${ours}\n  golden  ${golden}`);
}
console.log(
  `${compared} renderings compared, ${differences.length} differ; ${named} later notes of ${[...differOnLaterNotes].join(", ")} left out.`,
);
process.exitCode = differences.length === 0 ? 0 : 1;

function compare(id, what, runs, golden) {
  if (golden === undefined) return;
  compared++;
  const ours = toPlainText(runs).replace(/\s+/g, " ").trim();
  const wanted = golden.replace(/\s+/g, " ").trim();
  if (
    ours !== wanted &&
    !(ours === "" && wanted.includes("[NO_PRINTED_FORM]"))
  ) {
    differences.push({ id, what, ours, golden: wanted });
  }
}

function readIfThere(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, "utf8") : undefined;
}

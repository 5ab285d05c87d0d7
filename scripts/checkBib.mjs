// Reads every .bib file below a folder and checks that what we do to them keeps them as they are.
//   npm run build && node scripts/checkBib.mjs FOLDER
// The scanner's entries and what stands between them must be the file; appending must leave all that was there; a field
// edit must change one line and be read back. With Pandoc installed, fields of the file `examples.bib` (biber's tests
// have one) are compared with Pandoc's reading of it, as are those of citation-js when bench/ has it installed.
import { execFileSync } from "node:child_process";
import * as fs from "node:fs";
import { createRequire } from "node:module";
import * as path from "node:path";
import {
  applyEdits,
  bibliographyFormats,
  scanBibtex,
  setBibtexField,
} from "../dist/core.mjs";

const folder = process.argv[2];
if (folder === undefined) {
  console.error("usage: node scripts/checkBib.mjs FOLDER");
  process.exit(2);
}
const files = fs
  .readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".bib"))
  .map((name) => path.join(folder, name));
const bibtex = bibliographyFormats.find(({ id }) => id === "bibtex");
const addition = {
  id: "ours2026zzz",
  type: "article-magazine",
  title: "Ice",
  author: [{ family: "Rowe", given: "Ada" }],
  "container-title": "Review",
  issued: { "date-parts": [[2019, 5]] },
};
const plain = (value) =>
  String(value ?? "")
    .replace(/<[^>]+>/g, "")
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replaceAll("–", "-")
    .replace(/\s+/g, " ")
    .toLowerCase()
    .trim();
const names = (list = []) =>
  list
    .map(({ family, literal, given }) => plain(`${family ?? literal}|${given}`))
    .join(";");
const compared = {
  title: (record) => plain(record.title),
  author: (record) => names(record.author),
  editor: (record) => names(record.editor),
  issued: (record) => JSON.stringify(record.issued?.["date-parts"]),
  container: (record) => plain(record["container-title"]),
  page: (record) => plain(record.page),
  volume: (record) => plain(record.volume),
  issue: (record) => plain(record.issue),
  publisher: (record) => plain(record.publisher),
  place: (record) => plain(record["publisher-place"]),
  url: (record) => plain(record.URL),
};
const counts = { joined: 0, appended: 0, edited: 0, editable: 0, entries: 0 };
const failures = [];

for (const file of files) {
  const text = fs.readFileSync(file, "utf8");
  const entries = [...scanBibtex(text)];
  counts.entries += entries.length;
  count("joined", join(text, entries) === text, file);
  count("appended", isAppended(text), file);
  const entry = entries.find(({ key, fields }) => key !== "" && fields.length);
  if (entry === undefined) continue;
  counts.editable++;
  const name = entry.fields[Math.floor(entry.fields.length / 2)].name;
  for (const field of [name.toLowerCase(), "ournewfield"])
    count("edited", isEdited(text, entry, field), `${file} ${field}`);
}
console.log(
  `${files.length} files, ${counts.entries} entries: ${counts.joined} join again byte for byte, ${counts.appended} keep all when an entry is appended; ${counts.edited} of ${2 * counts.editable} field edits change one line.`,
);
for (const failure of failures.slice(0, 20)) console.log(failure);
const examples = files.find((file) => path.basename(file) === "examples.bib");
if (examples !== undefined) compareFields(examples);
process.exitCode = failures.length === 0 ? 0 : 1;

function count(what, isRight, where) {
  if (isRight) counts[what]++;
  else failures.push(`not ${what}: ${where}`);
}

/** The file put together again from its entries' own spans. */
function join(text, entries) {
  let joined = "";
  let done = 0;
  for (const { span, fields, keySpan } of entries) {
    const inside = [
      keySpan,
      ...fields.flatMap((f) => [f.nameSpan, f.valueSpan]),
    ];
    const inOrder = [
      span.start,
      ...inside.flatMap((s) => [s.start, s.end]),
      span.end,
    ];
    if (inOrder.some((at, i) => i > 0 && at < inOrder[i - 1])) return undefined;
    joined += text.slice(done, span.start) + text.slice(span.start, span.end);
    done = span.end;
  }
  return joined + text.slice(done);
}

function isAppended(text) {
  const after = applyEdits(text, [bibtex.append(text, addition)]);
  const added = bibtex.read(after).entries.at(-1);
  return (
    after.startsWith(text) &&
    added.key === addition.id &&
    added.toReference().title === "Ice"
  );
}

function isEdited(text, entry, name) {
  const edit = setBibtexField(text, entry, [name, "Quite new"]);
  const after = applyEdits(text, [edit]);
  const old = entry.fields.find((field) => field.name.toLowerCase() === name);
  const [again] = [...scanBibtex(after)].filter(
    ({ span }) => span.start === entry.span.start,
  );
  const field = again.fields.find((one) => one.name.toLowerCase() === name);
  const value = after.slice(field.valueSpan.start + 1, field.valueSpan.end - 1);
  const lines = (all) => all.split("\n").length;
  // A value of several lines becomes one of one line; a new field in a file of lines is a line more.
  const removed =
    old === undefined
      ? 0
      : lines(text.slice(old.valueSpan.start, old.valueSpan.end)) - 1;
  const added = lines(edit.text) - 1;
  return (
    value === "Quite new" &&
    added <= 1 &&
    lines(after) === lines(text) - removed + added &&
    after.startsWith(text.slice(0, edit.start)) &&
    after.endsWith(text.slice(edit.end))
  );
}

function compareFields(file) {
  const text = fs.readFileSync(file, "utf8");
  let theirs;
  try {
    const output = execFileSync("pandoc", [
      "-f",
      "biblatex",
      "-t",
      "csljson",
      file,
    ]);
    theirs = JSON.parse(output.toString());
  } catch {
    console.log("Pandoc is not installed: no fields were compared.");
    return;
  }
  const { entries } = bibtex.read(text);
  const ours = new Map(entries.map((one) => [one.key, one.toReference()]));
  const readers = [
    ["ours", (entry) => ours.get(entry.key)],
    ...citationJs(text),
  ];
  for (const [name, read] of readers) {
    const scores = {};
    let thrown = 0;
    for (const entry of entries) {
      const meant = theirs.find(({ id }) => id === entry.key);
      if (meant === undefined) continue;
      scores.entries = (scores.entries ?? 0) + 1;
      let record;
      try {
        record = read(entry) ?? {};
      } catch {
        thrown++;
        record = {};
      }
      for (const [field, of] of Object.entries(compared))
        if (of(meant) === of(record)) scores[field] = (scores[field] ?? 0) + 1;
    }
    console.log(
      `as Pandoc reads them, ${name}:`,
      JSON.stringify({ ...scores, thrown }),
    );
  }
}

function citationJs(text) {
  try {
    const require = createRequire(
      new URL("../bench/package.json", import.meta.url),
    );
    const { Cite } = require("@citation-js/core");
    require("@citation-js/plugin-bibtex");
    const read = ({ span }) =>
      new Cite(text.slice(span.start, span.end)).data[0];
    return [["citation-js, one entry at a time", read]];
  } catch {
    return [];
  }
}

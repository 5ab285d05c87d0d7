// Writes citations with ordinary and hostile words in each markup, lets the real tools read them, and compares what they
// print with what was meant. Tools that are not installed are named; scripts/installCitationTools.sh installs them.
//   npm run test:citations [-- WORDS]     only readers whose markup or tool has one of the words
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import {
  applyEdits,
  bibliographyFormats,
  citationMarkups,
  formatCitation,
  plainStyle,
  toPlainText,
} from "../dist/core.mjs";
import {
  isThere,
  missingTools,
  readers,
  run,
} from "./citationTools/readers.mjs";

const hostile = [
  "# * _ $ @ [ ] { } \\ ~ ^ | < > & %",
  "“quotes” and 'these' and \"those\"",
  "an ellipsis... a -- dash, a `tick` // and :: colons; semicolons",
  "日本・ロシア関係 Отношения России العلاقات",
  "1. x",
  "- y",
  "*b* _i_ **s** [l](u) http://example.org/a_b &amp; (C) -> 50% $x$ #1 @k",
  "a_b_ c* `d` |e| f_",
];
const only = process.argv.slice(2);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "citations-"));
process.on("exit", () => fs.rmSync(folder, { recursive: true, force: true }));

let passed = 0;
const failures = [];
const missing = new Set();

fs.writeFileSync(
  path.join(folder, "refs.json"),
  JSON.stringify([reference("Ice")]),
);
fs.writeFileSync(
  path.join(folder, "refs.bib"),
  "@article{rowe2019, author = {Rowe, Ada}, title = {Ice}, journal = {Review}, year = {2019}}\n",
);
for (const reader of readers) await readBack(reader);
if (isWanted({ markup: "bib", tool: "biber pandoc" })) readEntriesBack();

for (const { who, meant, read } of failures)
  console.log(`${who}\n  meant  ${meant.join(" … ")}\n  read   ${read}`);
console.log(`${passed} passed, ${failures.length} failed.`);
if (missing.size > 0)
  console.log(`Not installed, so not tried: ${[...missing].join(", ")}.`);
process.exitCode = failures.length === 0 ? 0 : 1;

/** All cases of a markup in one document, each between words of its own. */
async function readBack(reader) {
  if (!isWanted(reader)) return;
  const lacking = missingTools(reader);
  if (lacking.length > 0) {
    for (const tool of lacking) missing.add(`${tool} (${reader.markup})`);
    return;
  }
  const { form } = citationMarkups.find(({ id }) => id === reader.markup);
  const cases = (form.kind === "key" ? keyCases : noteCases)(reader);
  const cited = cases.map(({ cites, options }) =>
    formatCitation(cites, { ...options, markup: reader.markup }),
  );
  const paragraphs = cited.map(({ text }, i) => `Begin${i} ${text} end${i}.`);
  const notes = cited.flatMap(({ definition }) => definition ?? []);
  const file = path.join(folder, reader.file);
  fs.writeFileSync(
    file,
    `${reader.document([...paragraphs, ...notes].join("\n\n"))}\n`,
  );
  let read;
  try {
    read = plain(await reader.read(file));
  } catch (error) {
    read = `${error.stdout ?? ""}${error.stderr ?? error.message}`.slice(-1500);
  }
  cases.forEach(({ meant, isNote, never }, i) => {
    const [, own = read] = isNote
      ? []
      : (new RegExp(`Begin${i} (.*?) end${i}\\.`).exec(read) ?? []);
    const isRight = hasInOrder(own, meant) && (!never || !own.includes(never));
    if (isRight) passed++;
    else
      failures.push({
        who: `${reader.markup}, ${reader.tool}`,
        meant,
        read: own.slice(0, 1500),
      });
  });
}

/** Notes that we format in full, the words in the title and after it; each is of a work of its own. */
function noteCases() {
  return hostile.map((words, i) => {
    const cites = { ...reference(words), id: `rowe2019${"abcdefgh"[i]}` };
    const options = { prefix: "See", suffix: words };
    const meant = toPlainText(
      plainStyle.cite({ reference: cites, ...options }),
    );
    return { cites, options, meant: [plain(meant)], isNote: true };
  });
}

/** Keys, the words as a heading and after the place; then each way to name the author. */
function keyCases({ written, canRead }) {
  const cites = reference("Ice");
  const words = ["The thaw", "The thaw, again; and on", ...hostile].filter(
    canRead,
  );
  const locator = { label: "paragraph", value: "4" };
  return [
    ...words.flatMap((value) => [
      {
        cites,
        options: { locator: { label: "heading", value } },
        meant: [plain(written(value))],
      },
      {
        cites,
        options: { locator, prefix: "see", suffix: value },
        meant: [
          "see",
          "19",
          "para",
          "4",
          plain(written(`x, ${value}`)).slice(3),
        ],
      },
    ]),
    {
      cites,
      options: { mode: "inText", locator: { label: "page", value: "12–14" } },
      meant: ["Rowe", "12-14"],
    },
    {
      cites,
      options: { mode: "suppressAuthor" },
      meant: ["2019"],
      never: "Rowe",
    },
  ];
}

/** Entries that we add to a .bib file, read by BibTeX's own successor and by Pandoc. */
function readEntriesBack() {
  const bibtex = bibliographyFormats.find(({ id }) => id === "bibtex");
  const file = path.join(folder, "ours.bib");
  const all = hostile.map((words, i) => ({ ...reference(words), id: `k${i}` }));
  const text = all.reduce(
    (bib, one) => applyEdits(bib, [bibtex.append(bib, one)]),
    "",
  );
  fs.writeFileSync(file, text);
  if (isThere("biber")) {
    const log = run("biber", [
      "--tool",
      "--output-file",
      path.join(folder, "tool.bib"),
      file,
    ]);
    const complaints = log
      .split("\n")
      .filter((line) => /WARN|ERROR/.test(line));
    const read = fs.readFileSync(path.join(folder, "tool.bib"), "utf8");
    const again = new Map(
      bibtex
        .read(read)
        .entries.map((entry) => [entry.key, entry.toReference()]),
    );
    if (complaints.length > 0)
      failures.push({
        who: "bib, biber",
        meant: ["no complaint"],
        read: complaints.join(" "),
      });
    for (const { id, title } of all)
      compareTitle("bib, biber", title, again.get(id)?.title);
  } else missing.add("biber (bib)");
  if (!isThere("pandoc")) return void missing.add("pandoc (bib)");
  const records = JSON.parse(
    run("pandoc", ["-f", "biblatex", "-t", "csljson", file]),
  );
  for (const { id, title } of all) {
    const read = records.find((one) => one.id === id)?.title ?? "";
    const words = read.replace(/<\/?span[^>]*>/g, "");
    // It writes titles as sentences, which CSL styles want.
    compareTitle("bib, pandoc", title.toLowerCase(), words.toLowerCase());
  }
}

function compareTitle(who, meant, read = "") {
  if (plain(read) === plain(meant)) passed++;
  else failures.push({ who, meant: [plain(meant)], read: plain(read) });
}

function reference(title) {
  return {
    id: "rowe2019",
    type: "article-magazine",
    title,
    author: [
      { family: "Rowe", given: "Ada" },
      { family: "Путин", given: "В." },
    ],
    issued: { "date-parts": [[2019]] },
    "container-title": "Northern *Review* & Co_",
    URL: "https://example.org/a_b?x=1&y=%20#frag~1",
  };
}

function hasInOrder(text, parts) {
  let at = 0;
  return parts.every((part) => {
    const found = text.indexOf(part, at);
    at = found + part.length;
    return found >= 0;
  });
}

/** What readers see alike: straight and typographic marks, kinds of blanks and dashes between numbers. */
function plain(text) {
  return text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚`]/g, "'")
    .replace(/\u2026/g, "...")
    .replace(/(?<=\d)–(?=\d)/g, "-")
    .replace(/[\u200B\u2060]/g, "")
    .replace(/[\s\u00A0\u202F]+/g, " ")
    .trim();
}

function isWanted({ markup, tool }) {
  return (
    only.length === 0 || only.some((word) => `${markup} ${tool}`.includes(word))
  );
}

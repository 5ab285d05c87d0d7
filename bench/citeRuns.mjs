// One system's run in a process of its own; prints its times in milliseconds as one line of JSON.
import * as fs from "node:fs";
import * as path from "node:path";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const dist = path.join(import.meta.dirname, "..", "dist");

export async function run(system, bibFile) {
  const bib = fs.readFileSync(bibFile, "utf8");
  console.log(JSON.stringify(await runs[system](bib)));
}

const record = {
  id: "rowe2019",
  type: "article-magazine",
  title: "Ice on the Strait",
  author: [{ family: "Rowe", given: "Ada" }],
  "container-title": "Northern Review",
  issued: { "date-parts": [[2019, 5]] },
  URL: "https://example.org/ice",
};

const runs = {
  "Briefing Desk": async (bib) => {
    const core = await import(path.join(dist, "core.mjs"));
    const { walkKeyChoices, countKeys } = await import(
      path.join(dist, "bench", "keyChoices.mjs")
    );
    const read = async (file) => fs.readFileSync(path.join(dist, file), "utf8");
    const start = performance.now();
    const shelf = new core.StyleShelf(
      {
        loadProcessor: async () => evaluate(await read("citeproc.js")),
        readStyle: (id) => read(`styles/${id}.json`),
        readLocale: (language) => read(`locales/${language}.json`),
      },
      { debug() {}, info() {}, warn() {}, error() {} },
    );
    const style = await shelf.get(core.defaultStyleId);
    style.entry(core.readReference(record));
    const cold = performance.now() - start;
    const warm = medianOf(50, (i) =>
      style.entry(core.readReference({ ...record, title: `Ice ${i}` })),
    );
    const format = core.bibliographyFormats.find(({ id }) => id === "bibtex");
    const reading = timed(() => [...walkKeyChoices(format.read(bib).entries)]);
    const choices = reading.value;
    const completion = medianOf(5, () => {
      const counts = countKeys([{ key: "key7" }]);
      return choices.map((choice) => ({
        label: { label: choice.key, description: choice.description },
        filterText: choice.searched,
        sortText: `${9999 - (counts.get(choice.key) ?? 0)} ${choice.key}`,
      }));
    });
    return {
      "first formatted hover": cold,
      "next formatted hover": warm,
      "read a .bib": reading.time,
      "complete a key": completion,
    };
  },
  "citation-js": async (bib) => {
    const start = performance.now();
    const { Cite } = require("@citation-js/core");
    require("@citation-js/plugin-csl");
    new Cite([record]).format("bibliography", { template: "apa" });
    const cold = performance.now() - start;
    const warm = medianOf(20, (i) =>
      new Cite([{ ...record, title: `Ice ${i}` }]).format("bibliography", {
        template: "apa",
      }),
    );
    require("@citation-js/plugin-bibtex");
    const { time } = timed(() => new Cite(bib));
    return {
      "first formatted hover": cold,
      "next formatted hover": warm,
      "read a .bib": time,
    };
  },
  "bibtex-parser": async (bib) => {
    const { parse } = await import("@retorquere/bibtex-parser");
    const { time } = timed(() => parse(bib));
    return { "read a .bib": time };
  },
};

/** As the extension loads it. */
function evaluate(source) {
  const module = { exports: {} };
  new Function("module", "exports", source)(module, module.exports);
  return module.exports;
}

function timed(body) {
  const start = performance.now();
  const value = body();
  return { value, time: performance.now() - start };
}

function medianOf(count, body) {
  const times = Array.from(
    { length: count },
    (_, i) => timed(() => body(i)).time,
  );
  return times.sort((a, b) => a - b)[Math.floor(count / 2)];
}

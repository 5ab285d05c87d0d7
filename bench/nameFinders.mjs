// The systems that `bench/names.mjs` compares, each as one function from names to a search that tells how much it found.
// Run as a program it measures one of them: node nameFinders.mjs SYSTEM NAMES PROSE
import * as fs from "node:fs";
import { summary } from "./report.mjs";
import { createNameIndex } from "../dist/core.mjs";

const entries = function* (names) {
  for (const name of names) yield { name, id: name };
};

export const finders = {
  "briefing-desk": async () => (names) => {
    const index = createNameIndex(entries(names));
    return (text) => index.find(text).length;
  },
  "@monyone/aho-corasick/fast": async () => {
    const { AhoCorasick } = await import("@monyone/aho-corasick/fast");
    return (names) => {
      const matcher = new AhoCorasick(names);
      return (text) => matcher.matchInText(text).length;
    };
  },
  "flashtext.js": async () => {
    const { default: flashtext } = await import("flashtext.js");
    const { KeywordProcessor = flashtext } = flashtext;
    return (names) => {
      const processor = new KeywordProcessor(true);
      for (const name of names) processor.addKeyword(name, name);
      return (text) => processor.extractKeywords(text).length;
    };
  },
  ahocorasick: async () => {
    const { default: AhoCorasick } = await import("ahocorasick");
    return (names) => {
      const matcher = new AhoCorasick(names);
      return (text) => matcher.search(text).length;
    };
  },
  "modern-ahocorasick": async () => {
    const { default: AhoCorasick } = await import("modern-ahocorasick");
    return (names) => {
      const matcher = new AhoCorasick(names);
      return (text) => matcher.search(text).length;
    };
  },
};

const [system, namesFile, proseFile] = process.argv.slice(2);
if (process.argv[1] === import.meta.filename) await measure();

/** Nothing is warmed before the first search: one who has a single text to search waits for the building and for that. */
async function measure() {
  const names = fs.readFileSync(namesFile, "utf8").trimEnd().split("\n");
  const prose = fs.readFileSync(proseFile, "utf8");
  const build = await finders[system]();
  globalThis.gc();
  const before = memory();
  const [find, buildCpu] = timed(() => build(names));
  globalThis.gc();
  const bytes = memory() - before;
  const [found, firstCpu] = timed(() => find(prose));
  const searches = Array.from({ length: 9 }, () => timed(() => find(prose))[1]);
  const searchCpu = summary(searches).median;
  const wholeCpu = buildCpu + searchCpu;
  const coldCpu = buildCpu + firstCpu;
  const cpu = { searchCpu, wholeCpu, coldCpu, buildCpu };
  console.log(JSON.stringify({ ...cpu, bytes, found }));
}

/** What it gives and the CPU time it takes, that of the collection of garbage and of the compiler included. */
function timed(run) {
  const from = process.cpuUsage();
  const result = run();
  return [result, milliseconds(from)];
}

function milliseconds(from) {
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

function memory() {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

// The systems that `bench/names.mjs` compares, each as one function from names to a search that tells how much it found.
// Run as a program it measures one of them: node nameFinders.mjs SYSTEM NAMES PROSE
import * as fs from "node:fs";
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

async function measure() {
  const names = fs.readFileSync(namesFile, "utf8").trimEnd().split("\n");
  const prose = fs.readFileSync(proseFile, "utf8");
  const build = await finders[system]();
  build(names.slice(0, 200))(prose.slice(0, 200_000));
  globalThis.gc();
  const before = memory();
  const buildFrom = process.cpuUsage();
  const find = build(names);
  const buildCpu = milliseconds(buildFrom);
  globalThis.gc();
  const bytes = memory() - before;
  find(prose.slice(0, 5_000_000));
  const from = process.cpuUsage();
  const found = find(prose);
  console.log(
    JSON.stringify({ cpu: milliseconds(from), buildCpu, bytes, found }),
  );
}

function milliseconds(from) {
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

function memory() {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

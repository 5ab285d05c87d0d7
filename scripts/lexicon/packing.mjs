// Words as the engine keeps them: the sorted gaps between their hashes, as `unpackHashes` of the engine reads them.
import fs from "node:fs";
import path from "node:path";

const out = path.resolve(
  import.meta.dirname,
  "../../src/core/extraction/lexicon",
);

/** Where the classes are. */
const classesIn = {
  wordClass: "./wordClass.js",
  verbClass: "./verbWords.js",
};

/** The printable signs of ASCII that no string in quotes has to escape: as many as the engine's `signs`. */
const signs = Array.from({ length: 95 }, (_, index) =>
  String.fromCharCode(0x20 + index),
).filter((sign) => !`"'\`\\`.includes(sign));

/** As `hashOf` of the engine: FNV-1a. */
export function hashOf(word) {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash;
}

/** Names of several words are hashed as texts are cut: hyphens are words of their own. */
const hashOfName = (name) => hashOf(name.replaceAll("-", " - "));
export const coarseHashOf = (name) => coarseHash(hashOfName(name));
export const fineHashOf = (name) => fineHash(hashOfName(name));

/** As `coarseHash` and `fineHash` of the engine. */
const coarseHash = (hash) => hash >>> 10;
export const fineHash = (hash) => (hash << 2) >>> 8;

export const isPhrase = (name) => /[ -]/.test(name);
export const firstWord = (name) => name.split(/[ -]/)[0];

/** Hashes as the sorted gaps between them. */
export function pack(hashes) {
  const sorted = [...new Set(hashes)].sort((a, b) => a - b);
  const gaps = sorted.map((hash, index) => hash - (sorted[index - 1] ?? 0));
  const codes = Array.from({ length: 15 }, (_, index) => rice(gaps, index + 6));
  return codes.reduce((best, code) =>
    code.length < best.length ? code : best,
  );
}

/** Rice's code: of each gap what is above `width` bits as so many ones and a zero, then those bits. */
function rice(gaps, width) {
  const bits = gaps.map((gap) => {
    const low = (gap % (1 << width)).toString(2).padStart(width, "0");
    return "1".repeat(gap >>> width) + "0" + low;
  });
  const written = bits.join("").match(/.{1,13}/g) ?? [];
  const values = written.map((some) => parseInt(some.padEnd(13, "1"), 2));
  return signs[width] + packNumbers(values);
}

/** Numbers below 8,192 as two signs each, the lower first. */
export function packNumbers(numbers) {
  return numbers
    .flatMap((value) => [
      value % signs.length,
      Math.floor(value / signs.length),
    ])
    .map((digit) => signs[digit])
    .join("");
}

/** Writes `const name = "packed"` as a file of the engine. */
export function write(name, comment, packed) {
  writeFile(name, [
    `/** ${comment} */`,
    `export const ${name} =\n  ${JSON.stringify(packed)};\n`,
  ]);
}

/** Writes lists by the classes of `wordClass` or `verbClass` as a file of the engine. */
export function writeLists(name, comment, classes, lists) {
  const entries = lists.map(
    ([each, packed]) => `  [${classes}.${each}, ${JSON.stringify(packed)}],\n`,
  );
  writeFile(name, [
    'import type { HashedList } from "./lexicon.js";',
    `import { ${classes} } from "${classesIn[classes]}";\n`,
    `/** ${comment} */`,
    `export const ${name}: readonly HashedList[] = [\n${entries.join("")}];\n`,
  ]);
}

function writeFile(name, lines) {
  const text = [
    "// Written by scripts/lexicon; sources and licences in docs/lexicon.md.",
    ...lines,
  ].join("\n");
  fs.writeFileSync(path.join(out, `${name}.ts`), text);
  console.log(name, text.length);
}

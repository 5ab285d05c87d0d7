// Words as the engine keeps them: the sorted gaps between their hashes, as `unpackHashes` of the engine reads them.
import fs from "node:fs";
import path from "node:path";

const out = path.resolve(
  import.meta.dirname,
  "../../src/core/extraction/en/lexicon",
);

/** Where the classes are. */
const classesIn = {
  wordClass: "../../lexicon/wordClass.js",
  verbClass: "../../lexicon/verbWords.js",
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

/** Different hashes as the sorted gaps between them. */
export function pack(hashes) {
  return packAll([...new Set(hashes)]);
}

/** Hashes, the same one as often as it is given, as the sorted gaps between them. */
export function packAll(hashes) {
  const gaps = gapsOf(hashes);
  return rice(gaps, bestWidth(gaps));
}

function gapsOf(hashes) {
  const sorted = hashes.toSorted((a, b) => a - b);
  return sorted.map((hash, index) => hash - (sorted[index - 1] ?? 0));
}

/** The width by which Rice's code of the gaps is shortest. */
function bestWidth(gaps) {
  const widths = Array.from({ length: 15 }, (_, index) => index + 6);
  return widths.reduce((best, width) =>
    bitsOf(gaps, width) < bitsOf(gaps, best) ? width : best,
  );
}

function bitsOf(gaps, width) {
  return gaps.reduce((sum, gap) => sum + (gap >>> width) + 1 + width, 0);
}

/** Rice's code: of each gap what is above `width` bits as so many ones and a zero, then those bits. */
function rice(gaps, width) {
  const bits = gaps.map((gap) => {
    const low = (gap % (1 << width)).toString(2).padStart(width, "0");
    return "1".repeat(gap >>> width) + "0" + low;
  });
  const written = bits.join("").match(/.{1,13}/g) ?? [];
  const values = written.map((some) => parseInt(some.padEnd(13, "1"), 2));
  return signs[width] + values.map((value) => toSigns(value, 2)).join("");
}

/** The lists of a file of the engine that `writeLists` wrote. */
export function readLists(name) {
  const text = fs.readFileSync(path.join(out, `${name}.ts`), "utf8");
  return Array.from(
    text.matchAll(/\[\s*(\w+\.[^"]*),\s*(".*")/g),
    ([, classes, packed]) => ({
      classes: Array.from(classes.matchAll(/\.(\w+)/g), ([, each]) => each),
      hashes: new Set(unpack(JSON.parse(packed))),
    }),
  );
}

function unpack(packed) {
  const width = signs.indexOf(packed[0]);
  const bits = Array.from(packed.slice(1).matchAll(/(.)(.)/g), readPair)
    .map((value) => value.toString(2).padStart(13, "0"))
    .join("");
  let hash = 0;
  return [...bits.matchAll(new RegExp(`(1*)0(.{${width}})`, "g"))].map(
    ([, ones, low]) => (hash += (ones.length << width) + parseInt(low, 2)),
  );
}

function readPair([, low, high]) {
  return signs.indexOf(low) + signs.length * signs.indexOf(high);
}

/**
 * Lists of hashes, each with the names of its classes: hashes of two lists become one of their own, as often as all lists
 * together get shorter by that.
 */
export function shareHashes(lists) {
  const best = allPairs(lists)
    .map(share)
    .reduce((some, other) => (other.saved > some.saved ? other : some));
  if (best.saved <= 0) return lists;
  const left = lists.filter((list) => !best.pair.includes(list));
  return shareHashes([...left, ...best.lists]);
}

function allPairs(lists) {
  return lists.flatMap((a, at) => lists.slice(at + 1).map((b) => [a, b]));
}

/** The lists of two lists without what is in both, and of that. */
function share(pair) {
  const [a, b] = pair;
  const both = a.hashes.filter((hash) => b.hashes.includes(hash));
  const without = ({ classes, hashes }) => ({
    classes,
    hashes: hashes.filter((hash) => !both.includes(hash)),
  });
  const classes = [...new Set([...a.classes, ...b.classes])];
  const lists = [without(a), without(b), { classes, hashes: both }].filter(
    ({ hashes }) => hashes.length > 0,
  );
  return { pair, lists, saved: lengthOf(pair) - lengthOf(lists) };
}

/** What a list takes in bits beside its hashes: a number of its classes, a sign for the width, quotes and brackets. */
const frame = 13 * 6.5;

function lengthOf(lists) {
  return lists.reduce((sum, { hashes }) => {
    const gaps = gapsOf(hashes);
    return sum + frame + bitsOf(gaps, bestWidth(gaps));
  }, 0);
}

/** A number as so many signs, the lower first. */
function toSigns(value, count) {
  let left = value;
  const digits = Array.from({ length: count }, () => {
    const digit = left % signs.length;
    left = (left - digit) / signs.length;
    return signs[digit];
  });
  return digits.join("");
}

/** More than any number that is packed; twice that fits into three signs. */
const numberLimit = 868;

/** Numbers, two of them as three signs each. */
export function packNumbers(numbers) {
  return numbers
    .map((low, at) =>
      at % 2 === 0
        ? toSigns(low + numberLimit * (numbers[at + 1] ?? 0), 3)
        : "",
    )
    .join("");
}

/** Writes `const name = "packed"` as a file of the engine. */
export function write(name, comment, packed) {
  writeFile(name, [
    `/** ${comment} */`,
    `export const ${name} =\n  ${JSON.stringify(packed)};\n`,
  ]);
}

/** Writes lists of hashes by the classes of `wordClass` or `verbClass` as a file of the engine. */
export function writeLists(name, comment, classes, lists) {
  const entries = shareHashes(lists).map((list) => {
    const bits = list.classes.map((each) => `${classes}.${each}`).join(" | ");
    return `  [${bits}, ${JSON.stringify(pack(list.hashes))}],\n`;
  });
  writeFile(name, [
    'import type { HashedList } from "../../lexicon/lexicon.js";',
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

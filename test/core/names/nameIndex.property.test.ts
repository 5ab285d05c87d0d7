import assert from "node:assert/strict";
import { createNameIndex } from "../../../src/core/names/nameIndex.js";

const cases = 100_000;
const stems = ["Abba", "Baab", "Cabab", "Céba", "abba", "baab"];
const gaps = [
  " ",
  " ",
  " ",
  "\n",
  "  ",
  "\u00a0",
  "** ",
  "-",
  ", ",
  ". ",
  "’s ",
  "\n\n",
];

suite("nameIndex, with names and texts made at random", () => {
  test(`says what a slow and obvious search says, ${cases} times`, function () {
    this.timeout(120_000);
    compare(stems, cases);
  });

  // Then it seeks the next capital instead of looking at each letter.
  test("says the same where every name begins with a capital", function () {
    this.timeout(120_000);
    const capitals = stems.filter((stem) => stem !== stem.toLowerCase());
    compare(capitals, cases / 5);
  });
});

function compare(ofNames: readonly string[], count: number): void {
  const pick = numbers(17);
  const index = createNameIndex();
  for (let i = 0; i < count; i++) {
    const names = distinct(
      Array.from({ length: 1 + pick(5) }, () => name(pick, ofNames)),
    );
    const text = prose(pick);
    const entries = names.map((each) => ({ name: each, id: each }));
    index.add(entries);
    const found = index.find(text).map(({ start, end }) => `${start}-${end}`);
    index.remove(entries);
    assert.deepEqual(
      found,
      search(text, names),
      `${names.join("; ")} | ${text}`,
    );
  }
  assert.equal(index.size, 0);
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** From each word on, the name that reaches farthest; then on behind it. */
function search(text: string, names: readonly string[]): string[] {
  const words = [...text.matchAll(/[\p{L}\p{M}]+/gu)].map(
    ({ index, 0: word }): Word => ({
      start: index,
      end: index + word.length,
      text: word.normalize("NFC"),
    }),
  );
  const found: string[] = [];
  for (let i = 0; i < words.length;) {
    const [best] = names
      .flatMap((each) => endOf(each, { text, words, first: i }) ?? [])
      .sort((a, b) => b.end - a.end);
    if (best) found.push(`${words[i]?.start ?? 0}-${best.end}`);
    i += best?.count ?? 1;
  }
  return found;
}

function endOf(
  name: string,
  at: {
    readonly text: string;
    readonly words: readonly Word[];
    readonly first: number;
  },
): { readonly end: number; readonly count: number } | undefined {
  const count = name.split(" ").length;
  const words = at.words.slice(at.first, at.first + count);
  const last = words.at(-1);
  if (words.length < count || !last) return undefined;
  const areJoined = words.slice(1).every((word, i) => {
    const gap = at.text.slice(words[i]?.end, word.start).replaceAll("*", "");
    return /^\s+$/.test(gap) && gap !== "\n\n";
  });
  if (!areJoined) return undefined;
  const spelled = words.map((word) => word.text).join(" ");
  for (const ending of ["", "s", "es"]) {
    if (!spelled.toLowerCase().endsWith(ending)) continue;
    const stem = spelled.slice(0, spelled.length - ending.length);
    if (isSame(stem, name)) return { end: last.end - ending.length, count };
  }
  return undefined;
}

function isSame(text: string, name: string): boolean {
  if (name === name.toLowerCase()) return text.toLowerCase() === name;
  const capitalised = name.charAt(0).toUpperCase() + name.slice(1);
  return [name, capitalised, name.toUpperCase()].includes(text);
}

function name(
  pick: (bound: number) => number,
  from: readonly string[],
): string {
  const words = Array.from({ length: 1 + pick(3) }, () => oneOf(from, pick));
  return words.join(" ") + (pick(6) === 0 ? "s" : "");
}

function prose(pick: (bound: number) => number): string {
  let text = "";
  for (let i = 4 + pick(12); i > 0; i--) {
    const stem = oneOf(stems, pick);
    const word = pick(6) === 0 ? stem.toUpperCase() : stem;
    const form = pick(4) === 0 ? word.normalize("NFD") : word;
    text +=
      form + oneOf(["", "", "", "", "s", "es", "n"], pick) + oneOf(gaps, pick);
  }
  return text;
}

function oneOf(
  list: readonly string[],
  pick: (bound: number) => number,
): string {
  return list[pick(list.length)] ?? "";
}

function distinct(list: readonly string[]): string[] {
  return [...new Set(list)];
}

/** Numbers below a bound, always the same ones. */
function numbers(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 9) % bound;
  };
}

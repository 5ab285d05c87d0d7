import assert from "node:assert/strict";
import { NameText } from "../../../../../src/core/extraction/actors/nameText.js";
import { featureHashes } from "../../../../../src/core/extraction/actors/learned/featureHashes.js";
import { Features } from "../../../../../src/core/extraction/actors/learned/features.js";
import { splitName } from "../../../../../src/core/extraction/actors/learned/splitNames.js";
import { tagNames } from "../../../../../src/core/extraction/actors/learned/tagger.js";
import {
  mayFollow,
  outside,
  tagCount,
  type TagKind,
  tagOf,
} from "../../../../../src/core/extraction/actors/learned/tags.js";
import { Viterbi } from "../../../../../src/core/extraction/actors/learned/viterbi.js";
import {
  rowLength,
  WeightTable,
} from "../../../../../src/core/extraction/actors/learned/weightTable.js";
import { createEnglishLexicon } from "../../../../../src/core/extraction/en/lexicon/index.js";
import { readText } from "../../../../../src/core/extraction/text/index.js";

const lexicon = createEnglishLexicon();

suite("tagger", () => {
  test("lets a further token follow only its own kind", () => {
    const inside = tagOf("person", false);
    assert.ok(mayFollow(tagOf("person", true), inside));
    assert.ok(mayFollow(inside, inside));
    assert.ok(!mayFollow(outside, inside));
    assert.ok(!mayFollow(tagOf("place", true), inside));
  });

  test("finds nothing where it has learned nothing, and all names where it leans to them", () => {
    const text = new NameText(readText("Then Oyelaran left."), lexicon);
    const reading = { findings: [], names: [] };
    const features = new WeightTable("g".repeat(rowLength * 2), "D");
    const transitions = new Int16Array(tagCount * tagCount);
    assert.deepEqual(
      tagNames(text, reading, { features, transitions, lean: 0 }),
      [],
    );
    assert.deepEqual(
      tagNames(text, reading, { features, transitions, lean: 1 }).map(
        ({ first, end }) => [first, end],
      ),
      [[1, 2]],
    );
  });

  test("adds up the weights of the features it knows", () => {
    const text = new NameText(
      readText("Mayor Oyelaran, and the Reform Party of Ghent, left."),
      lexicon,
    );
    const tokens = Int32Array.of(0, 1, 5, 6, 7, 8);
    const findings = [{ first: 5, end: 7, kind: undefined, weight: 2 }];
    const features = new Features(text, { findings, names: [] }, tokens);
    for (let check = 0; check < 64; check++) {
      const rows = rowsWith(check);
      const table = new WeightTable(packed(rows), filledOf(rows));
      const scores = table.scores(features);
      tokens.forEach((_, index) => {
        const own = scores.slice(index * tagCount, (index + 1) * tagCount);
        assert.deepEqual([...own], sumOf(rows, featureHashes(features, index)));
      });
    }
  });

  test("finds the best sequence that tags allow", () => {
    const next = numbersFrom(7);
    const transitions = new Int16Array(tagCount * tagCount).map(next);
    const viterbi = new Viterbi(transitions);
    for (let round = 0; round < 50; round++) {
      const scores = new Int32Array(4 * tagCount).map(next);
      const worthOf = (tags: Uint8Array | readonly number[]) =>
        worth(tags, scores, transitions);
      const best = Math.max(...allSequences(4).map(worthOf));
      assert.equal(worthOf(viterbi.tags(scores, 0, 4).slice(0, 4)), best);
    }
  });
});

const letters =
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Rows that all have this check; every third is empty. */
function rowsWith(check: number): number[][] {
  return Array.from({ length: 16 }, (_, row) =>
    Array.from({ length: row % 3 === 1 ? 0 : rowLength }, (_, at) =>
      at === 0 ? check : (row * 41 + at * 23) % 64,
    ),
  );
}

function packed(rows: readonly (readonly number[])[]): string {
  return rows.flatMap((row) => row.map(letterOf)).join("");
}

/** Which rows are filled, six to a letter. */
function filledOf(rows: readonly (readonly number[])[]): string {
  let filled = "";
  for (let first = 0; first < rows.length; first += 6) {
    const isFilled = rows
      .slice(first, first + 6)
      .map(({ length }) => length > 0);
    filled += letterOf(
      isFilled.reduce((bits, is, bit) => bits | (Number(is) << bit), 0),
    );
  }
  return filled;
}

function letterOf(value: number): string {
  return letters.charAt(value);
}

/** The weights of those hashes whose row has their check. */
function sumOf(
  rows: readonly (readonly number[])[],
  hashes: readonly number[],
): number[] {
  const sums = new Array<number>(tagCount).fill(0);
  for (const hash of hashes) {
    const [check, ...weights] = rows[hash >>> 28] ?? [];
    if (check !== (hash & 63)) continue;
    weights.forEach(
      (weight, tag) => (sums[tag] = (sums[tag] ?? 0) + weight - 32),
    );
  }
  return sums;
}

/** Numbers from -50 to 49, the same for the same seed. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return ((state >>> 8) % 100) - 50;
  };
}

function allSequences(length: number): number[][] {
  if (length === 0) return [[]];
  return allSequences(length - 1).flatMap((tags) =>
    Array.from({ length: tagCount }, (_, tag) => [...tags, tag]),
  );
}

function worth(
  tags: Uint8Array | readonly number[],
  scores: Int32Array,
  transitions: Int16Array,
): number {
  let sum = 0;
  let before: number = outside;
  tags.forEach((tag, index) => {
    if (!mayFollow(before, tag)) sum = -Infinity;
    sum += transitions[before * tagCount + tag] ?? 0;
    sum += scores[index * tagCount + tag] ?? 0;
    before = tag;
  });
  return sum;
}

/** A name in brackets, its kind, and what it is cut into. */
const cuts: readonly (readonly [string, TagKind, readonly string[]])[] = [
  ["Then [Foreign Minister Toivo Aalto] spoke.", "person", ["Toivo Aalto"]],
  ["Then [King Robert II] spoke.", "person", ["Robert II"]],
  ["Then [Stephen King] spoke.", "person", ["Stephen King"]],
  ["Then [Secretary of State Mary Holm] left.", "person", ["Mary Holm"]],
  [
    "The [Reform Party and Liberal Alliance] won.",
    "organization",
    ["Reform Party", "Liberal Alliance"],
  ],
  [
    "The [Department of Health and Human Services] paid.",
    "organization",
    ["Department of Health and Human Services"],
  ],
  [
    "The [Council on Harbours and the Ford Foundation] met.",
    "organization",
    ["Council on Harbours", "Ford Foundation"],
  ],
  [
    "The [Reform Party for the Liberal Alliance] left.",
    "organization",
    ["Reform Party", "Liberal Alliance"],
  ],
  [
    "The [Society for the Blind] met.",
    "organization",
    ["Society for the Blind"],
  ],
  [
    "The [Alliance of Pensioners and Workers] won.",
    "organization",
    ["Alliance of Pensioners and Workers"],
  ],
  [
    "The [Reform Party Mary Holm] won.",
    "organization",
    ["Reform Party", "Mary Holm"],
  ],
  [
    "The [Finnish People]'s Reform Party won.",
    "place",
    ["Finnish People's Reform Party"],
  ],
  ["The [Mary Holm Image]: Ida Lund.", "person", ["Mary Holm"]],
  ["The [Governor General of Canada] left.", "organization", ["Canada"]],
  ["The [Council of Ministers] met.", "organization", ["Council of Ministers"]],
  ["A [Boston Mayor Mary Holm] spoke.", "place", ["Boston", "Mary Holm"]],
  ["The [Oregon Mary Holm] won.", "place", ["Oregon", "Mary Holm"]],
  ["Both [U.S. Senators] left.", "person", ["U.S."]],
  ["The [Prime Minister] left.", "person", []],
  ["Then [Mary Judge] left.", "person", ["Mary Judge"]],
  [
    "The Peace and [Safety Commission] met.",
    "organization",
    ["Peace and Safety Commission"],
  ],
  [
    "The Pentagon and [State Department] met.",
    "organization",
    ["State Department"],
  ],
  ["Then [Han Jae]-mun spoke.", "person", ["Han Jae-mun"]],
  ["The [Mary Holm]-era rules fell.", "person", ["Mary Holm"]],
  ["In [Washington], D.C., it rained.", "place", ["Washington, D.C."]],
  ["Then [Kensington], Inc. grew.", "organization", ["Kensington, Inc."]],
  ["Near al-[Hadra] it rained.", "place", ["al-Hadra"]],
  ["The [Norwegian] fleet left.", "place", []],
  ["The [Middle East] hoped.", "place", ["Middle East"]],
  ["Open [Lund]_draft.txt now.", "person", []],
  ["Write to [Lund]@norland.example now.", "person", []],
  ["Look at [Norland].org now.", "place", []],
  ["So ended [Norland].he said.", "place", ["Norland"]],
  [
    "The [BERGEN - The Supreme Court of Norland] met.",
    "organization",
    ["BERGEN", "The Supreme Court of Norland"],
  ],
  ["In [Bergen the High Court] met.", "place", ["Bergen", "High Court"]],
  ["Then [Peter the Great] left.", "person", ["Peter the Great"]],
  ["The [Holm & Co. and Lund] met.", "organization", ["Holm & Co.", "Lund"]],
  [
    "The [Amnesty International and Lund Watch] met.",
    "organization",
    ["Amnesty International", "Lund Watch"],
  ],
  [
    "Then [Kensington Bank's Mary Holm] left.",
    "organization",
    ["Kensington Bank", "Mary Holm"],
  ],
  ["The [St. Mary's College] met.", "organization", ["St. Mary's College"]],
  ["Then [Option B. Norland] won.", "person", ["Norland"]],
  ["Then [Option B] won.", "organization", []],
  ["Then [Kiprop] arap Moro left.", "person", ["Kiprop arap Moro"]],
  ["Then Tsar [Robert] I left.", "person", ["Robert I"]],
  ["With [Robert] I left.", "person", ["Robert"]],
  [
    "The Justice and [Reform Party] won.",
    "organization",
    ["Justice and Reform Party"],
  ],
];

suite("splitName", () => {
  for (const [marked, kind, parts] of cuts)
    test(`cuts ${marked}`, () => {
      const plain = marked.replace(/[[\]]/g, "");
      const article = readText(plain);
      const first = article.tokenAt(marked.indexOf("["));
      const end = article.tokenAt(marked.indexOf("]") - 2) + 1;
      const names = splitName(new NameText(article, lexicon), {
        first,
        end,
        kind,
      });
      assert.deepEqual(
        names.map((name) =>
          plain.slice(article.start(name.first), article.end(name.end - 1)),
        ),
        parts,
      );
    });
});

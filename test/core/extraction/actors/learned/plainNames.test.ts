import assert from "node:assert/strict";
import { withoutShips } from "../../../../../src/core/extraction/actors/learned/ships.js";
import { withPlainFirms } from "../../../../../src/core/extraction/actors/learned/plainFirms.js";
import { withPlainPersons } from "../../../../../src/core/extraction/actors/learned/plainPersons.js";
import type { Name } from "../../../../../src/core/extraction/actors/name.js";
import { NameText } from "../../../../../src/core/extraction/actors/nameText.js";
import { createEnglishLexicon } from "../../../../../src/core/extraction/en/lexicon/index.js";
import { readText } from "../../../../../src/core/extraction/text/index.js";

type Correction = (text: NameText, names: readonly Name[]) => readonly Name[];

const lexicon = createEnglishLexicon();

/** What is left of the names in brackets, each with its kind in front: "[person Ida Lund]". */
function corrected(marked: string, correct: Correction): string[] {
  const pieces = marked.split(/\[(person|organization|place) ([^\]]*)\]/);
  const plain = pieces.filter((_, index) => index % 3 !== 1).join("");
  const text = new NameText(readText(plain), lexicon);
  const names: Name[] = [];
  let at = 0;
  for (let index = 0; index < pieces.length; index += 3) {
    at += (pieces[index] ?? "").length;
    const kind = pieces[index + 1];
    const name = pieces[index + 2];
    if (name === undefined) break;
    if (kind !== "person" && kind !== "organization" && kind !== "place") break;
    const first = text.article.tokenAt(at);
    at += name.length;
    names.push({
      first,
      end: text.article.tokenAt(at - 1) + 1,
      kind,
      weight: 3,
    });
  }
  return correct(text, names).map(
    ({ first, end, kind }) =>
      `${kind} ${plain.slice(text.article.start(first), text.article.end(end - 1))}`,
  );
}

function checkAll(
  correct: Correction,
  cases: readonly (readonly [string, readonly string[]])[],
): void {
  for (const [marked, names] of cases)
    test(marked, () => assert.deepEqual(corrected(marked, correct), names));
}

suite("withPlainPersons", () => {
  checkAll(withPlainPersons, [
    [
      "Then [organization Odwela Mbanze], 68, resigned.",
      ["person Odwela Mbanze"],
    ],
    [
      "So did [place Zsenge Abody], who had fled. [place Zsenge Abody] won.",
      ["person Zsenge Abody", "person Zsenge Abody"],
    ],
    [
      "It was [organization Odwela Mbanze], Norland's former defence minister.",
      ["person Odwela Mbanze"],
    ],
    [
      "In [place Odwela Mbanze], the mayor, Ann Hale, spoke.",
      ["place Odwela Mbanze"],
    ],
    [
      "The [organization Mbanze Fund], who paid, left.",
      ["organization Mbanze Fund"],
    ],
    ["In [place Zsenge Abody], 12 people died.", ["place Zsenge Abody"]],
  ]);
});

suite("withPlainFirms", () => {
  checkAll(withPlainFirms, [
    [
      "[person Holm]'s [person Ada Lund] agreed.",
      ["organization Holm", "person Ada Lund"],
    ],
    [
      "[person Ida Holm]'s [person Ada Lund] agreed.",
      ["person Ida Holm", "person Ada Lund"],
    ],
    [
      "[person Ida Holm] spoke. [person Holm]'s [person Ada Lund] agreed.",
      ["person Ida Holm", "person Holm", "person Ada Lund"],
    ],
  ]);
});

suite("withoutShips", () => {
  checkAll(withoutShips, [
    [
      "He sailed in the frigate [person Halcyon]. The [person Halcyon] sank.",
      [],
    ],
    ["The [organization HMS Halcyon] sank.", []],
    ["They ship [organization Norsk] cars.", ["organization Norsk"]],
    [
      "The ferry [person Ada] sank. [person Ada Lund] swam, and so did [person Ada].",
      ["person Ada Lund", "person Ada"],
    ],
    ["They had to ship [organization Norsk] cars.", ["organization Norsk"]],
  ]);
});

// Runs in the extension host; see scripts/checkHover.mjs.
import * as fs from "node:fs";
import * as path from "node:path";
import * as vscode from "vscode";
import {
  activated,
  assertOk,
  hoverTextsAt,
  until,
} from "../../test/host/support/host.js";

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Gold {
  readonly file: string;
  readonly meta: Readonly<Record<string, unknown>>;
  readonly ignoreSpans: readonly Span[];
  readonly timexes: readonly Span[];
  readonly actors: readonly {
    readonly aliases: readonly string[];
    readonly mentions: readonly (Span & { readonly optional?: boolean })[];
  }[];
}

const wantedShare = 0.93;
const placesBetween = 200;

suite("hover in the article", () => {
  test("answers at mentions and nowhere else", async function () {
    this.timeout(240_000);
    const goldFile = process.env.BRIEFING_DESK_GOLD ?? "";
    const gold = JSON.parse(fs.readFileSync(goldFile, "utf8")) as Gold;
    const textFile = path.join(
      path.dirname(goldFile),
      path.basename(gold.file),
    );
    await activated();
    const document = await vscode.workspace.openTextDocument(textFile);
    await vscode.window.showTextDocument(document);
    const [first] = gold.actors[0]?.mentions ?? [];
    assertOk(first, "the annotation has mentions");
    await until(
      async () => (await hoverTextsAt(document, first.start)).length > 0,
    );
    const { right, all } = await countRight(document, gold);
    const { answered, places } = await countBetween(document, gold);
    console.log(`hovers at mentions: ${right} of ${all} show the right actor`);
    console.log(`hovers between mentions: ${answered} of ${places} answer`);
    assertOk(right >= wantedShare * all, "too few are right");
    assertOk(places === placesBetween && answered === 0, "some answer between");
  });
});

async function countRight(document: vscode.TextDocument, gold: Gold) {
  let right = 0;
  let all = 0;
  for (const { aliases, mentions } of gold.actors)
    for (const { start, end, optional } of mentions) {
      if (optional === true) continue;
      all++;
      const middle = Math.floor((start + end) / 2);
      const cards = await hoverTextsAt(document, middle);
      const names = cards.flatMap(namesOnCard);
      if (names.some((name) => aliases.includes(name))) right++;
      else
        console.log(
          `not right: ${document.getText().slice(start, end)} at ${start}: ${names.join(", ")}`,
        );
    }
  return { right, all };
}

/** The name in a card's first line, and those after "also:". */
function namesOnCard(card: string): string[] {
  const name = /^\*\*(.+?)\*\*/.exec(card)?.[1] ?? "";
  const also = /^also: (.*?) {2}$/m.exec(card)?.[1] ?? "";
  return [name, ...also.split(", ")].map((text) =>
    text.replace(/\\(.)/g, "$1"),
  );
}

/** At places in words, evenly over the text, that are in no mention, date, or other span of the annotation. */
async function countBetween(document: vscode.TextDocument, gold: Gold) {
  const text = document.getText();
  const spans = [
    ...gold.actors.flatMap(({ mentions }) => mentions),
    ...gold.ignoreSpans,
    ...gold.timexes,
    ...spansIn(gold.meta),
  ];
  const free = [...text.matchAll(/[\p{L}\p{N}]+/gu)]
    .map(({ index, 0: word }) => ({ start: index, end: index + word.length }))
    .filter((word) =>
      spans.every(({ start, end }) => word.end < start || end < word.start),
    );
  let answered = 0;
  for (let i = 0; i < placesBetween; i++) {
    const place = free[Math.floor((i * free.length) / placesBetween)];
    assertOk(place, "there are enough words");
    const cards = await hoverTextsAt(document, place.start);
    if (cards.length === 0) continue;
    answered++;
    console.log(
      `answers at ${place.start}: ${text.slice(place.start, place.end)}`,
    );
  }
  return { answered, places: placesBetween };
}

/** Every object with a start and an end, at any depth. */
function spansIn(value: unknown): Span[] {
  if (typeof value !== "object" || value === null) return [];
  const { start, end } = value as Partial<Span>;
  const own = start !== undefined && end !== undefined ? [{ start, end }] : [];
  return [...own, ...Object.values(value).flatMap(spansIn)];
}

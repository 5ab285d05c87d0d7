import assert from "node:assert/strict";
import type { Item } from "../../../src/core/library/item.js";
import { sourcePassage } from "../../../src/features/reader/sourcePassage.js";

const article = {
  id: "m",
  type: "article",
  title: "The mill",
  author: [],
  fields: {},
};
const briefing = { article, sections: [], actors: [], events: [] };
const text =
  "The mill\n\nHow it began\n\nEuropeans came. The EU paid, Ek said.";

function actor(name: string, ...aliases: string[]): Item {
  const who = { id: "a", name, aliases, kind: "group", sameAs: [] } as const;
  return { kind: "actor", briefing, actor: who };
}

function event(quote?: string): Item {
  const what = { id: "e", title: "Paid", actors: [], inferred: false } as const;
  const told = {
    ...what,
    status: "happened",
    ...(quote && { quote }),
  } as const;
  return { kind: "event", briefing, event: told };
}

const cases: [what: string, item: Item, passage: string | undefined][] = [
  [
    "an article at its title",
    { kind: "article", briefing, article },
    "The mill",
  ],
  [
    "the lead at the title",
    { kind: "section", briefing, section: { id: "lead" } },
    "The mill",
  ],
  [
    "a section at its heading",
    { kind: "section", briefing, section: { id: "s", title: "How it began" } },
    "How it began",
  ],
  ["an actor at the first whole name, not within a word", actor("EU"), "EU"],
  ["an actor at the first of its names", actor("Ada Ek", "Ek"), "Ek"],
  ["an actor that is not named nowhere", actor("Bo Lind"), undefined],
  ["an event at its quote", event("The EU paid"), "The EU paid"],
  ["an event without a quote nowhere", event(), undefined],
];

suite("passage in the source", () => {
  for (const [what, item, passage] of cases)
    test(`finds ${what}`, () => {
      const found = sourcePassage(text, item);
      assert.equal(found && text.slice(found.start, found.end), passage);
    });
});

import assert from "node:assert/strict";
import type { LibraryEntry } from "../../../src/core/library/library.js";
import type { ItemRef } from "../../../src/core/model/itemRef.js";
import {
  groupCitableItems,
  remember,
} from "../../../src/features/cite/citableItems.js";
import { readDocumentStyle } from "../../../src/features/cite/documentStyle.js";

const event = {
  actors: [],
  status: "happened",
  inferred: false,
} as const;

const entry: LibraryEntry = {
  address: "file:///a.briefing.yaml",
  text: "",
  problems: [],
  briefing: {
    article: {
      id: "rowe2019",
      type: "webpage",
      title: "Ice on the Strait",
      author: [{ family: "Rowe" }, { family: "Lind" }],
      issued: "2019-05",
      containerTitle: "Northern Review",
      fields: {},
    },
    sections: [
      { id: "lead", summary: "What the winter did." },
      { id: "ice", title: "The long winter", summary: "It was cold." },
    ],
    actors: [
      {
        id: "rowe",
        name: "Ada Rowe",
        kind: "person",
        role: "captain",
        aliases: [],
        sameAs: [],
      },
    ],
    events: [
      { ...event, id: "some", title: "Some day" },
      {
        ...event,
        id: "thaw",
        date: "2012-04",
        title: "Ice goes",
        quote: "In April it went.",
      },
      {
        ...event,
        id: "freeze",
        date: "2012-03",
        title: "The strait freezes",
        section: "ice",
      },
    ],
  },
};

suite("citable items", () => {
  test("are the article, its headed sections, events and actors, in groups", () => {
    const groups = groupCitableItems([
      entry,
      { ...entry, briefing: undefined },
    ]);
    assert.deepEqual(
      groups.map(({ name, items }) => [
        name,
        ...items.map(({ ref, label, description, detail }) => [
          ref.kind,
          label,
          description,
          detail,
        ]),
      ]),
      [
        [
          "article",
          [
            "article",
            "Ice on the Strait",
            "Rowe et al. 2019",
            "Northern Review",
          ],
        ],
        [
          "section",
          ["section", "The long winter", "Rowe et al. 2019", "It was cold."],
        ],
        [
          "event",
          ["event", "The strait freezes", "Mar 2012 · Rowe et al. 2019", ""],
          [
            "event",
            "Ice goes",
            "Apr 2012 · Rowe et al. 2019",
            "In April it went.",
          ],
          ["event", "Some day", "Rowe et al. 2019", ""],
        ],
        ["actor", ["actor", "Ada Rowe", "captain · Rowe et al. 2019", ""]],
      ],
    );
  });

  test("are in order of time when they are events, whichever file they are in", () => {
    const other = { ...entry, address: "file:///b.briefing.yaml" };
    const events = groupCitableItems([entry, other]).find(
      ({ name }) => name === "event",
    );
    assert.deepEqual(
      events?.items.map(({ ref }) => `${ref.briefing.at(8)} ${ref.id}`),
      ["a freeze", "b freeze", "a thaw", "b thaw", "a some", "b some"],
    );
  });

  test("begin with those cited lately that are still there", () => {
    const recent: ItemRef[] = [
      { briefing: entry.address, kind: "event", id: "gone" },
      { briefing: entry.address, kind: "actor", id: "rowe" },
      { briefing: entry.address, kind: "event", id: "freeze" },
    ];
    assert.deepEqual(
      groupCitableItems([entry], recent).map(({ name, items }) => [
        name,
        ...items.map(({ ref }) => ref.id),
      ]),
      [
        ["recent", "rowe", "freeze"],
        ["article", "rowe2019"],
        ["section", "ice"],
        ["event", "thaw", "some"],
      ],
    );
  });

  test("are remembered once, five at most", () => {
    const ref = (id: string): ItemRef => ({ briefing: "x", kind: "event", id });
    const five = ["a", "b", "c", "d", "e"].map(ref);
    assert.deepEqual(
      remember(five, ref("c")).map(({ id }) => id),
      ["c", "a", "b", "d", "e"],
    );
    assert.equal(remember(five, ref("f")).length, 5);
  });
});

suite("style of a document", () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ["---\ncsl: apa\n---\n", "apa"],
    ["---\ntitle: x\ncsl: 'own style.csl'\n---\n", "own style.csl"],
    ["---\ntitle: x\n---\ncsl: apa\n", undefined],
    ["csl: apa\n", undefined],
    ["", undefined],
  ];
  for (const [text, style] of cases) {
    test(JSON.stringify(text), () => {
      assert.equal(readDocumentStyle(text), style);
    });
  }
});

import assert from "node:assert/strict";
import type { LibraryEntry } from "../../../src/core/library/library.js";
import type { ItemRef } from "../../../src/core/model/itemRef.js";
import {
  listCitableItems,
  remember,
} from "../../../src/features/cite/citableItems.js";
import { readDocumentStyle } from "../../../src/features/cite/documentStyle.js";

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
      {
        id: "freeze",
        date: "2012-03",
        title: "The strait freezes",
        actors: [],
        section: "ice",
        status: "happened",
        inferred: false,
      },
    ],
  },
};

suite("citable items", () => {
  test("are the article, its headed sections, events and actors, each with a line of its own", () => {
    const items = listCitableItems([entry, { ...entry, briefing: undefined }]);
    assert.deepEqual(
      items.map(({ ref, label, description, detail }) => [
        ref.kind,
        label,
        description,
        detail,
      ]),
      [
        ["article", "Ice on the Strait", "Rowe et al. 2019", "Northern Review"],
        ["section", "The long winter", "Rowe et al. 2019", "It was cold."],
        ["event", "The strait freezes", "Mar 2012", "The long winter"],
        ["actor", "Ada Rowe", "captain", "Rowe et al. 2019"],
      ],
    );
  });

  test("begin with those cited lately that are still there", () => {
    const recent: ItemRef[] = [
      { briefing: entry.address, kind: "event", id: "gone" },
      { briefing: entry.address, kind: "event", id: "freeze" },
    ];
    assert.deepEqual(
      listCitableItems([entry], recent).map(({ ref }) => ref.id),
      ["freeze", "rowe2019", "ice", "rowe"],
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

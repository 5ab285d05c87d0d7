import assert from "node:assert/strict";
import { citationOf } from "../../../src/core/citation/citedItem.js";
import { findInBriefing } from "../../../src/core/library/item.js";
import type { Briefing } from "../../../src/core/model/briefing.js";
import { findSourcePlace } from "../../../src/features/cite/sourcePlace.js";

const source = `Ice on the Strait
By Eva Lind

The winter was long. Nobody crossed.

2. The thaw

In March 2012 the strait opened again. Captain Ada Rowe was the first to cross.

Others came later.
`;

const briefing: Briefing = {
  article: {
    id: "lind2019",
    type: "webpage",
    title: "Ice on the Strait",
    author: [],
    fields: {},
  },
  sections: [{ id: "lead" }, { id: "thaw", title: "2. The thaw" }],
  actors: [
    {
      id: "rowe",
      name: "Ada M. Rowe",
      aliases: ["Ada Rowe"],
      kind: "person",
      sameAs: [],
    },
    {
      id: "none",
      name: "Nobody Else",
      aliases: [],
      kind: "person",
      sameAs: [],
    },
  ],
  events: [
    {
      id: "opening",
      title: "The strait opens",
      actors: [],
      section: "thaw",
      status: "happened",
      quote: "the strait opened  again",
      inferred: false,
    },
    {
      id: "late",
      title: "Others come",
      actors: [],
      section: "thaw",
      status: "happened",
      inferred: false,
    },
  ],
};

suite("place of an item in the article's text", () => {
  const locate = (
    kind: "event" | "actor" | "section" | "article",
    id: string,
  ) => {
    const item = findInBriefing(briefing, { kind, id });
    const place = item && findSourcePlace(source, item);
    return citationOf(briefing, { kind, id, place }).locator;
  };

  test("is the paragraph of an event's quote or of an actor's first naming", () => {
    const second = { label: "paragraph", value: "2" };
    assert.deepEqual(locate("event", "opening"), second);
    assert.deepEqual(locate("actor", "rowe"), second);
  });

  test("is the section where the text tells no better, by its number if it has one", () => {
    const section = { label: "section", value: "2" };
    assert.deepEqual(locate("event", "late"), section);
    assert.deepEqual(locate("section", "thaw"), section);
  });

  test("is none for the whole article and for who is not named", () => {
    assert.equal(locate("article", "lind2019"), undefined);
    assert.equal(locate("actor", "none"), undefined);
  });
});

import assert from "node:assert/strict";
import type { Briefing } from "../../../src/core/model/briefing.js";
import type { BriefingEvent } from "../../../src/core/model/event.js";
import { citationOf } from "../../../src/core/citation/citedItem.js";
import { type CitedItem } from "../../../src/core/citation/citedItem.js";
import { citedSentence } from "../../../src/core/citation/citedSentence.js";
import { markdownFootnote } from "../../../src/core/citation/markups/markdownFootnote.js";
import { pandoc } from "../../../src/core/citation/markups/pandoc.js";
import { plainStyle } from "../../../src/core/citation/plainStyle.js";
import { applyEdits } from "../../../src/core/model/textEdit.js";
import { atCursor } from "./support.js";

const event: BriefingEvent = {
  id: "freeze",
  date: "2012-03",
  title: "The strait freezes",
  actors: ["rowe"],
  section: "ice",
  status: "happened",
  inferred: false,
};
const briefing: Briefing = {
  article: {
    id: "rowe2019",
    type: "article-magazine",
    title: "Ice on the Strait",
    author: [{ family: "Rowe", given: "Ada" }],
    fields: {},
  },
  sections: [
    { id: "lead", summary: "What the winter did." },
    {
      id: "ice",
      title: "The long winter",
      summary: "It was cold; * ships waited.",
    },
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
    event,
    {
      ...event,
      id: "thaw",
      date: "2013-21",
      status: "planned",
      section: "lead",
    },
  ],
};

suite("cited sentence", () => {
  const drop = (marked: string, item: CitedItem, markup = pandoc) => {
    const { text, offset } = atCursor(marked);
    const target = { text, offset, markup, style: plainStyle };
    const insertion = citedSentence(briefing, item, target);
    return insertion && applyEdits(text, insertion.edits);
  };

  test("on an event says what and when, and cites its section", () => {
    assert.equal(
      drop("So: |", { kind: "event", id: "freeze" }),
      'So: The strait freezes (March 2012). [@rowe2019, under "The long winter"]',
    );
    assert.equal(
      drop("|", { kind: "event", id: "thaw" }),
      "The strait freezes (spring 2013, planned). [@rowe2019]",
    );
  });

  test("on a section is its summary, escaped", () => {
    assert.equal(
      drop("|", { kind: "section", id: "ice" }),
      'It was cold; \\* ships waited. [@rowe2019, under "The long winter"]',
    );
  });

  test("on an actor is name and role, and where all is said in one section, that", () => {
    assert.equal(
      drop("|", { kind: "actor", id: "rowe" }),
      "Ada Rowe (captain) [@rowe2019]",
    );
    const one = { ...briefing, events: [event] };
    assert.deepEqual(citationOf(one, { kind: "actor", id: "rowe" }).locator, {
      label: "heading",
      value: "The long winter",
    });
  });

  test("brings its footnote along", () => {
    assert.equal(
      drop("a | b", { kind: "event", id: "thaw" }, markdownFootnote),
      "a The strait freezes (spring 2013, planned).[^rowe2019] b\n\n" +
        "[^rowe2019]: Ada Rowe, “Ice on the Strait.”\n",
    );
  });

  test("is nothing for what is not there", () => {
    assert.equal(drop("|", { kind: "event", id: "no" }), undefined);
  });
});

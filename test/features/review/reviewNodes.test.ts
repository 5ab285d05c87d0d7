import assert from "node:assert/strict";
import type { Actor } from "../../../src/core/model/actor.js";
import type { Briefing } from "../../../src/core/model/briefing.js";
import type { BriefingEvent } from "../../../src/core/model/event.js";
import type { QuoteProblem } from "../../../src/core/corrections/checkQuotes.js";
import { choicesFor } from "../../../src/features/review/choices.js";
import {
  entryInFile,
  entryInSource,
} from "../../../src/features/review/entryAt.js";
import {
  entryAfter,
  reviewBriefing,
  reviewEntries,
} from "../../../src/features/review/reviewNodes.js";

const found = { found: "machine" } as const;
const ada = actor("ada", "Ada Ek", {
  aliases: ["Ek"],
  at: { start: 10, end: 20 },
});
const bo = actor("bo", "Bo Lind", found);
const hamn = actor("hamn", "Hamn", { ...found, kind: "place" });
const fire = event("fire", { date: "1908-05", quote: "Hamn burned in May." });
const strike = event("strike", { ...found, date: "1908" });
const cranes = event("cranes", { ...found, date: "1907", actors: ["ada"] });
const peace = event("peace", { ...found, inferred: true });
const harbour: Briefing = {
  article: {
    id: "h",
    type: "article",
    title: "Harbour",
    author: [],
    fields: {},
  },
  sections: [],
  actors: [ada, hamn, bo],
  events: [fire, strike, cranes, peace],
};

suite("review", () => {
  test("shows what waits: actors by kind, then events in order, those in doubt last", () => {
    const root = reviewBriefing("file:///h", harbour);
    assert.deepEqual(
      root?.children.map(({ of, children }) => [
        of,
        children.map(({ entry }) => entry.id),
      ]),
      [
        [{ list: "actors", actorKind: "person" }, ["bo"]],
        [{ list: "actors", actorKind: "place" }, ["hamn"]],
        [{ list: "events", isInferred: false }, ["cranes", "strike"]],
        [{ list: "events", isInferred: true }, ["peace"]],
      ],
    );
  });

  test("shows first what waits among the sections, and what can be said of one", () => {
    const lead = { id: "lead" };
    const quay = { id: "quay", title: "The quay", at: { start: 2, end: 9 } };
    const waiting = { ...quay, ...found };
    const briefing = { ...harbour, sections: [lead, waiting] };
    const group = reviewBriefing("file:///h", briefing)?.children[0];
    assert.deepEqual(group?.of, { list: "sections" });
    assert.deepEqual(
      group.children.map(({ ref }) => ref),
      [{ briefing: "file:///h", kind: "section", id: "quay" }],
    );
    const choices = [waiting, quay].map((section) =>
      choicesFor({ kind: "section", briefing, section }),
    );
    assert.deepEqual(choices, [["accept", "reject"], []]);
    assert.deepEqual(entryInFile(briefing, 5), { kind: "section", id: "quay" });
  });

  test("asks for what is not known of the article, as long as something else waits", () => {
    const fields = { title: "Harbour", issued: "1908" };
    const known = { ...harbour, article: { ...harbour.article, fields } };
    assert.deepEqual(
      reviewBriefing("file:///h", known)?.questions.map(({ field }) => field),
      ["author", "container-title"],
    );
  });

  test("shows passages that the source does not hold any more, decided on or not", () => {
    const quote = { event: "fire", code: "lost-quote" } as QuoteProblem;
    const root = reviewBriefing("file:///h", harbour, { quotes: [quote] });
    const group = root?.children.at(-1);
    assert.deepEqual(group?.of, { list: "quotes" });
    assert.deepEqual(
      group.children.map((entry) => [entry.entry.id, entry.quote]),
      [["fire", quote]],
    );
  });

  test("shows nothing of a briefing in which nothing waits", () => {
    const decided = { ...harbour, actors: [ada], events: [fire] };
    assert.equal(reviewBriefing("file:///h", decided), undefined);
  });

  test("goes on with the next, at the end with the one before, and with none after the only one", () => {
    const root = reviewBriefing("file:///h", harbour);
    assert.ok(root);
    const entries = reviewEntries([root]);
    const after = entries.map(({ ref }) => entryAfter(entries, ref)?.ref.id);
    assert.deepEqual(after, ["hamn", "cranes", "strike", "peace", "strike"]);
    const [first] = entries;
    assert.ok(first);
    assert.equal(entryAfter([first], first.ref), undefined);
    const gone = { ...first.ref, id: "gone" };
    assert.equal(entryAfter(entries, gone), undefined);
  });

  test("offers the corrections that make sense", () => {
    const briefing = harbour;
    assert.deepEqual(choicesFor({ kind: "actor", briefing, actor: ada }), [
      "reject",
      "rename",
      "setKind",
      "merge",
      "split",
      "addAlias",
      "removeAlias",
    ]);
    const alone = { ...harbour, actors: [bo] };
    assert.deepEqual(
      choicesFor({ kind: "actor", briefing: alone, actor: bo }),
      ["accept", "reject", "rename", "setKind", "addAlias"],
    );
    assert.deepEqual(choicesFor({ kind: "event", briefing, event: cranes }), [
      "accept",
      "reject",
      "setDate",
      "setStatus",
      "addParticipant",
      "removeParticipant",
      "setQuote",
    ]);
    assert.deepEqual(
      choicesFor({ kind: "article", briefing, article: harbour.article }),
      [],
    );
  });

  test("knows the entry at a place of the file", () => {
    assert.deepEqual(entryInFile(harbour, 10), { kind: "actor", id: "ada" });
    assert.equal(entryInFile(harbour, 20), undefined);
  });

  test("knows the actor, or else the event, at a place of the source", () => {
    const text = "Hamn burned in May. Ada Ek saw it.";
    const at = (words: string) =>
      entryInSource(harbour, text, text.indexOf(words))?.id;
    assert.equal(at("Hamn"), "hamn");
    assert.equal(at("in May"), "fire");
    assert.equal(at("Ek saw"), "ada");
    assert.equal(entryInSource(harbour, text, text.length), undefined);
  });
});

function actor(id: string, name: string, more: Partial<Actor>): Actor {
  return { id, name, kind: "person", aliases: [], sameAs: [], ...more };
}

function event(id: string, more: Partial<BriefingEvent>): BriefingEvent {
  const plain = { id, title: id, actors: [], inferred: false } as const;
  return { ...plain, status: "happened", ...more };
}

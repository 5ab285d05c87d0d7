import assert from "node:assert/strict";
import { applyCorrection } from "../../../src/core/corrections/applyCorrection.js";
import type { Correction } from "../../../src/core/corrections/correction.js";
import { refreshBriefing } from "../../../src/core/corrections/refreshBriefing.js";
import type { Briefing } from "../../../src/core/model/briefing.js";
import { readBriefing } from "../../../src/core/model/briefingFile.js";
import { applyEdits } from "../../../src/core/model/textEdit.js";

/** What the machine wrote at the first import. */
const first = `briefing: 1
article:
  id: a
  type: report
  title: A
sections:
  - id: lead
  - id: dock
    title: The dock
actors:
  - id: crane
    name: Otto Crane
    kind: person
    aliases: [Crane]
    found: machine
  - id: captain
    name: Captain Crane
    kind: person
    found: machine
  - id: monday
    name: Monday
    kind: person
    found: machine
  - id: vell
    name: Vell
    kind: place
    found: machine
events:
  - id: opening
    date: 1998-03
    title: Crane opens the dock
    actors: [captain, monday]
    section: dock
    quote: Captain Crane opened the new dock.
    found: machine
  - id: sailing
    date: 1998
    title: He sails away
    actors: [crane]
    quote: In autumn he sailed away.
    found: machine
`;

function read(text: string): Briefing {
  const { briefing, problems } = readBriefing(text);
  assert.ok(briefing);
  assert.deepEqual(problems, [], text);
  return briefing;
}

const found = read(first);

function corrected(
  text: string,
  ...corrections: readonly Correction[]
): string {
  return corrections.reduce((now, correction) => {
    const edits = applyCorrection(now, correction);
    assert.ok(edits && edits.length > 0, JSON.stringify(correction));
    return applyEdits(now, edits);
  }, text);
}

suite("refreshBriefing", () => {
  test("changes nothing when the same is found again", () => {
    assert.equal(refreshBriefing(first, found), first);
  });

  test("keeps ten corrections, byte for byte, when the same is found again", () => {
    const text = corrected(
      first.replace("events:", "# the story\nevents:"),
      { kind: "accept", entry: { list: "actors", id: "vell" } },
      { kind: "reject", entry: { list: "actors", id: "monday" } },
      { kind: "merge", id: "crane", other: "captain" },
      { kind: "rename", id: "crane", name: "Otto J. Crane" },
      { kind: "addAlias", id: "crane", alias: "O. C." },
      { kind: "setKind", id: "vell", actorKind: "organization" },
      { kind: "setDate", id: "opening", date: "1998-03-02" },
      { kind: "reject", entry: { list: "events", id: "sailing" } },
      { kind: "addActor", name: "The town", actorKind: "group" },
      {
        kind: "addEvent",
        title: "The town comes",
        quote: "the town came to see it",
        actors: ["the-town"],
      },
    );
    assert.equal(refreshBriefing(text, found), text);
    read(text);
  });

  test("refreshes suggestions, adds new ones and takes out what is no longer found", () => {
    const newer: Briefing = {
      ...found,
      sections: [...found.sections, { id: "sea", title: "At sea" }],
      actors: [
        {
          ...found.actors[0],
          id: "c",
          name: "Otto Crane",
          kind: "person",
          aliases: ["Crane", "O. Crane"],
          sameAs: [],
          role: "captain",
        },
        {
          id: "vell",
          name: "Vell",
          kind: "organization",
          aliases: [],
          sameAs: [],
        },
        {
          id: "mate",
          name: "Ann Mate",
          kind: "person",
          aliases: [],
          sameAs: [],
        },
      ],
      events: [
        {
          id: "e",
          date: "1998-03-02",
          title: "Crane opens the new dock",
          actors: ["c", "mate"],
          section: "sea",
          status: "planned",
          quote: "Captain Crane opened\nthe new dock.",
          inferred: true,
        },
        {
          id: "crew",
          date: "1999",
          title: "A crew is found",
          actors: ["mate"],
          status: "happened",
          quote: "A crew was found.",
          inferred: false,
        },
      ],
    };
    const text = refreshBriefing(first, newer);
    assert.ok(text);
    const { sections, actors, events } = read(text);
    assert.deepEqual(
      sections.map(({ id }) => id),
      ["lead", "dock", "sea"],
    );
    assert.deepEqual(
      actors.map(({ id, kind, role, aliases, found: by }) => [
        id,
        kind,
        role,
        aliases,
        by,
      ]),
      [
        ["crane", "person", "captain", ["Crane", "O. Crane"], "machine"],
        ["vell", "organization", undefined, [], "machine"],
        ["mate", "person", undefined, [], "machine"],
      ],
    );
    assert.deepEqual(
      events.map(
        ({ id, date, actors: who, section, status, inferred, found: by }) => [
          id,
          date,
          who,
          section,
          status,
          inferred,
          by,
        ],
      ),
      [
        [
          "opening",
          "1998-03-02",
          ["crane", "mate"],
          "sea",
          "planned",
          true,
          "machine",
        ],
        ["crew", "1999", ["mate"], undefined, "happened", false, "machine"],
      ],
    );
    assert.match(text, /\n    inferred: true\n/);
    assert.equal(refreshBriefing(text, newer), text);
  });

  test("keeps what a person made or wrote, even when nothing is found", () => {
    const text = corrected(first, {
      kind: "accept",
      entry: { list: "events", id: "sailing" },
    }).replace(
      "    name: Vell\n",
      "    name: Vell # ours\n    summary: A port.\n",
    );
    const nothing: Briefing = {
      ...found,
      sections: [],
      actors: [],
      events: [],
    };
    const after = refreshBriefing(text, nothing);
    assert.ok(after);
    const { sections, actors, events } = read(after);
    assert.equal(sections.length, 2);
    assert.deepEqual(
      [actors.map(({ id }) => id), events.map(({ id }) => id)],
      [["crane", "vell"], ["sailing"]],
    );
  });

  test("takes out sections whose headings are gone, but for what a person wrote or needs", () => {
    const sections = `sections:
  - id: lead
  - id: dock
    title: The dock
    found: machine
  - id: gone
    title: Gone
    found: machine
  - id: summed-up
    title: Summed up
    summary: Ours.
    found: machine 00000000
  - id: noted
    title: Noted # why?
    found: machine
  - id: ours
    title: Ours
  - id: told
    title: Told
    found: machine
`;
    const before = first
      .replace(/sections:[^]*?(?=actors:)/, sections)
      .replace(
        /(title: He sails away\n[^]*?)    found: machine\n/,
        "$1    section: told\n",
      );
    const newer = {
      ...found,
      sections: [
        { id: "lead" },
        { id: "dock", title: "The docks" },
        { id: "pier", title: "The pier" },
      ],
    };
    const after = refreshBriefing(before, newer);
    assert.ok(after);
    assert.deepEqual(
      read(after).sections.map(({ id, title, found: by }) => [id, title, by]),
      [
        ["lead", undefined, undefined],
        ["dock", "The docks", "machine"],
        ["summed-up", "Summed up", undefined],
        ["noted", "Noted", "machine"],
        ["ours", "Ours", undefined],
        ["told", "Told", "machine"],
        ["pier", "The pier", "machine"],
      ],
    );
    assert.equal(refreshBriefing(after, newer), after);
  });

  test("does not find a heading again that was rejected", () => {
    const rejected = `${first}rejected:\n  sections:\n    - At sea\n`;
    const sections = [...found.sections, { id: "sea", title: "At  sea" }];
    assert.equal(refreshBriefing(rejected, { ...found, sections }), rejected);
  });

  test("takes out many sections, in lines and in brackets", () => {
    const nothing: Briefing = { ...found, sections: [] };
    for (const sections of [
      "sections:\n  - id: a\n    title: A\n  - id: b\n    title: B\n    found: machine\n",
      "sections: [{ id: a, title: A }, { id: b, title: B, found: machine }, { id: c, title: C, found: machine }]\n",
    ]) {
      const before = first
        .replace(/sections:[^]*?(?=actors:)/, sections)
        .replace("    section: dock\n", "");
      const after = refreshBriefing(before, nothing);
      assert.deepEqual(
        read(after ?? "").sections.map(({ id }) => id),
        ["a"],
      );
    }
  });

  test("adds to the article only what it does not have", () => {
    const newer: Briefing = {
      ...found,
      article: {
        ...found.article,
        fields: {
          id: "b",
          title: "B",
          issued: "1999",
          publisher: "Hale: Sons",
        },
      },
    };
    assert.equal(
      refreshBriefing(first, newer),
      first.replace(
        "  title: A\n",
        '  title: A\n  issued: 1999\n  publisher: "Hale: Sons"\n',
      ),
    );
  });

  test("does not touch a file whose syntax is broken", () => {
    assert.equal(refreshBriefing(`${first}x: [`, found), undefined);
  });
});

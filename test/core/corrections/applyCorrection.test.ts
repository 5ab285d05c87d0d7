import assert from "node:assert/strict";
import { applyCorrection } from "../../../src/core/corrections/applyCorrection.js";
import type { Correction } from "../../../src/core/corrections/correction.js";
import { actorKinds } from "../../../src/core/model/actor.js";
import type { Briefing } from "../../../src/core/model/briefing.js";
import { readBriefing } from "../../../src/core/model/briefingFile.js";
import { eventStatuses } from "../../../src/core/model/event.js";
import { applyEdits } from "../../../src/core/model/textEdit.js";
import { hostileText, randomNumbers } from "../../support/hostileText.js";

const text = `briefing: 1
article: { id: a, type: report, title: A }
sections:
  - id: lead
  - id: advert
    title: Buy our boats
    found: machine
actors:
  # by hand
  - id: crane
    name: Otto Crane
    kind: person
    aliases: [Crane] # short
  - id: captain
    name: Captain Crane
    kind: organization
    aliases: [the captain]
    found: machine
  - id: monday
    name: Monday
    kind: person
    found: machine
events:
  - id: opening
    date: 1998-03
    title: Crane opens the dock
    actors: [captain, monday]
    section: advert
    quote: Captain Crane opened the new dock.
    found: machine
  - id: sailing
    title: He sails away
    actors: [crane, captain]
`;

function corrected(before: string, correction: Correction): string {
  const edits = applyCorrection(before, correction);
  assert.ok(edits, JSON.stringify(correction));
  return applyEdits(before, edits);
}

/** The lines that go and come, without those that stay. */
function diff(after: string): string[] {
  const before = text.split("\n");
  const now = after.split("\n");
  const count = (lines: readonly string[], line: string) =>
    lines.filter((other) => other === line).length;
  return [
    ...before
      .filter(
        (line, i) => count(before.slice(0, i + 1), line) > count(now, line),
      )
      .map((line) => `- ${line.trim()}`),
    ...now
      .filter(
        (line, i) => count(now.slice(0, i + 1), line) > count(before, line),
      )
      .map((line) => `+ ${line.trim()}`),
  ];
}

const captain = { list: "actors", id: "captain" } as const;
const advert = { list: "sections", id: "advert" } as const;
const opening = { list: "events", id: "opening" } as const;

const cases: readonly (readonly [Correction, readonly string[]])[] = [
  [{ kind: "accept", entry: captain }, ["- found: machine"]],
  [
    { kind: "acceptAll", list: "actors" },
    ["- found: machine", "- found: machine"],
  ],
  [
    { kind: "acceptAll", list: "actors", actorKind: "person" },
    ["- found: machine"],
  ],
  [
    { kind: "reject", entry: { list: "actors", id: "monday" } },
    [
      "- - id: monday",
      "- name: Monday",
      "- kind: person",
      "- actors: [captain, monday]",
      "- found: machine",
      "+ actors: [captain]",
      "+ rejected:",
      "+ actors:",
      "+ - Monday",
    ],
  ],
  [{ kind: "accept", entry: advert }, ["- found: machine"]],
  [{ kind: "acceptAll", list: "sections" }, ["- found: machine"]],
  [
    { kind: "reject", entry: advert },
    [
      "- - id: advert",
      "- title: Buy our boats",
      "- section: advert",
      "- found: machine",
      "+ rejected:",
      "+ sections:",
      "+ - Buy our boats",
    ],
  ],
  [
    { kind: "reject", entry: opening },
    [
      "- - id: opening",
      "- date: 1998-03",
      "- title: Crane opens the dock",
      "- actors: [captain, monday]",
      "- section: advert",
      "- quote: Captain Crane opened the new dock.",
      "- found: machine",
      "+ rejected:",
      "+ events:",
      "+ - Captain Crane opened the new dock.",
    ],
  ],
  [
    { kind: "rename", id: "captain", name: "the captain" },
    [
      "- name: Captain Crane",
      "- aliases: [the captain]",
      "- found: machine",
      "+ name: the captain",
      "+ aliases: [Captain Crane]",
    ],
  ],
  [
    { kind: "rename", id: "monday", name: "Tuesday" },
    [
      "- name: Monday",
      "- found: machine",
      "+ name: Tuesday",
      "+ aliases: [Monday]",
    ],
  ],
  [
    { kind: "setKind", id: "captain", actorKind: "person" },
    ["- kind: organization", "- found: machine", "+ kind: person"],
  ],
  [
    { kind: "addAlias", id: "crane", alias: "O. C." },
    ["- aliases: [Crane] # short", "+ aliases: [Crane, O. C.] # short"],
  ],
  [
    { kind: "merge", id: "crane", other: "captain" },
    [
      "- aliases: [Crane] # short",
      "- - id: captain",
      "- name: Captain Crane",
      "- kind: organization",
      "- aliases: [the captain]",
      "- actors: [captain, monday]",
      "- found: machine",
      "- actors: [crane, captain]",
      "+ aliases: [Crane, Captain Crane, the captain] # short",
      "+ actors: [crane, monday]",
      "+ actors: [crane]",
    ],
  ],
  [
    { kind: "split", id: "captain", alias: "the captain" },
    [
      "- aliases: [the captain]",
      "- found: machine",
      "+ - id: the-captain",
      "+ name: the captain",
      "+ kind: organization",
    ],
  ],
  [
    { kind: "setDate", id: "opening", date: "1998-04" },
    ["- date: 1998-03", "- found: machine", "+ date: 1998-04"],
  ],
  [{ kind: "setDate", id: "sailing", date: "1998-23" }, ["+ date: 1998-23"]],
  [
    { kind: "setStatus", id: "opening", status: "planned" },
    ["- found: machine", "+ status: planned"],
  ],
  [
    { kind: "setArticle", field: "author", text: "Ida Hale; Crane, Otto" },
    [
      "- article: { id: a, type: report, title: A }",
      "+ article: { id: a, type: report, title: A, author: [{ family: Hale, given: Ida }, { family: Crane, given: Otto }] }",
    ],
  ],
  [
    { kind: "setQuote", id: "opening", quote: "It opened." },
    [
      "- quote: Captain Crane opened the new dock.",
      "- found: machine",
      "+ quote: It opened.",
    ],
  ],
  [
    { kind: "setQuote", id: "opening" },
    ["- quote: Captain Crane opened the new dock.", "- found: machine"],
  ],
  [
    { kind: "addParticipant", id: "opening", actor: "crane" },
    [
      "- actors: [captain, monday]",
      "- found: machine",
      "+ actors: [captain, monday, crane]",
    ],
  ],
  [
    { kind: "removeParticipant", id: "opening", actor: "monday" },
    ["- actors: [captain, monday]", "- found: machine", "+ actors: [captain]"],
  ],
  [
    { kind: "addActor", name: "Vell", actorKind: "place" },
    ["+ - id: vell", "+ name: Vell", "+ kind: place"],
  ],
  [
    {
      kind: "addEvent",
      title: "The town comes",
      quote: "the town came",
      section: "lead",
      actors: ["crane"],
    },
    [
      "+ - id: the-town-comes",
      "+ title: The town comes",
      "+ actors: [crane]",
      "+ section: lead",
      "+ quote: the town came",
    ],
  ],
];

suite("applyCorrection", () => {
  for (const [correction, lines] of cases) {
    test(`${JSON.stringify(correction)} changes these lines only`, () => {
      const after = corrected(text, correction);
      assert.deepEqual(diff(after).sort(), [...lines].sort());
      assert.deepEqual(readBriefing(after).problems, []);
    });
  }

  test("has no answer for what is not there, and no edit for what is so already", () => {
    for (const correction of [
      { kind: "accept", entry: { list: "actors", id: "nobody" } },
      { kind: "merge", id: "crane", other: "nobody" },
      { kind: "merge", id: "crane", other: "crane" },
      { kind: "split", id: "crane", alias: "Otto Crane" },
      { kind: "setDate", id: "opening", date: "soon" },
      { kind: "setArticle", field: "issued", text: "soon" },
      { kind: "addParticipant", id: "opening", actor: "nobody" },
    ] as const) {
      assert.equal(applyCorrection(text, correction), undefined);
    }
    assert.deepEqual(
      applyCorrection(text, { kind: "addAlias", id: "crane", alias: "Crane" }),
      [],
    );
    assert.equal(
      applyCorrection("actors: [", { kind: "acceptAll", list: "actors" }),
      undefined,
    );
  });

  test("leaves a file without errors after any hundred corrections", () => {
    for (let seed = 1; seed <= 8; seed++) {
      let now = seed % 2 === 0 ? text : text.replaceAll("\n", "\r\n");
      const random = randomNumbers(seed);
      const comments = now.match(/#.*/g) ?? [];
      for (let i = 0; i < 100; i++) {
        const { briefing } = readBriefing(now);
        assert.ok(briefing);
        const correction = anyCorrection(briefing, random);
        const edits = applyCorrection(now, correction);
        if (!edits) continue;
        const after = applyEdits(now, edits);
        assert.deepEqual(
          readBriefing(after)
            .problems.filter(({ severity }) => severity === "error")
            .map(({ message }) => message),
          [],
          `${JSON.stringify(correction)}\n${now}\n->\n${after}`,
        );
        now = after;
      }
      assert.ok(now.includes(comments[0] ?? ""));
      if (seed % 2 === 1) assert.doesNotMatch(now, /[^\r]\n/);
    }
  });
});

function anyCorrection(briefing: Briefing, random: () => number): Correction {
  const pick = <T>(items: readonly T[]) =>
    items[Math.floor(random() * items.length)];
  const anyName = () =>
    hostileText(
      1 + Math.floor(random() * 30),
      Math.floor(random() * 1e6),
    ).trim() || "x";
  const actor = pick(briefing.actors)?.id ?? "none";
  const event = pick(briefing.events)?.id ?? "none";
  const section = pick(briefing.sections)?.id ?? "none";
  const entry =
    pick([
      { list: "sections", id: section },
      { list: "actors", id: actor },
      { list: "events", id: event },
    ] as const) ?? advert;
  const all: readonly Correction[] = [
    { kind: "accept", entry },
    { kind: "reject", entry },
    { kind: "rename", id: actor, name: anyName() },
    { kind: "setKind", id: actor, actorKind: pick(actorKinds) ?? "person" },
    { kind: "addAlias", id: actor, alias: anyName() },
    {
      kind: "removeAlias",
      id: actor,
      alias: pick(briefing.actors.flatMap(({ aliases }) => aliases)) ?? "x",
    },
    { kind: "merge", id: actor, other: pick(briefing.actors)?.id ?? "none" },
    {
      kind: "split",
      id: actor,
      alias:
        pick(briefing.actors.find(({ id }) => id === actor)?.aliases ?? []) ??
        "x",
    },
    {
      kind: "setDate",
      id: event,
      date: pick(["2012", "2014-23~", "-0043"]) ?? "",
    },
    { kind: "setStatus", id: event, status: pick(eventStatuses) ?? "planned" },
    { kind: "setQuote", id: event, quote: anyName() },
    { kind: "addParticipant", id: event, actor },
    { kind: "removeParticipant", id: event, actor },
    { kind: "addActor", name: anyName(), actorKind: "place" },
    {
      kind: "addEvent",
      title: anyName(),
      quote: anyName(),
      actors: [actor].filter((id) => id !== "none"),
    },
    { kind: "addActor", name: anyName(), actorKind: "person" },
    { kind: "addEvent", title: anyName() },
  ];
  return pick(all) ?? { kind: "acceptAll", list: "actors" };
}

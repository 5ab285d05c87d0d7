import assert from "node:assert/strict";
import { readDate } from "../../../src/core/dates/readDate.js";
import type { Briefing } from "../../../src/core/model/briefing.js";
import type { BriefingEvent } from "../../../src/core/model/event.js";
import { filterBriefing } from "../../../src/features/outline/outlineFilter.js";
import type { OutlineNode } from "../../../src/features/outline/outlineNode.js";
import {
  briefingNode,
  findNode,
} from "../../../src/features/outline/outlineNodes.js";
import {
  fullDate,
  nodeText,
} from "../../../src/features/outline/outlineText.js";
import {
  tooltipLines,
  type TooltipWords,
} from "../../../src/features/outline/outlineTooltip.js";
import { actorKindWords } from "../../support/actorKindWords.js";

const words: TooltipWords = {
  parts: { sections: "Sections", actors: "Actors", events: "Events" },
  kind: actorKindWords,
  kinds: {
    person: "People",
    state: "States",
    administration: "Administrations",
    organization: "Organizations",
    group: "Groups",
    agreement: "Agreements",
    place: "Places",
  },
  statuses: {
    happened: "happened",
    planned: "planned",
    postponed: "postponed",
    cancelled: "cancelled",
  },
  lead: "Lead",
  undated: "undated",
  inferred: "our reading",
  suggested: "suggested",
  problems: (count) => `${count} problems`,
  entries: (count) => `${count} entries`,
  also: (names) => `also: ${names}`,
  eventCount: (count) => `${count} events`,
  dates: { locale: "en" },
};

suite("outline", () => {
  test("shows sections, actors by kind, and events by year and then by what became of them", () => {
    assert.deepEqual(drawn(tree(harbour)), [
      "The harbour · Ek · 1911",
      "  Sections · 2",
      "    Lead",
      "    The strike",
      "  Actors · 3",
      "    People · 2",
      "      Ada Ek · harbour master",
      "      Bo Lind · suggested",
      "    States · 1",
      "      Sweden",
      "  Events · 7",
      "    1908 · 2",
      "      Mar  Cranes arrive",
      "      autumn  The strike · our reading",
      "    1909 · 1",
      "      c. 1909  Peace",
      "    the 1910s · 1",
      "      the 1910s  Decline",
      "    undated · 1",
      "      A fire",
      "    planned · 1",
      "      1912  A bridge",
      "    cancelled · 1",
      "      Jun 1910  A fair",
    ]);
  });

  test("parts very many actors of a kind into pages", () => {
    const actors = Array.from({ length: 1001 }, (_, i) => ({
      ...{ id: `a${i}`, name: `Actor ${i + 1}`, kind: "person" as const },
      ...{ aliases: [], sameAs: [] },
    }));
    const root = tree({ ...harbour, sections: [], events: [], actors });
    const groups = [...walk(root)].filter(({ kind }) => kind === "group");
    assert.deepEqual(
      groups.map((node) => nodeText(node, words).spoken),
      [
        "Actors, 1001 entries",
        "People, 1001 entries",
        "1–500, Actor 1 … Actor 500, 500 entries",
        "501–1,000, Actor 501 … Actor 1000, 500 entries",
        "1,001, Actor 1001 … Actor 1001, 1 entries",
      ],
    );
    const ref = { briefing: root.key, kind: "actor", id: "a1000" } as const;
    assert.equal(findNode(root, ref)?.parent, groups.at(-1));
  });

  test("says how many problems a file has, and shows what could be read of it", () => {
    const broken: Briefing = {
      ...harbour,
      article: { ...harbour.article, title: "", author: [] },
      sections: [],
      actors: [],
      events: [],
    };
    assert.deepEqual(drawn(tree(broken, 3)), [
      "harbour.briefing.yaml · 1911 · 3 problems",
    ]);
  });

  test("has the file's name and its problems when nothing could be read", () => {
    const file = { address: "file:///h", fileName: "h.briefing.yaml" };
    const node = briefingNode({ ...file, problemCount: 1 });
    assert.deepEqual(drawn(node), ["h.briefing.yaml · 1 problems"]);
  });

  test("shortens a long title at a word, and says it whole", () => {
    const title = "The harbour of Hamn between two wars";
    const article = { ...harbour.article, title };
    const { label, spoken } = nodeText(tree({ ...harbour, article }), words);
    assert.equal(label, "The harbour of Hamn between …");
    assert.equal(spoken, `${title}, Ek, 1911`);
  });

  test("says to the ear what the eye sees", () => {
    const spoken = [...walk(tree(harbour))].map(
      (node) => nodeText(node, words).spoken,
    );
    assert.deepEqual(
      spoken.filter((text) => /harbour|People|Ada|strike|fair/.test(text)),
      [
        "The harbour, Ek, 1911",
        "The strike",
        "People, 2 entries",
        "Ada Ek, person, harbour master",
        "The strike, autumn 1908, our reading, happened",
        "A fair, June 1910, cancelled",
      ],
    );
  });

  test("tells more of a node in its tooltip", () => {
    const quote = "In March the cranes came.";
    const [fire, strike, cranes] = harbour.events;
    assert.ok(fire && strike && cranes);
    const events = [fire, strike, { ...cranes, quote }];
    const told = { ...harbour, events };
    const lines = [...walk(tree(told))].map((node) =>
      tooltipLines(node, told, words)
        .map(({ style, text }) => `${style}: ${text}`)
        .join("; "),
    );
    assert.deepEqual(
      lines.filter((line) => /The harbour|Ada|Sweden|fire/.test(line)),
      [
        "title: The harbour; facts: Ek · 1911; text: harbour.briefing.yaml",
        "title: Ada Ek; facts: person · harbour master; text: 1 events",
        "title: Sweden; facts: state; text: also: Sverige",
        `title: Cranes arrive; facts: March 1908 · happened; text: Ada Ek; quote: “${quote}”`,
        "title: A fire; facts: undated · happened",
      ],
    );
  });

  test("says of a suggestion that it is one, by a passage and its place", () => {
    const [fire] = harbour.events;
    const [ada] = harbour.actors;
    const [section] = harbour.sections.filter(({ title }) => title);
    assert.ok(fire && ada && section?.title);
    const suggested = {
      ...({ found: "machine", section: section.id, actors: [ada.id] } as const),
      quote: "Ada Ek put the fire out.",
    };
    const told = {
      ...harbour,
      sections: [{ ...section, found: "machine" as const }],
      actors: [{ ...ada, found: "machine" as const }],
      events: [{ ...fire, ...suggested }],
    };
    const passage = `quote: “${suggested.quote}”; facts: ${section.title}`;
    const lines = [...walk(tree(told))].map((node) =>
      tooltipLines(node, told, words)
        .map(({ style, text }) => `${style}: ${text}`)
        .join("; "),
    );
    assert.deepEqual(
      lines.filter((line) => line.includes("suggested")),
      [
        `title: ${section.title}; facts: suggested`,
        `title: Ada Ek; facts: person · harbour master · suggested; ${passage}; text: 1 events`,
        `title: A fire; facts: undated · happened · suggested; text: Ada Ek; ${passage}`,
      ],
    );
  });

  test("gives every node a key of its own and its parent", () => {
    const root = tree(harbour);
    const nodes = [...walk(root)];
    assert.equal(new Set(nodes.map(({ key }) => key)).size, nodes.length);
    for (const node of nodes)
      for (const child of node.children) assert.equal(child.parent, node);
  });

  test("finds the node of an entry, and none for an id that is not there", () => {
    const root = tree(harbour);
    const ref = { briefing: "file:///h", kind: "event", id: "fair" } as const;
    assert.equal(findNode(root, ref)?.key, "file:///h/events/cancelled/fair");
    assert.equal(findNode(root, { ...ref, id: "feast" }), undefined);
    assert.equal(
      findNode(root, { ...ref, kind: "article", id: "ek1911" }),
      root,
    );
  });

  test("orders what begins at once by how narrow it is, and what is far back before it", () => {
    const events = ["2012", "2012-03", "-0043", "2012-03-01", "../2012"].map(
      (date) => happened(date, date),
    );
    assert.deepEqual(drawn(tree({ ...harbour, events })).slice(10), [
      "  Events · 5",
      "    44 BC · 1",
      "      44 BC  -0043",
      "    2012 · 4",
      "      until 2012  ../2012",
      "      2012  2012",
      "      Mar 1  2012-03-01",
      "      Mar  2012-03",
    ]);
  });

  test("words a date in full", () => {
    const date = readDate("1908-23");
    assert.ok(date);
    assert.equal(fullDate(date, words), "autumn 1908");
  });
});

suite("outline filter", () => {
  const cases: [string, string][] = [
    [
      "",
      "lead strike ek sweden lind fire strike cranes peace decline bridge fair",
    ],
    ["STRIKE", "strike strike"],
    ["ada", "ek cranes"],
    ["ada 1908", "cranes"],
    ["march", "cranes"],
    ["svérige", "sweden"],
    ["nobody", ""],
  ];
  for (const [query, expected] of cases)
    test(`“${query}” leaves “${expected}”`, () => {
      const left = filterBriefing(harbour, query);
      const ids = [...left.sections, ...left.actors, ...left.events];
      assert.equal(ids.map(({ id }) => id).join(" "), expected);
    });
});

const harbour: Briefing = {
  article: {
    id: "ek1911",
    type: "article",
    title: "The harbour",
    author: [{ family: "Ek", given: "Eva" }],
    issued: "1911~",
    fields: {},
  },
  sections: [{ id: "lead" }, { id: "strike", title: "The strike" }],
  actors: [
    {
      id: "ek",
      name: "Ada Ek",
      kind: "person",
      role: "harbour master",
      aliases: [],
      sameAs: [],
    },
    {
      id: "sweden",
      name: "Sweden",
      kind: "state",
      aliases: ["Sverige"],
      sameAs: [],
    },
    {
      id: "lind",
      name: "Bo Lind",
      kind: "person",
      aliases: [],
      sameAs: [],
      found: "machine",
    },
  ],
  events: [
    { ...happened("fire", undefined), title: "A fire" },
    { ...happened("strike", "1908-23"), title: "The strike", inferred: true },
    {
      ...happened("cranes", "1908-03"),
      title: "Cranes arrive",
      actors: ["ek"],
    },
    { ...happened("peace", "1909~"), title: "Peace" },
    { ...happened("decline", "191X"), title: "Decline" },
    { ...happened("bridge", "1912"), title: "A bridge", status: "planned" },
    { ...happened("fair", "1910-06"), title: "A fair", status: "cancelled" },
  ],
};

function happened(id: string, date: string | undefined): BriefingEvent {
  const event = { id, title: id, actors: [], inferred: false } as const;
  return { ...event, status: "happened", ...(date !== undefined && { date }) };
}

function tree(briefing: Briefing, problemCount = 0) {
  const fileName = "harbour.briefing.yaml";
  return briefingNode({
    address: "file:///h",
    fileName,
    briefing,
    problemCount,
  });
}

/** The tree as lines: two blanks a level, the description after a dot. */
function drawn(node: OutlineNode, indent = ""): string[] {
  const { label, description } = nodeText(node, words);
  const line = indent + [label, description].filter(Boolean).join(" · ");
  return [
    line,
    ...node.children.flatMap((child) => drawn(child, `${indent}  `)),
  ];
}

function* walk(node: OutlineNode): Generator<OutlineNode> {
  yield node;
  for (const child of node.children) yield* walk(child);
}

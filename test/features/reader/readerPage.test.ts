import assert from "node:assert/strict";
import type { Actor } from "../../../src/core/model/actor.js";
import type { Briefing } from "../../../src/core/model/briefing.js";
import type { BriefingEvent } from "../../../src/core/model/event.js";
import {
  entryAt,
  findEntry,
  pageLinks,
  readerPage,
} from "../../../src/features/reader/readerPage.js";
import type { ReaderWords } from "../../../src/features/reader/readerWords.js";
import { actorKindWords } from "../../support/actorKindWords.js";

const words: ReaderWords = {
  sections: "Sections",
  actors: "Actors",
  events: "Events",
  lead: "Lead",
  untitled: "Untitled",
  undated: "undated",
  inferred: "our reading",
  suggested: "suggested",
  also: (names) => `also: ${names}`,
  toldIn: (section) => `told in ${section}`,
  kinds: actorKindWords,
  kindHeadings: { ...actorKindWords, person: "People", place: "Places" },
  statuses: {
    happened: "happened",
    planned: "planned",
    postponed: "postponed",
    cancelled: "cancelled",
  },
  dates: {},
};

const article = {
  id: "ek",
  type: "article",
  title: "The harbour",
  author: [{ family: "Ek", given: "Eva" }, { literal: "Port of Hamn" }],
  issued: "1911~",
  fields: {},
};
const ada: Actor = {
  id: "ada",
  name: "Ada Ek",
  kind: "person",
  role: "harbour master",
  aliases: ["Ek", "the master"],
  summary: "Runs the port.",
  sameAs: ["https://example.org/ada", "javascript:alert(1)"],
};
const cranes: BriefingEvent = {
  id: "cranes",
  date: "1908-03",
  title: "Cranes arrive",
  actors: ["ada"],
  section: "lead",
  status: "planned",
  quote: "In March the cranes came.",
  inferred: true,
};
const harbour: Briefing = {
  article,
  sections: [{ id: "lead", summary: "How it began." }],
  actors: [ada],
  events: [cranes],
};

suite("reader page", () => {
  test("has the article, its sections, actors and events, linked to each other", () => {
    assert.equal(
      readerPage(harbour, words).text,
      `# The harbour

Eva Ek, Port of Hamn · c. 1911

## Sections

### Lead

How it began.

- March 1908: [Cranes arrive]

## Actors

### People

#### Ada Ek

*person · harbour master*

also: Ek, the master

Runs the port.

- March 1908: [Cranes arrive]

<https://example.org/ada> · javascript:alert(1)

## Events

### March 1908: Cranes arrive

*planned · our reading*

[Ada Ek]

> In March the cranes came.

told in [Lead]

[Cranes arrive]: #march-1908-cranes-arrive
[Ada Ek]: #ada-ek
[Lead]: #lead
`,
    );
  });

  test("knows where each entry stands, from its heading to the next one", () => {
    const page = readerPage(harbour, words);
    const entry = findEntry(page, { kind: "actor", id: "ada" });
    assert.ok(entry);
    const { heading, start, end } = entry;
    assert.equal(page.text.slice(heading.start, heading.end), "#### Ada Ek");
    assert.match(
      page.text.slice(start, end),
      /^#### Ada Ek[^]*alert\(1\)\n\n$/,
    );
    assert.equal(entryAt(page, end - 1), entry);
    assert.equal(entryAt(page, page.text.length)?.item.id, "cranes");
    assert.equal(entryAt(page, 0)?.item.kind, "article");
    assert.equal(findEntry(page, { kind: "event", id: "ada" }), undefined);
  });

  test("numbers the anchors of headings that are alike, and the labels of links that would be", () => {
    const names = [
      ["ada", "Ada Ek"],
      ["elder", "Ada Ek"],
      ["loud", "ADA EK"],
      ["lead", "Lead"],
      ["odd", "x]: y"],
      ["long", "x".repeat(1000)],
      ["numbered", "actor-1"],
    ] as const;
    const odd = names.map(([id, name]) => ({ ...ada, id, name }));
    const actors = odd.map(({ id }) => id);
    const events = [{ ...cranes, actors }];
    const page = readerPage({ ...harbour, actors: odd, events }, words);
    assert.deepEqual(
      page.text.split("\n").filter((line) => /^\[.*\]: #/.test(line)),
      [
        "[Cranes arrive]: #march-1908-cranes-arrive",
        "[Ada Ek]: #ada-ek",
        "[actor-3]: #ada-ek-1",
        "[actor-4]: #ada-ek-2",
        "[actor-5]: #lead-1",
        String.raw`[x\]: y]: #x-y`,
        `[actor-7]: #${"x".repeat(1000)}`,
        "[actor-1]: #actor-1",
        "[Lead]: #lead",
      ],
    );
    const linked = pageLinks(page).map(({ entry }) => entry.item.id);
    assert.deepEqual(new Set(linked), new Set(["cranes", ...actors]));
  });

  test("finds the links on it, also in hostile words", () => {
    const name = "[no](x) [Ada][lead] \\";
    const page = readerPage({ ...harbour, actors: [{ ...ada, name }] }, words);
    assert.deepEqual(
      pageLinks(page).map(({ start, end, entry }) => [
        page.text.slice(start, end),
        entry.item.id,
      ]),
      [
        ["[Cranes arrive]", "cranes"],
        ["[Cranes arrive]", "cranes"],
        [String.raw`[\[no\](x) \[Ada\]\[lead\] \\]`, "ada"],
        ["[Lead]", "lead"],
      ],
    );
  });

  test("lets nothing of a file be markup", () => {
    const hostile =
      "# <script>alert(1)</script>\n\n[x](command:evil) ![y](http://z) `c` *b* &lt; $m$";
    const page = readerPage(
      {
        article: { ...article, title: hostile },
        sections: [{ id: "lead", title: hostile, summary: hostile }],
        actors: [
          {
            ...ada,
            name: hostile,
            role: hostile,
            aliases: [hostile],
            sameAs: ["https://x.org/>)<img src=x>"],
          },
        ],
        events: [{ ...cranes, title: hostile, quote: `- ${hostile}` }],
      },
      words,
    );
    const bare = page.text.replace(/\\[^\n]/g, "");
    assert.doesNotMatch(bare, /<script|<img|!\[|`|\$|&lt;/);
    assert.doesNotMatch(bare, /\]\(/);
    assert.equal(bare.match(/^#+ /gm)?.length, 8);
    assert.doesNotMatch(bare, /^(?:> )?- (?!March 1908: )/m);
  });

  const starts = [
    "1. one",
    "- one",
    "+ one",
    "1) one",
    "--- ",
    "=== ",
    "> one",
  ];
  for (const summary of starts)
    test(`keeps “${summary}” a paragraph`, () => {
      const sections = [{ id: "lead", summary }];
      const { text } = readerPage({ ...harbour, sections, events: [] }, words);
      const line = text.split("\n")[8] ?? "";
      assert.match(line, /^\d*\\/);
    });

  test("leads to the article on the web, by its DOI first", () => {
    const pageOf = (more: object) =>
      readerPage({ ...harbour, article: { ...article, ...more } }, words).text;
    const url = "https://arle.example/bridge";
    const found = pageOf({ url, fields: { DOI: "10.1000/arle(1)" } });
    const links = `\n\n<https://doi.org/10.1000/arle(1)> · <${url}>\n\n`;
    assert.ok(found.includes(links), found);
    const hostile = pageOf({ url: "javascript:alert(1)", fields: { DOI: 1 } });
    assert.ok(!hostile.includes("<javascript"), hostile);
  });

  test("shows an empty briefing as its heading", () => {
    const bare = {
      id: "x",
      type: "article",
      title: "",
      author: [],
      fields: {},
    };
    const none = { sections: [], actors: [], events: [] };
    const page = readerPage({ article: bare, ...none }, words);
    assert.equal(page.text, "# Untitled\n");
  });
});

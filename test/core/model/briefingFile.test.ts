import assert from "node:assert/strict";
import { cpuTime } from "../../support/cpuTime.js";
import { readBriefing } from "../../../src/core/model/briefingFile.js";
import type { Problem } from "../../../src/core/model/problem.js";
import { applyEdits } from "../../../src/core/model/textEdit.js";

const lines = [
  "# A visit, as two papers told it",
  "briefing: 1",
  "article:",
  "  id: hale1999",
  "  type: article-magazine",
  "  title: 1984 revisited # a number at the start",
  "  author: [{ family: Hale, given: Ida }]",
  "  issued: 1999-11~",
  "  volume: 7",
  "source: hale.txt",
  "sections:",
  "  - id: lead",
  "    summary: |",
  "      Two lines",
  "      of summary.",
  "  - id: visit",
  '    title: "The visit: a day"',
  "actors:",
  "  - id: crane",
  "    name: Otto Crane",
  "    kind: person",
  "    role: harbour master",
  "    aliases: [Crane, Captain Crane]",
  "    sameAs: [https://example.org/crane]",
  "  - id: port",
  "    name: Port of Vell",
  "    kind: organization",
  "    found: machine",
  "events:",
  "  - id: opening",
  "    date: 1998-23",
  "    title: Crane opens the new dock",
  "    actors: [crane, port]",
  "    section: visit",
  "    status: planned",
  "    inferred: true",
  "  - { id: later, title: A second visit, place: Vell }",
  "",
];
const whole = lines.join("\n");

/** The whole file with one line changed. */
function withLine(before: string, after: string): string {
  assert.ok(lines.includes(before), before);
  return lines.map((line) => (line === before ? after : line)).join("\n");
}

/** Code, line from 1, and the marked text of each problem. */
function told(text: string): string[] {
  return readBriefing(text).problems.map(({ code, span }) => {
    const line = text.slice(0, span.start).split("\n").length;
    return `${code} ${line} ${text.slice(span.start, span.end)}`;
  });
}

function only(text: string): Problem {
  const { problems } = readBriefing(text);
  assert.equal(problems.length, 1, told(text).join("; "));
  assert.ok(problems[0]);
  return problems[0];
}

suite("readBriefing", () => {
  test("reads all that a file says", () => {
    const { briefing, problems } = readBriefing(whole);
    assert.deepEqual(problems, []);
    const withoutPlaces = JSON.parse(
      JSON.stringify(briefing, (key, value: unknown) =>
        key === "at" ? undefined : value,
      ),
    ) as unknown;
    assert.deepEqual(withoutPlaces, {
      article: {
        id: "hale1999",
        type: "article-magazine",
        title: "1984 revisited",
        author: [{ family: "Hale", given: "Ida" }],
        issued: "1999-11~",
        fields: {
          id: "hale1999",
          type: "article-magazine",
          title: "1984 revisited",
          author: [{ family: "Hale", given: "Ida" }],
          issued: "1999-11~",
          volume: "7",
        },
      },
      source: "hale.txt",
      sections: [
        { id: "lead", summary: "Two lines\nof summary." },
        { id: "visit", title: "The visit: a day" },
      ],
      actors: [
        {
          id: "crane",
          name: "Otto Crane",
          kind: "person",
          role: "harbour master",
          aliases: ["Crane", "Captain Crane"],
          sameAs: ["https://example.org/crane"],
        },
        {
          id: "port",
          name: "Port of Vell",
          kind: "organization",
          aliases: [],
          sameAs: [],
          found: "machine",
        },
      ],
      events: [
        {
          id: "opening",
          date: "1998-23",
          title: "Crane opens the new dock",
          actors: ["crane", "port"],
          section: "visit",
          status: "planned",
          inferred: true,
        },
        {
          id: "later",
          title: "A second visit",
          actors: [],
          place: "Vell",
          status: "happened",
          inferred: false,
        },
      ],
    });
  });

  test("says where each entry stands", () => {
    const { briefing } = readBriefing(whole);
    const at = briefing?.actors[0]?.at;
    assert.ok(at);
    assert.match(
      whole.slice(at.start, at.end),
      /^id: crane[^]+example\.org\/crane\]\s*$/,
    );
    assert.ok(briefing.article.at);
    assert.match(whole.slice(briefing.article.at.start), /^id: hale1999/);
  });

  for (const [before, after, ...problems] of [
    ["briefing: 1", "briefing: 2", "unknown-version 2 2"],
    ["briefing: 1", "# no version", "missing-field 3 article"],
    ["  type: article-magazine", "  type: magazine", "unknown-type 5 magazine"],
    ["  id: hale1999", "  # no key", "missing-field 5 type"],
    ["  issued: 1999-11~", "  issued: 1999-13", "impossible-date 8 1999-13"],
    ["  issued: 1999-11~", "  issued: [1999]", "wrong-type 8 [1999]"],
    ["  volume: 7", "  volumme: 7", "unknown-field 9 volumme"],
    [
      "source: hale.txt",
      "source: ../hale.txt",
      "outside-folder 10 ../hale.txt",
    ],
    ["source: hale.txt", "source: /hale.txt", "outside-folder 10 /hale.txt"],
    [
      "source: hale.txt",
      "source: 'C:\\hale.txt'",
      "outside-folder 10 'C:\\hale.txt'",
    ],
    [
      "source: hale.txt",
      "source: file:hale.txt",
      "outside-folder 10 file:hale.txt",
    ],
    [
      "source: hale.txt",
      "source: a/..\\..\\hale.txt",
      "outside-folder 10 a/..\\..\\hale.txt",
    ],
    ["  - id: lead", "  - id: visit", "duplicate-id 16 visit"],
    ["    name: Otto Crane", "    name:", "empty-text 20 name"],
    ["    name: Otto Crane", '    name: " "', 'empty-text 20 " "'],
    ["    name: Otto Crane", "    # no name", "missing-field 19 id"],
    ["    kind: person", "    kind: persn", "unknown-kind 21 persn"],
    ["    kind: person", "    kind: { a: b }", "wrong-type 21 { a: b }"],
    ["    role: harbour master", "    Role: x", "unknown-field 22 Role"],
    ["    role: harbour master", "    name: x", "duplicate-key 22 name"],
    ["    role: harbour master", '    "": x', 'key-not-text 22 ""'],
    ["    role: harbour master", "    role: *crane", "no-aliases 22 *crane"],
    ["    role: harbour master", "    role: !x y", "ignored-tag 22 !x"],
    [
      "    aliases: [Crane, Captain Crane]",
      "    aliases: Crane",
      "wrong-type 23 Crane",
    ],
    [
      "    aliases: [Crane, Captain Crane]",
      "    aliases: [Port of Vell]",
      "shared-name 26 Port of Vell",
    ],
    [
      "    aliases: [Crane, Captain Crane]",
      "    aliases: [Crane, Crane]",
      "repeated-name 23 Crane",
    ],
    [
      "    aliases: [Crane, Captain Crane]",
      "    aliases: [Crane, '']",
      "empty-text 23 ''",
    ],
    [
      "    sameAs: [https://example.org/crane]",
      "    sameAs: [javascript:alert(1)]",
      "bad-link 24 javascript:alert(1)",
    ],
    ["    found: machine", "    found: me", "unknown-finder 28 me"],
    ["    date: 1998-23", "    date: fall 1998", "bad-date 31 fall 1998"],
    [
      "    date: 1998-23",
      "    date: 1998-02-30",
      "impossible-date 31 1998-02-30",
    ],
    [
      "    actors: [crane, port]",
      "    actors: [crane, prot]",
      "unknown-actor 33 prot",
    ],
    ["    section: visit", "    section: vist", "unknown-section 34 vist"],
    ["    status: planned", "    status: plannd", "unknown-status 35 plannd"],
    ["    inferred: true", "    inferred: yes", "bad-flag 36 yes"],
    [
      "  - { id: later, title: A second visit, place: Vell }",
      "  - later",
      "wrong-type 37 later",
    ],
  ] as const) {
    test(`“${after.trim()}” is ${problems.join()}`, () => {
      const text = withLine(before, after);
      assert.deepEqual(told(text), problems);
      const { briefing } = readBriefing(text);
      assert.ok(briefing, "something is read");
      assert.ok(briefing.actors.length + briefing.events.length >= 3);
    });
  }

  for (const [before, after, problem] of [
    ["    role: harbour master", "\trole: y", "tab-indent 22 \t"],
    [
      "    aliases: [Crane, Captain Crane]",
      "    aliases: [Crane",
      "bad-yaml 24 ",
    ],
    [
      "    aliases: [Crane, Captain Crane]",
      '    aliases: ["Crane]',
      "bad-yaml 38 ",
    ],
    ["    name: Otto Crane", "    name: Otto: Crane", "bad-yaml 20 O"],
    ["    name: Otto Crane", "    name: @Crane", "bad-yaml 20 @"],
    ["    name: Otto Crane", "   name: Otto Crane", "bad-yaml 20 "],
    ["    name: Otto Crane", "    name", "bad-yaml 20 name"],
  ] as const) {
    test(`“${after.trim()}” breaks the syntax: ${problem}`, () => {
      const text = withLine(before, after);
      const [first] = told(text).filter((line) => /^(?:bad|tab)-/.test(line));
      assert.ok(first?.startsWith(problem), first);
      assert.equal(readBriefing(text).briefing?.sections.length, 2);
    });
  }

  test("says what was meant and can write it", () => {
    const text = withLine(
      "    actors: [crane, port]",
      "    actors: [crane, prot]",
    );
    const problem = only(text);
    assert.equal(problem.message, "No actor ‘prot’ in this briefing.");
    assert.equal(problem.remedy, "Did you mean ‘port’?");
    assert.ok(problem.fix);
    assert.equal(applyEdits(text, [problem.fix]), whole);
  });

  test("reads a date written in words as a suggestion", () => {
    const fixOf = (date: string) =>
      only(withLine("    date: 1998-23", `    date: ${date}`)).suggestion;
    assert.deepEqual(
      [
        "fall 1998",
        "Sept. 1998",
        "5 March 1998",
        "1998/3/5",
        "1998-3",
        "soon",
      ].map(fixOf),
      ["1998-23", "1998-09", "1998-03-05", "1998-03-05", "1998-03", undefined],
    );
  });

  test("leaves out what breaks its promises, and nothing else", () => {
    const text = [
      "briefing: 1",
      "article: { id: a, type: book, title: A }",
      "sections: [{ id: s }, { id: s, title: again }]",
      "actors:",
      "  - { id: a, name: A, kind: state }",
      "  - { id: a, name: B, kind: state }",
      "  - { id: c, kind: state }",
      "  - { name: D, kind: state }",
      "events:",
      "  - { id: e, title: E, actors: [a, c, x], section: nowhere, date: never }",
    ].join("\n");
    const { briefing } = readBriefing(text);
    assert.deepEqual(
      briefing?.sections.map(({ id, title }) => [id, title]),
      [["s", undefined]],
    );
    assert.deepEqual(
      briefing.actors.map(({ name }) => name),
      ["A"],
    );
    const [event] = briefing.events;
    assert.deepEqual(
      [event?.actors, event?.section, event?.date],
      [["a"], undefined, undefined],
    );
  });

  test("has no briefing for a file that is no record", () => {
    assert.deepEqual(readBriefing("- a\n- b").briefing, undefined);
    assert.deepEqual(told("- a"), ["wrong-type 1 - a"]);
    assert.deepEqual(told(""), ["missing-field 1 "]);
    assert.deepEqual(told("# only a comment"), ["missing-field 1 "]);
  });

  test("reads the first of several documents", () => {
    const text = `${whole}---\nbriefing: 1\n`;
    assert.deepEqual(readBriefing(text).briefing?.actors.length, 2);
    assert.equal(only(text).code, "several-documents");
  });

  test("knows nothing of what every object inherits", () => {
    const text = withLine("  volume: 7", "  __proto__: { polluted: yes }");
    assert.deepEqual(told(text), ["unknown-field 9 __proto__"]);
    const { briefing } = readBriefing(text);
    assert.equal(
      Object.getPrototypeOf(briefing?.article.fields),
      Object.prototype,
    );
    const other = withLine("  volume: 7", "  constructor: x");
    assert.deepEqual(told(other), ["unknown-field 9 constructor"]);
  });

  test("reads a file with Windows line ends and a byte order mark alike", () => {
    const text = `\ufeff${lines.join("\r\n")}`;
    const { briefing, problems } = readBriefing(text);
    assert.deepEqual(problems, []);
    const at = briefing?.actors[1]?.at;
    assert.ok(at && text.slice(at.start).startsWith("id: port"));
  });
});

suite("readBriefing, at hostile files", () => {
  for (const [name, text, code] of [
    ["fifty million characters", "a".repeat(50_000_000), "file-too-large"],
    ["a hundred thousand open brackets", "[".repeat(100_000), "too-deep"],
    ["a hundred thousand open braces", "a: {".repeat(100_000), "too-deep"],
    ["a hundred thousand dashes", "- ".repeat(100_000), "too-deep"],
    ["a hundred thousand question marks", "? ".repeat(100_000), "too-deep"],
    [
      "a bomb of aliases",
      Array.from(
        { length: 30 },
        (_, i) => `a${i}: &a${i} [${`*a${i - 1},`.repeat(9)}]\n`,
      ).join(""),
      "unknown-field",
    ],
    ["a value that holds itself", "actors: &a [*a]", "missing-field"],
    [
      "many keys",
      Array.from({ length: 30_000 }, (_, i) => `k${i}: 1\n`).join(""),
      "more-problems",
    ],
    ["many quotes", '"'.repeat(100_000), "bad-yaml"],
    [
      "NUL and lone surrogates",
      "briefing: 1\u0000\ud800\nactors: [\udc00]",
      "unknown-version",
    ],
    ["only tabs", "\t".repeat(100_000), "missing-field"],
    [
      "many unknown actors",
      `events: [{ id: e, title: e, actors: [${"abcdefghij, ".repeat(50_000)}] }]\nactors: [${Array.from({ length: 900 }, (_, i) => `{ id: abcdefg${i} }`).join()}]`,
      "missing-field",
    ],
  ] as const) {
    test(`tells “${code}” of ${name} in good time`, () => {
      const start = cpuTime();
      const { problems } = readBriefing(text);
      assert.ok(
        problems.some((problem) => problem.code === code),
        problems[0]?.code,
      );
      assert.ok(problems.length <= 501);
      assert.ok(cpuTime() - start < 10_000);
    });
  }

  test("survives every prefix of a file and every character taken out or doubled", () => {
    for (let i = 0; i < whole.length; i++) {
      for (const text of [
        whole.slice(0, i),
        whole.slice(0, i) + whole.slice(i + 1),
        `${whole.slice(0, i)}${whole[i] ?? ""}${whole.slice(i)}`,
      ]) {
        for (const { span } of readBriefing(text).problems)
          assert.ok(
            0 <= span.start &&
              span.start <= span.end &&
              span.end <= text.length,
          );
      }
    }
  });
});

import assert from "node:assert/strict";
import { cpuTime } from "../../../support/cpuTime.js";
import { readStructure } from "../../../../src/core/extraction/sections/index.js";
import { readText } from "../../../../src/core/extraction/text/index.js";
import { hostileText } from "../../../support/hostileText.js";

const prose =
  "The ferry reached the island in the evening, and the mayor came down to the quay to meet its passengers.";

/** The headings of a text made of these paragraphs. */
function headingsOf(...paragraphs: string[]): (string | undefined)[] {
  return readStructure(readText(paragraphs.join("\n\n"))).sections.map(
    ({ title }) => title,
  );
}

suite("the sections of a text", () => {
  test("a line that begins with its day and a colon is an entry, no heading", () => {
    const found = headingsOf(
      "A bridge to Sandoy",
      prose,
      "CALENDAR",
      "16 September: The Council meets",
      "14 October 2010: A Fair in Oslo",
      "1990: Opening of the Mill",
      "What Comes Next: A Mill",
      prose,
    );
    assert.deepEqual(found, [
      "A bridge to Sandoy",
      "CALENDAR",
      "What Comes Next: A Mill",
    ]);
  });

  test("a numbered line of a lower level is a heading, though it has a verb", () => {
    assert.deepEqual(
      headingsOf(
        "A bridge to Sandoy",
        prose,
        "3. The plan",
        prose,
        "3.1 What was agreed",
        prose,
        "12 men were there",
        prose,
      ),
      ["A bridge to Sandoy", "3. The plan", "3.1 What was agreed"],
    );
  });

  test("a first line with a verb and no stop is the title", () => {
    assert.deepEqual(headingsOf("Hale says she will build a bridge", prose), [
      "Hale says she will build a bridge",
    ]);
    assert.deepEqual(
      headingsOf("“We had an hour”: a talk with Ann Hale", prose, prose),
      ["“We had an hour”: a talk with Ann Hale"],
    );
    assert.deepEqual(headingsOf("He said he would come.", prose), [undefined]);
  });

  test("what a press release says of itself is no title", () => {
    assert.deepEqual(
      headingsOf("FOR IMMEDIATE RELEASE", "A bridge to Sandoy", prose),
      ["A bridge to Sandoy"],
    );
    assert.deepEqual(headingsOf("A release of doves", prose), [
      "A release of doves",
    ]);
  });

  test("a name with what the person is, below the title, is a byline", () => {
    const text = readText(
      [
        "A bridge to Sandoy",
        "Ann Hale, senior fellow at the Mill Institute",
        prose,
      ].join("\n\n"),
    );
    const { author, sections } = readStructure(text);
    assert.equal(text.text.slice(author?.start, author?.end), "Ann Hale");
    assert.equal(sections.length, 1);
    assert.deepEqual(
      headingsOf("A bridge", prose, "Port Mary, gate of the isles", prose),
      ["A bridge", "Port Mary, gate of the isles"],
    );
  });

  test("short lines above paragraphs are headings, the first of them the title", () => {
    const text = [
      "print PRINT",
      "NEWS > Islands",
      "A bridge to Sandoy",
      "By Ann Hale, reporter in Oslo",
      "Monday, 3 May 2010",
      prose,
      "What the islanders want",
      prose,
      prose,
      "• Bridges\n• Ferries",
    ].join("\n\n");
    const { sections, parts, title, author, affiliation, date, body } =
      readStructure(readText(text));
    assert.deepEqual(
      sections.map(({ title, level, start, end }) => [
        level,
        title,
        text.slice(start, end),
      ]),
      [
        [
          1,
          "A bridge to Sandoy",
          text.slice(title?.start, text.indexOf(prose) + prose.length),
        ],
        [
          2,
          "What the islanders want",
          `What the islanders want\n\n${prose}\n\n${prose}`,
        ],
      ],
    );
    assert.deepEqual(
      [author, affiliation, date].map((span) =>
        text.slice(span?.start, span?.end),
      ),
      ["Ann Hale", "reporter in Oslo", "Monday, 3 May 2010"],
    );
    assert.deepEqual(
      parts.map(({ kind }) => kind),
      ["control", "breadcrumb", "byline", "date", "tags", "tags"],
    );
    assert.equal(
      text.slice(body.start, body.end).startsWith("The ferry"),
      true,
    );
    assert.equal(
      text.slice(body.start, body.end).endsWith("passengers."),
      true,
    );
  });

  test("a text without headings is one lead without title", () => {
    assert.deepEqual(readStructure(readText(` ${prose}\n`)).sections, [
      {
        level: 1,
        headingStart: 1,
        headingEnd: 1,
        start: 1,
        end: 1 + prose.length,
      },
    ]);
  });

  test("a marked heading is one, however long it is", () => {
    const heading = `${prose} ${prose} ${prose}`;
    const text = `${prose}\n\n## ${heading}\n\n${prose}`;
    const { sections } = readStructure(readText(text));
    assert.deepEqual(
      sections.map(({ title }) => title),
      [undefined, heading],
    );
  });

  test("an empty text has no section", () => {
    assert.deepEqual(readStructure(readText("")).sections, []);
  });

  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      "Markdown",
      `# T\n\n${prose}\n\n## One ##\n${prose}\n\nA short line\n\n### Two\n\n${prose}`,
      ["1 T", "2 One", "3 Two"],
    ],
    [
      "underlined headings",
      `Title\n=====\n\n${prose}\n\nPart\n----\n\n${prose}`,
      ["1 Title", "2 Part"],
    ],
    [
      "numbered headings",
      `Paper\n\n1. Aims.\n\n1.1. Terms used.\n\n${prose}\n\n2. Results\n\n${prose}`,
      ["1 Paper", "2 1. Aims.", "3 1.1. Terms used.", "2 2. Results"],
    ],
    [
      "headings in capitals",
      `THE SEA\n\n${prose}\n\nWHY NOW?\n\n${prose}`,
      ["1 THE SEA", "2 WHY NOW?"],
    ],
    [
      "list items after a colon",
      `Trade\n\nThey sold:\n\nSalted herring\n\nDried cod\n\n${prose}`,
      ["1 Trade"],
    ],
    [
      "questions of an interview",
      `Talk\n\n${prose}\n\nHow did you come here?\n\n${prose}`,
      ["1 Talk"],
    ],
    [
      "captions",
      `Bay\n\n${prose}\n\nThe bay in 1890. Photo: A. Hale\n\n${prose}`,
      ["1 Bay"],
    ],
    ["a short line at the end", `Bay\n\n${prose}\n\nAnn Hale`, ["1 Bay"]],
    [
      "a paper's name between its writer and the day",
      `Bay\n\nBy Ann Hale\n\nThe Oslo Post\n\n3 May 2011\n\n${prose}`,
      ["1 Bay"],
    ],
    [
      "a quotation mark before a heading",
      `Bay\n\n${prose}\n\n“Never again”\n\n${prose}`,
      ["1 Bay", "2 “Never again”"],
    ],
  ];
  const dated: readonly (readonly [line: string, isDate: boolean])[] = [
    ["Ann Hale, The Oslo Post, 14 May 2019", true],
    ["Ann Hale | Oslo Post | May 14, 2019", true],
    ["May 14, 2019 · 5 min read", true],
    ["By Ann Hale, The Oslo Post, 14 May 2019", true],
    ["Posted by Ann Hale on May 9, 2019 · 6 min read", true],
    ["By Ann Hale, reporter since 2004", false],
    ["The war, 1914 to 1918", false],
    ["The trial of 4 May 1920", false],
  ];
  for (const [line, isDate] of dated)
    test(`${isDate ? "takes" : "leaves"} the day of publication in ${line}`, () => {
      const text = `A bridge\n\n${line}\n\n${prose}\n\n${prose}`;
      const { date } = readStructure(readText(text));
      assert.equal(text.slice(date?.start, date?.end), isDate ? line : text);
    });

  test("takes the day from a dateline that has its year", () => {
    for (const [line, day] of [
      ["OSLO, May 3, 2011 (Post) -- The mill closed.", "OSLO, May 3, 2011"],
      ["OSLO, May 3 (Post) - The mill closed in 2010.", ""],
      ["The mill of 3 May 2011 - a wreck - closed.", ""],
    ] as const) {
      const text = `Bay\n\n${line}\n\n${prose}`;
      const { date } = readStructure(readText(text));
      const found = date ? text.slice(date.start, date.end) : "";
      assert.equal(found.slice(0, day.length + 1).trim(), day, line);
    }
  });

  test("lines about the page at its end are no part of the text", () => {
    const foot = [
      "© 2011 Oslo Post. All rights reserved.",
      "Share on Telegram",
    ];
    const text = `Bay\n\n${prose}\n\n${foot.join("\n\n")}\n\nPublished 3 May 2011`;
    const { body, parts } = readStructure(readText(text));
    assert.equal(body.end, text.indexOf(foot[0] ?? "") - 2);
    assert.deepEqual(
      parts.map(({ kind }) => kind),
      ["control", "control", "date"],
    );
    for (const line of [
      "Copyright law was to be debated again in 2012.",
      "Copyrights expire, as all do.",
    ]) {
      const other = `Bay\n\n${prose}\n\n${line}`;
      assert.deepEqual(readStructure(readText(other)).parts, [], line);
    }
  });

  test("several lines with days are headings", () => {
    const text = `Letters\n\nOslo, 4 May 1920\n\n${prose}\n\nRome, 9 May 1920\n\n${prose}`;
    const { sections } = readStructure(readText(text));
    assert.deepEqual(
      sections.map(({ title }) => title),
      ["Letters", "Oslo, 4 May 1920", "Rome, 9 May 1920"],
    );
  });

  for (const [name, text, expected] of cases)
    test(`reads ${name}`, () => {
      const { sections } = readStructure(readText(text));
      assert.deepEqual(
        sections.map(({ level, title }) => `${level} ${title ?? ""}`),
        expected,
      );
      for (const { title, headingStart, headingEnd } of sections)
        assert.equal(text.slice(headingStart, headingEnd), title);
    });

  test("each rule leaves prose alone", () => {
    const article = readText(`${prose}\n\n${prose}`);
    assert.deepEqual(readStructure(article).parts, []);
  });

  test("hostile text gives sections in order and inside the text, at once", () => {
    for (let seed = 0; seed < 40; seed++) {
      const text = hostileText(5000, seed);
      let last = 0;
      for (const { start, end, headingStart, headingEnd } of readStructure(
        readText(text),
      ).sections) {
        assert.ok(
          last <= start &&
            start <= headingStart &&
            headingEnd <= end &&
            end <= text.length,
        );
        last = end;
      }
    }
    const started = cpuTime();
    for (const piece of [
      "# ",
      "A\n\n",
      "By A\n",
      "1. A\n\n",
      "A > B > ",
      "(1999), by ",
      "Photo: ",
      "J. ",
      "--\n",
    ])
      readStructure(readText(piece.repeat(30_000)));
    assert.ok(cpuTime() - started < 4000);
  });
});

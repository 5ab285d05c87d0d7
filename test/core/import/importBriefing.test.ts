import assert from "node:assert/strict";
import { importBriefing } from "../../../src/core/import/importBriefing.js";
import { loadImportPart } from "../../../src/core/import/loadImportPart.js";
import { writeBriefing } from "../../../src/core/import/writeBriefing.js";
import { readBriefing } from "../../../src/core/model/briefingFile.js";
import { readFixture } from "../../support/fixture.js";

const lead =
  "In March 2014, Mayor Ada Quill opened the bridge over the Arle. The Harbour Office (HO) had built it since 2011.";
const later =
  "On 4 May 2015, Quill met the engineer Ben Rook in Norwich. The Harbour Office will close the bridge in June 2016.";

const plain = `The bridge of Arle\n\nBy Jo Penn\n\n${lead}\n\nAfter the opening\n\n${later}\n`;
const page = `<html><head><title>The bridge of Arle</title><meta name="author" content="Jo Penn"></head><body><article><p>${lead}</p><h2>After the opening</h2><p>${later}</p></article></body></html>`;

async function importText(text: string | Uint8Array, fileName: string) {
  const bytes =
    typeof text === "string" ? new TextEncoder().encode(text) : text;
  const { made } = await importBriefing(bytes, { fileName }, loadImportPart);
  assert.ok(made);
  return made;
}

/** What is found in a fixture; of its quotes the words, whatever signs its form puts at notes. */
async function importFixture(name: string) {
  const bytes = await readFixture(`articles/${name}`);
  const { briefing } = await importText(bytes, name);
  const { article, sections, actors, events } = briefing;
  return {
    title: article.title,
    author: article.author,
    sections,
    actors,
    events: events.map(({ quote = "", ...event }) => ({
      ...event,
      words: quote.replace(/[¹²³]/g, ""),
    })),
  };
}

suite("importBriefing", () => {
  test("writes a briefing file that reads back as what was made, without a problem", async () => {
    const { file, briefing, source } = await importText(
      plain,
      "notes/bridge.txt",
    );
    const { briefing: read, problems } = readBriefing(file.text);
    assert.deepEqual(
      problems.filter(({ severity }) => severity !== "information"),
      [],
    );
    assert.equal(file.fileName, "bridge.briefing.yaml");
    assert.equal(source, undefined);
    assert.equal(read?.source, "bridge.txt");
    assert.deepEqual(withoutPlaces(read), withoutPlaces(briefing));
  });

  test("marks all it found as the machine's, with the passage of each event", async () => {
    const { briefing } = await importText(plain, "bridge.txt");
    assert.ok(briefing.actors.length > 0 && briefing.events.length > 0);
    for (const { found } of [...briefing.actors, ...briefing.events])
      assert.equal(found, "machine");
    for (const { quote } of briefing.events)
      assert.ok(quote && plain.includes(quote), quote);
  });

  test("takes the day from the text's head when the file says none", async () => {
    const dated = plain.replace("By Jo Penn", "By Jo Penn\n\n7 July 2015");
    const { briefing } = await importText(dated, "bridge.txt");
    assert.equal(briefing.article.issued, "2015-07-07");
    assert.equal(
      (await importText(plain, "bridge.txt")).briefing.article.issued,
      undefined,
    );
  });

  test("tells which dates belong to no event", async () => {
    const text = plain.replace("After the opening", "After 1990");
    const { briefing, unreadDates } = await importText(text, "bridge.txt");
    assert.ok(briefing.events.length > 0);
    assert.deepEqual(
      unreadDates.map(({ start, end }) => text.slice(start, end)),
      ["1990"],
    );
  });

  test("takes title and author from the text's head when the file says none", async () => {
    const { briefing } = await importText(plain, "bridge.txt");
    assert.deepEqual(
      [briefing.article.title, briefing.article.author, briefing.article.id],
      ["The bridge of Arle", [{ family: "Penn", given: "Jo" }], "pennbridge"],
    );
  });

  test("keeps a page's text beside its briefing", async () => {
    const { source, briefing } = await importText(page, "bridge.html");
    assert.equal(source?.fileName, "bridge.md");
    assert.equal(source.text, `${lead}\n\n## After the opening\n\n${later}\n`);
    assert.equal(briefing.source, "bridge.md");
  });

  const forms = [
    "harbour.md",
    "harbour.html",
    "harbour.docx",
    "harbour.pdf",
    "harbour-columns.pdf",
  ];
  for (const form of forms) {
    test(`finds the same sections, actors and events in ${form} as in the plain text`, async () => {
      const plainly = await importFixture("harbour.txt");
      const found = await importFixture(form);
      assert.deepEqual(
        plainly.sections.map(({ title }) => title),
        [
          undefined,
          "The lock and the sand",
          "A winter without ships",
          "What the towns want",
        ],
      );
      assert.ok(plainly.actors.length > 8 && plainly.events.length > 15);
      assert.deepEqual(found, plainly);
    });
  }

  test("says why when there is nothing to make a briefing of", async () => {
    const { made, problems } = await importBriefing(
      new Uint8Array(),
      { fileName: "empty.txt" },
      loadImportPart,
    );
    assert.equal(made, undefined);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ["no-text"],
    );
  });
});

suite("writeBriefing", () => {
  test("quotes a heading's and an item's words without their signs", async () => {
    const text = `# Quill opens the bridge in May 2015\n\n- Ben Rook left Norwich on 4 June 2016.\n`;
    const { briefing } = await importText(text, "a.md");
    const quotes = new Set(briefing.events.map(({ quote }) => quote));
    assert.deepEqual(
      [...quotes].filter((quote) => !quote || /^\P{L}/u.test(quote)),
      [],
    );
    assert.ok(quotes.has("Ben Rook left Norwich on 4 June 2016."));
  });

  test("quotes what YAML would take for something else", () => {
    const briefing = {
      article: {
        id: "k",
        type: "book",
        title: "yes: a #1 “title” [x]",
        author: [{ literal: "- *&!%@`" }],
        issued: "1998",
        fields: {},
      },
      sections: [{ id: "lead" }],
      actors: [
        {
          id: "a",
          name: "No",
          kind: "person" as const,
          aliases: ["1.5", "null", "~", "a\nb", "\ud83d\ude00"],
          sameAs: [],
        },
      ],
      events: [],
    };
    const read = readBriefing(writeBriefing(briefing)).briefing;
    assert.deepEqual(withoutPlaces(read), briefing);
  });
});

/** The same without where its entries stand, and an article's fields that have names of their own. */
function withoutPlaces(briefing: unknown): unknown {
  return JSON.parse(
    JSON.stringify(briefing, (key, value: unknown) =>
      key === "at" ? undefined : key === "fields" ? {} : value,
    ),
  );
}

import assert from "node:assert/strict";
import { cpuTime } from "../../support/cpuTime.js";
import { extractBriefing } from "../../../src/core/extraction/extract.js";
import { hostileText } from "../../support/hostileText.js";

const article = [
  "PRINT",
  "A bridge to Sandoy",
  "By Ann Hale, reporter in Oslo",
  "The government of Norway promised a bridge in May 1998. Prime Minister Kari Orr visited Sandoy in June 1999 and met with the islanders.",
  "What went wrong",
  "Orr resigned on 3 March 2001. The opening of the bridge, scheduled for autumn 2002, was postponed.",
  "• Bridges\n• Norway",
].join("\n\n");

suite("extracting a briefing", () => {
  test("finds sections, actors and dated events, each at its place", () => {
    const { sections, actors, events } = extractBriefing(article, {
      referenceDate: "2003-05",
    });
    assert.deepEqual(
      sections.map(({ id, title }) => [id, title]),
      [
        ["lead", "A bridge to Sandoy"],
        ["what-went-wrong", "What went wrong"],
      ],
    );
    const orr = actors.find(({ name }) => name === "Kari Orr");
    assert.deepEqual(
      orr?.mentions.map(({ start, end }) => article.slice(start, end)),
      ["Kari Orr", "Orr"],
    );
    assert.deepEqual(
      events.map(({ date, title, section, status }) => [
        date,
        section,
        status,
        title,
      ]),
      [
        [
          "1998-05",
          "lead",
          "happened",
          "The government of Norway promised a bridge",
        ],
        [
          "1999-06",
          "lead",
          "happened",
          "Prime Minister Kari Orr visited Sandoy",
        ],
        ["2001-03-03", "what-went-wrong", "happened", "Orr resigned"],
        [
          "2002-23",
          "what-went-wrong",
          "postponed",
          "The opening of the bridge, scheduled for autumn 2002, was postponed",
        ],
      ],
    );
    assert.equal(events[1]?.actors.includes(orr.id), true);
    for (const { start, end } of events)
      assert.match(article.slice(start, end), /^[TPO].*\.$/);
  });

  test("mentions in page controls and tags do not count", () => {
    const { actors } = extractBriefing(article);
    const norway = actors.find(({ name }) => name === "Norway");
    assert.equal(norway?.mentions.length, 1);
  });

  test("takes the day of publication from the date line when none is given", () => {
    const report =
      "Bridge opens\n\nMonday, 5 May 2003\n\nThe king opened the bridge today. Thousands came.";
    const dates = extractBriefing(report).events.map(({ date }) => date);
    assert.equal(dates.includes("2003-05-05"), true);
  });

  test("every id is given once", () => {
    const repeated =
      "Hale resigned in May 1990. Then it rained. ".repeat(3) +
      "Hale resigned in June 1990.";
    const { events, actors, sections } = extractBriefing(repeated);
    for (const list of [events, actors, sections])
      assert.equal(new Set(list.map(({ id }) => id)).size, list.length);
  });

  test("an empty text gives an empty briefing", () => {
    assert.deepEqual(extractBriefing(""), {
      sections: [],
      actors: [],
      events: [],
      timeExpressions: [],
    });
  });

  test("hostile text gives spans inside the text, in good time", () => {
    extractBriefing(article);
    for (let seed = 0; seed < 30; seed++) {
      const text = hostileText(10_000, seed);
      const started = cpuTime();
      const found = extractBriefing(text, { referenceDate: "2016-11-30" });
      const elapsed = cpuTime() - started;
      const spans = [
        ...found.sections,
        ...found.events,
        ...found.timeExpressions,
        ...found.actors.flatMap(({ mentions }) => mentions),
      ];
      for (const { start, end } of spans)
        assert.ok(start >= 0 && start <= end && end <= text.length);
      assert.ok(elapsed < 2000, `${elapsed} ms for seed ${seed}`);
    }
  });
});

import assert from "node:assert/strict";
import { readDate } from "../../../src/core/dates/readDate.js";
import { readBriefing } from "../../../src/core/model/briefingFile.js";
import { actorCard } from "../../../src/features/hover/actorCard.js";
import { dateCard } from "../../../src/features/hover/dateCard.js";
import { words } from "./support/words.js";

const actions = [{ title: "Open", command: "desk.open" }];
const years = [2012, 2013, 2014, 2015, 2016, 2017, 2018];

function briefingOf(actor: string) {
  const { briefing } = readBriefing(
    [
      "briefing: 1",
      "article: { id: k, type: book, title: Mills, issued: 2019, author: [{ family: Reed }] }",
      "actors:",
      `  - ${actor}`,
      "events:",
      ...years.map(
        (year) =>
          `  - { id: e${year}, date: ${year}-03, title: does ${year}, actors: [ida] }`,
      ),
      "  - { id: other, date: 2012-03, title: is elsewhere, actors: [] }",
      "",
    ].join("\n"),
  );
  assert.ok(briefing);
  return briefing;
}

function cardOf(actor: string, date?: string) {
  const briefing = briefingOf(actor);
  const [first] = briefing.actors;
  assert.ok(first);
  const ref = { briefing: "file:///a", kind: "actor", id: "ida" } as const;
  const dates = [readDate(date ?? "")].flatMap((value) => value ?? []);
  return actorCard(first, { briefing, ref, dates, actions }, words);
}

const ida =
  "{ id: ida, name: Ida Marsh, kind: person, role: miller, summary: Keeps two mills., aliases: [Marsh, the miller] }";

suite("actorCard", () => {
  test("says who it is, the first three events, other names, and where it is said", () => {
    assert.deepEqual(cardOf(ida).split("\n"), [
      "**Ida Marsh** \u2003person · miller (as of 2019)  ",
      "Keeps two mills.",
      "",
      "Mar 2012 \u2003does 2012  ",
      "Mar 2013 \u2003does 2013  ",
      "Mar 2014 \u2003does 2014  ",
      "… 4 more",
      "",
      "also: Marsh, the miller  ",
      "Reed 2019 · [Open](command:desk.open?%5B%7B%22briefing%22%3A%22file%3A%2F%2F%2Fa%22%2C%22kind%22%3A%22actor%22%2C%22id%22%3A%22ida%22%7D%5D)",
    ]);
  });

  test("cuts what would fill the card", () => {
    const long = "so long a name ".repeat(40).trim();
    const aliases = Array.from({ length: 90 }, (_, i) => `Marsh ${i}`);
    const card = cardOf(
      `{ id: ida, name: ${long}, kind: person, role: ${long}, summary: ${long}, aliases: [${aliases.join(", ")}] }`,
    );
    const [head = "", summary = ""] = card.split("\n");
    const also = card.split("\n").find((line) => line.startsWith("also:"));
    assert.deepEqual(
      [head.length < 360, summary.length < 170, (also ?? "").length < 170],
      [true, true, true],
    );
    assert.ok(also?.trimEnd().endsWith("…"), also);
  });

  test("quotes the first passage that names somebody whom nobody summed up", () => {
    const briefing = briefingOf(ida.replace("summary: Keeps two mills., ", ""));
    const [actor] = briefing.actors;
    assert.ok(actor);
    const events = briefing.events.map((event, n) => ({
      ...event,
      section: "mill",
      quote: n === 0 ? "She left." : `In ${n} Marsh came.`,
    }));
    const told = {
      ...briefing,
      sections: [{ id: "mill", title: "A mill" }],
      events,
    };
    const ref = { briefing: "file:///a", kind: "actor", id: "ida" } as const;
    const content = { briefing: told, ref, dates: [], actions };
    const lines = actorCard(actor, content, words).split("\n");
    assert.deepEqual(lines.slice(1, 4), [
      "",
      "> “In 1 Marsh came.” — A mill",
      "",
    ]);
    assert.equal(lines.length, 10);
  });

  test("has one event less where other drafts name the actor, and as many lines", () => {
    const briefing = briefingOf(ida);
    const [actor] = briefing.actors;
    assert.ok(actor);
    const ref = { briefing: "file:///a", kind: "actor", id: "ida" } as const;
    const content = { briefing, ref, dates: [], actions, elsewhere: "there" };
    const lines = actorCard(actor, content, words).split("\n");
    assert.deepEqual(lines.slice(5, 9), [
      "… 5 more",
      "",
      "also: Marsh, the miller  ",
      "there  ",
    ]);
    assert.equal(lines.length, cardOf(ida).split("\n").length);
  });

  test("cuts a long summary at a word, and letters without end anywhere", () => {
    const summaryOf = (summary: string) =>
      cardOf(ida.replace("Keeps two mills.", summary)).split("\n")[1];
    const line = summaryOf("mill ".repeat(200)) ?? "";
    assert.match(line, /^(?:mill )+…$/);
    assert.ok(line.length > 120 && line.length < 165, line);
    assert.equal(summaryOf("x".repeat(5000)), `${"x".repeat(160)} …`);
  });

  test("puts the events nearest to the sentence's date first", () => {
    const events = cardOf(ida, "2016-02").match(/does \d+/g);
    assert.deepEqual(events, ["does 2016", "does 2015", "does 2017"]);
  });

  test("leaves out what is not known", () => {
    const card = cardOf("{ id: ida, name: Ida, kind: place }");
    assert.match(card, /^\*\*Ida\*\* \u2003place\n\nMar 2012/);
    assert.doesNotMatch(card, /also/);
  });

  test("shows hostile text as text", () => {
    const card = cardOf(
      '{ id: ida, name: "[x](command:evil) <img src=y> **b**", kind: person, summary: "# h\\n- l\\n![i](http://e)", aliases: ["`c`"] }',
    );
    assert.doesNotMatch(card, /(?<!\\)\]\(command:evil/);
    assert.doesNotMatch(card, /(?<!\\)<img/);
    assert.doesNotMatch(card, /(?<!\\)!?\[i/);
    assert.doesNotMatch(card, /(?<!\\)`/);
    assert.equal(
      card.split("\n").filter((line) => /^[#-]/.test(line)).length,
      0,
    );
  });
});

suite("dateCard", () => {
  const address = "file:///a";

  test("shows what else happened then", () => {
    const date = readDate("2012");
    assert.ok(date);
    const card = dateCard(
      date,
      { briefing: briefingOf(ida), address },
      { words, actions },
    );
    assert.match(
      card ?? "",
      /^Mar 2012 \u2003does 2012 {2}\nMar 2012 \u2003is elsewhere\n\nReed 2019/,
    );
  });

  test("has first what was within the date, then what went on", () => {
    const date = readDate("2012-05");
    const events = ["2011/2013", "2012-05-20", "2012-05-02", "2012"].map(
      (day, i) => `{ id: e${i}, date: ${day}, title: at ${day} }`,
    );
    const { briefing } = readBriefing(
      [
        "briefing: 1",
        "article: { id: k, type: book, title: Mills }",
        `events: [${events.join(", ")}]`,
      ].join("\n"),
    );
    assert.ok(date && briefing);
    const card = dateCard(date, { briefing, address }, { words, actions });
    assert.deepEqual(
      [...(card ?? "").matchAll(/at ([\d/\\-]+)/g)].map(([, day]) => day),
      ["2012-05-02", "2012-05-20", "2011/2013", "2012"],
    );
  });

  test("is not shown when nothing happened", () => {
    const date = readDate("1999");
    assert.ok(date);
    const card = dateCard(
      date,
      { briefing: briefingOf(ida), address },
      { words, actions },
    );
    assert.equal(card, undefined);
  });
});

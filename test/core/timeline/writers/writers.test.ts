import assert from "node:assert/strict";
import type { Timeline } from "../../../../src/core/timeline/timeline.js";
import { englishTimelineWords } from "../../../../src/core/timeline/timelineWords.js";
import { timelineWriters } from "../../../../src/core/timeline/writers/index.js";
import { actorOf, briefingOf, eventOf, timelineOf } from "../build.js";

const timeline = timelineOf(
  briefingOf({
    sections: [{ id: "lead" }, { id: "past", title: "The past" }],
    actors: [actorOf("ada", "Ada Okafor")],
    events: [
      eventOf("dig", "1990-03", {
        title: "Digging begins",
        actors: ["ada"],
        section: "past",
      }),
      eventOf("old", "-0043-03-15", { title: "A first pier" }),
      eventOf("open", "1998-05-02", {
        title: "Opening",
        place: "Lagos",
        status: "postponed",
        inferred: true,
        quote: "It was put off.",
      }),
      eventOf("since", "1999/..", { title: "In use" }),
      eventOf("some", undefined, { title: "Somebody objects" }),
    ],
  }),
);

const hostile = timelineOf(
  briefingOf({
    events: [
      "</script><script>alert(1)</script>",
      `=HYPERLINK("x") | [a](b) : c ; d # e`,
      "line\nBEGIN:VEVENT\r\nEND",
      "x".repeat(10_000),
      "\u202eשלום\u202c 👩‍👩‍👧‍👧",
      "",
      "\u0000\u0007]]>&amp;<!--",
    ].map((title, i) => eventOf(`e${i}`, `200${i}-01-0${i + 1}`, { title })),
  }),
);

suite("timelineWriters", () => {
  test("write a spreadsheet with a row an event", () => {
    const rows = write("csv").split("\r\n");
    assert.equal(rows.length, 7);
    assert.match(rows[1] ?? "", /^old,-0043-03-15,"?[^"]+"?,A first pier,/);
    assert.equal(
      rows[2],
      "dig,1990-03,March 1990,Digging begins,Ada Okafor,,The past,happened,false,false,,Okafor 1998",
    );
    assert.ok(write("csv", hostile).includes(`"'=HYPERLINK(""x"") |`));
  });

  test("write a Markdown table in which a title is only a title", () => {
    const table = write("markdown").split("\n");
    assert.equal(
      table[3],
      "| March 1990 | Digging begins | Ada Okafor | The past |",
    );
    assert.match(
      table[4] ?? "",
      /\| Opening; postponed, date is our reading \| {2}\| {2}\|$/,
    );
    for (const row of write("markdown", hostile).trim().split("\n")) {
      assert.equal(row.match(/(?<!\\)\|/g)?.length, 5, row);
      assert.ok(!/<|(?<!\\)\[/.test(row));
    }
  });

  test("write a calendar of whole days, and say what it cannot hold", () => {
    const calendar = write("ics");
    assert.ok(
      calendar.includes(
        "DTSTART;VALUE=DATE:19900301\r\nDTEND;VALUE=DATE:19900401",
      ),
    );
    assert.ok(calendar.includes("STATUS:TENTATIVE"));
    assert.ok(calendar.includes("X-WR-CALDESC:2 events have no day here"));
    const dangerous = write("ics", hostile);
    assert.equal(dangerous.match(/^BEGIN:VEVENT/gm)?.length, 7);
    for (const line of dangerous.split("\r\n"))
      assert.ok(new TextEncoder().encode(line).length <= 75);
  });

  test("write Mermaid and markwhen with an event a line", () => {
    assert.equal(
      write("mermaid").split("\n")[3],
      "    March 1990 : Digging begins",
    );
    assert.equal(write("mermaid", hostile).trim().split("\n").length, 9);
    const text = write("markwhen");
    assert.ok(text.includes("1990-03-01/1990-03-31: Digging begins #The_past"));
    assert.match(text, /^\/\/ .*44 BC: A first pier$/m);
    assert.equal(write("markwhen", hostile).trim().split("\n").length, 9);
  });

  test("write JSON that reads back", () => {
    const { events } = JSON.parse(write("json")) as {
      events: { actors: string[] }[];
    };
    assert.deepEqual(events[1]?.actors, ["Ada Okafor"]);
    assert.equal(events.length, 5);
  });

  test("write a picture of all events, the dated in place and the others below", () => {
    const picture = write("svg");
    for (const { title } of timeline.events) assert.ok(picture.includes(title));
    assert.equal(picture.match(/<g><title>/g)?.length, 4);
    assert.ok(picture.includes('mask="url(#fades-end)"'));
    const dangerous = write("svg", hostile);
    assert.ok(!dangerous.includes("<script") && !dangerous.includes("\u0007"));
  });

  test("gives each of a dozen sections, of two briefings, a colour of its own", () => {
    const ids = ["a", "b", "c", "d", "e", "f"];
    const briefing = briefingOf({
      sections: ids.map((id) => ({ id, title: `Part ${id}` })),
      events: ids.map((id) => eventOf(id, "1998", { section: id })),
    });
    const picture = write("svg", timelineOf(briefing, briefing));
    const legend =
      /<rect x="16" y="[\d.]+" width="10" height="10" fill="(#\w+)"/g;
    const colours = [...picture.matchAll(legend)].map(([, colour]) => colour);
    assert.equal(colours.length, 12);
    assert.equal(new Set(colours).size, 12);
  });

  test("write a page that runs nothing but its own script and loads nothing", () => {
    const page = write("html", hostile);
    assert.equal(page.match(/<script/g)?.length, 2);
    assert.ok(page.includes("default-src 'none'"));
    assert.ok(!page.includes("unsafe-"));
    const state = /id="timeline-state">(.*?)<\/script>/s.exec(page)?.[1] ?? "";
    const { timeline: read } = JSON.parse(state) as { timeline: Timeline };
    assert.deepEqual(read, JSON.parse(JSON.stringify(hostile)));
  });
});

function write(id: string, of = timeline): string {
  const writer = timelineWriters.find((other) => other.id === id);
  assert.ok(writer);
  return writer.write(of, {
    words: englishTimelineWords,
    locale: "en",
    stamp: "20000101T000000Z",
    page: { script: "start('</script>')", style: "p { }" },
  });
}

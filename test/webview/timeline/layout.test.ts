import { englishTimelineWords } from "../../../src/core/timeline/timelineWords.js";
import assert from "node:assert/strict";
import { Layouts } from "../../../src/webview/timeline/layout.js";
import { spansOf, wholeOf } from "../../../src/core/timeline/spans.js";
import { countBars } from "../../../src/webview/timeline/overview.js";
import { eventsAt, timelineOf } from "../../core/timeline/build.js";

const measure = (text: string) => text.length * 7;

suite("Layouts", () => {
  const dates = Array.from(
    { length: 40 },
    (_, i) => `2001-02-${String(1 + (i % 28)).padStart(2, "0")}`,
  );
  const events = eventsAt(...new Set(dates));
  const layouts = new Layouts(
    {
      timeline: timelineOf(),
      events,
      lines: () => [],
      words: englishTimelineWords,
      titles: new Map(),
    },
    measure,
  );
  const viewport = {
    start: 0,
    pxPerDay: 0.01,
    width: 500,
    height: 200,
    top: 0,
  };

  test("names all that is drawn in one place", () => {
    const first = events[0]?.key ?? "";
    assert.equal(layouts.membersOf(first, viewport).length, events.length);
    assert.equal(
      layouts.headOf("chronology", events[5]?.key ?? "", viewport),
      first,
    );
    const near = { ...viewport, pxPerDay: 40 };
    assert.deepEqual(layouts.membersOf(first, near), [first]);
  });

  test("puts the bands of sections near few events, and leaves them there when it zooms in", () => {
    const section = "a";
    const few = eventsAt("2001-02", "2001-03", "2001-04").map((event) => ({
      ...event,
      section,
    }));
    const content = {
      timeline: timelineOf(),
      events: few,
      lines: () => [],
      words: englishTimelineWords,
      titles: new Map([[section, "At sea"]]),
    };
    const start = few[0]?.date?.from ?? 0;
    const tops = [6, 20].map((pxPerDay) => {
      const high = { ...viewport, start, pxPerDay, height: 600 };
      const { bands, marks } = new Layouts(content, measure).picture(
        "chronology",
        high,
        { months: [], beforeChrist: "" },
      ).content;
      const highest = Math.min(...marks.map(({ y }) => y));
      return { band: bands[0]?.y ?? 0, isAbove: (bands[0]?.y ?? 0) < highest };
    });
    const [far, near] = tops;
    assert.ok(far && far.isAbove && far.band > 300, JSON.stringify(tops));
    assert.deepEqual(near, far);
  });

  test("keeps the order of rows while it zooms a little", () => {
    const start = events[0]?.date?.from ?? 0;
    const rowsAt = (pxPerDay: number) =>
      layouts
        .picture(
          "chronology",
          { ...viewport, start, pxPerDay },
          { months: [], beforeChrist: "" },
        )
        .content.marks.map(({ key, y }) => `${key} ${y}`);
    assert.deepEqual(rowsAt(8.1), rowsAt(8.9));
  });
});

suite("spansOf", () => {
  test("gives the days of each event and of all", () => {
    const spans = spansOf(
      eventsAt("2001-02", "../1999-12-31", "2003-01-01/.."),
    );
    assert.deepEqual(wholeOf(spans), { from: 10_956, to: 12_054 });
    assert.equal(wholeOf([]), undefined);
  });
});

suite("countBars", () => {
  test("counts each event once, the last day in the last bar", () => {
    const spans = [0, 1, 50, 99, 100].map((from) => ({ from, to: from + 1 }));
    assert.deepEqual(countBars(spans, { from: 0, to: 100 }, 4), [2, 0, 1, 2]);
  });
});

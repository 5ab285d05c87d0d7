import assert from "node:assert/strict";
import { dayNumber } from "../../../src/core/dates/civilDay.js";
import { axisHeight, axisScene } from "../../../src/core/timeline/axisScene.js";
import { findGaps } from "../../../src/core/timeline/findGaps.js";
import {
  layOutChronology,
  readDatedEvents,
} from "../../../src/core/timeline/chronology.js";
import {
  chronologyScene,
  rowsIn,
  type SceneOptions,
} from "../../../src/core/timeline/chronologyScene.js";
import {
  layOutNarrative,
  narrativeScene,
} from "../../../src/core/timeline/narrativeScene.js";
import type { Label, Scene } from "../../../src/core/timeline/scene.js";
import { layOutStoryline } from "../../../src/core/timeline/storyline.js";
import { storylineScene } from "../../../src/core/timeline/storylineScene.js";
import type { Timeline } from "../../../src/core/timeline/timeline.js";
import {
  fit,
  xOf,
  type Viewport,
} from "../../../src/core/timeline/viewport.js";
import { actorOf, briefingOf, eventOf, eventsAt, timelineOf } from "./build.js";

const measure = (text: string) => text.length * 7;
const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const words = { months, beforeChrist: "{0} BC" };

function viewportOf(from: number, to: number, size: Partial<Viewport> = {}) {
  const viewport = { start: 0, pxPerDay: 1, width: 900, height: 500, top: 0 };
  return fit({ ...viewport, ...size }, { from, to }, { left: 20, right: 120 });
}

const years1990s = viewportOf(dayNumber(1990, 1, 1), dayNumber(2000, 1, 1));

suite("axisScene", () => {
  const textsOf = (viewport: Viewport) =>
    axisScene(viewport, words, measure).labels.map(({ text }) => text);

  test("shows years where months have no room, and months under their year", () => {
    assert.ok(textsOf(years1990s).includes("1994"));
    const near = viewportOf(dayNumber(1994, 1, 1), dayNumber(1995, 1, 1));
    assert.ok(
      ["Mar", "Apr", "1994"].every((text) => textsOf(near).includes(text)),
    );
  });

  test("counts years before our era as readers do, and ten thousands of them", () => {
    const caesar = viewportOf(dayNumber(-60, 1, 1), dayNumber(-20, 1, 1));
    assert.ok(textsOf(caesar).includes("40 BC"));
    const ice = viewportOf(dayNumber(-90000, 1, 1), dayNumber(20000, 1, 1));
    assert.ok(textsOf(ice).includes("80000 BC"), textsOf(ice).join());
  });

  test("shades the same eras wherever the picture is", () => {
    const shaded = (viewport: Viewport) =>
      axisScene(viewport, words, measure).bands.map(({ x }) =>
        Math.round(viewport.start + x / viewport.pxPerDay),
      );
    const moved = { ...years1990s, start: years1990s.start - 400 };
    const [first, second] = [shaded(years1990s), shaded(moved)];
    assert.ok(second.some((day) => first.includes(day)));
  });

  test("has no two labels in one place", () => {
    for (let days = 3; days < 1e8; days *= 1.7) {
      const viewport = viewportOf(-days / 2, days);
      assertApart(axisScene(viewport, words, measure).labels);
    }
  });

  test("finds stretches without any event, the longest first", () => {
    const spans = [
      [0, 10],
      [5, 8],
      [40, 50],
      [60, 61],
    ].map(([from = 0, to = 0]) => ({ from, to }));
    assert.deepEqual(findGaps(spans), [
      { from: 10, to: 40 },
      { from: 50, to: 60 },
    ]);
  });
});

suite("chronologyScene", () => {
  const sceneOf = (timeline: Timeline, viewport: Viewport): Scene => {
    const { pxPerDay, height } = viewport;
    const layout = layOutChronology(readDatedEvents(timeline.events), {
      pxPerDay,
      mostRows: rowsIn(height),
      labelWidth: ({ title }) => measure(title),
    });
    return chronologyScene(layout, optionsFor(timeline, viewport));
  };

  test("puts each mark where its date says", () => {
    const viewport = years1990s;
    const events = eventsAt("1992-03", "1994", "1997-05-20", "1995/1996-06");
    const { marks } = sceneOf({ ...timelineOf(), events }, viewport);
    assert.equal(marks.length, events.length);
    for (const { key, date } of events) {
      const mark = marks.find((other) => other.key === key);
      assert.ok(mark && date?.from !== undefined && date.to !== undefined);
      const middle = xOf((date.from + date.to + 1) / 2, viewport);
      assert.ok(Math.abs(mark.x + mark.width / 2 - middle) < 1e-6);
      const length = (date.to + 1 - date.from) * viewport.pxPerDay;
      assert.ok(Math.abs(mark.width - Math.max(length, 10)) <= 2);
    }
  });

  test("overlaps nothing at any scale between two layouts", () => {
    const timeline = crowd(200);
    for (const zoom of [1, 1.2, 1.41, 3, 20]) {
      const viewport = { ...years1990s, pxPerDay: years1990s.pxPerDay * zoom };
      const layout = layOutChronology(readDatedEvents(timeline.events), {
        pxPerDay: years1990s.pxPerDay,
        mostRows: 15,
        labelWidth: ({ title }) => measure(title),
      });
      const scene = chronologyScene(layout, optionsFor(timeline, viewport));
      assertApart(scene.labels.filter(({ isOverLines }) => !isOverLines));
      assertLabelsOffMarks(scene);
    }
  });

  test("draws only what is in sight", () => {
    const viewport = { ...years1990s, pxPerDay: 5 };
    const { marks } = sceneOf(crowd(3000), viewport);
    assert.ok(marks.length > 0);
    for (const { x, width } of marks)
      assert.ok(x < viewport.width && x + width > -300);
  });

  test("keeps within 400 pixels and cuts nothing off", () => {
    const viewport = viewportOf(dayNumber(1990, 1, 1), dayNumber(2000, 1, 1), {
      width: 400,
      height: 300,
    });
    const { marks, labels } = sceneOf(crowd(60), viewport);
    for (const { x, y, width } of [
      ...marks,
      ...labels.filter(({ align }) => align === "start"),
    ]) {
      assert.ok(x >= 0 && x + width <= 400, `${x} ${width}`);
      assert.ok(y > 0 && y < 300 - axisHeight);
    }
  });

  test("takes hostile titles as text of one line", () => {
    const titles = [
      "<script>",
      "a\n\tb",
      "x".repeat(10_000),
      "",
      "שלום",
      "👩‍👩‍👧‍👧".repeat(99),
    ];
    const events = titles.map((title, i) =>
      eventOf(`e${i}`, `199${i}`, { title }),
    );
    const { labels } = sceneOf(timelineOf(briefingOf({ events })), years1990s);
    for (const { text } of labels) {
      assert.ok(text.length <= 170 && !/[\n\t]/.test(text));
      assert.ok(
        !/[\ud800-\udbff]$|[\ud800-\udbff](?![\udc00-\udfff])/.test(text),
      );
    }
  });
});

suite("storyline", () => {
  const timeline = timelineOf(
    briefingOf({
      actors: [actorOf("a", "Ada"), actorOf("b", "Ben"), actorOf("c", "Cleo")],
      events: [
        eventOf("alone", "1991", { actors: ["a"] }),
        eventOf("both", "1994", { actors: ["b", "a"] }),
        eventOf("all", "1997", { actors: ["a", "b", "c"] }),
      ],
    }),
  );
  const lines = ["person:ada", "person:ben", "person:cleo"];
  const layOut = (spacing = 60) =>
    layOutStoryline(timeline.events, { lines, pxPerDay: 0.2, spacing });

  test("brings the lines of an event together and no other", () => {
    const { meetings, homes } = layOut();
    assert.deepEqual(
      meetings.map(({ event, lines: met }) => [event.id, met]),
      [
        ["alone", [0]],
        ["both", [0, 1]],
        ["all", [0, 1, 2]],
      ],
    );
    assert.equal(meetings[0]?.y, homes[0]);
    const y = meetings[1]?.y ?? 0;
    assert.ok(y > 20 && y < 100 && y !== homes[2]);
  });

  test("takes what happens in one place as one meeting", () => {
    const { meetings } = layOutStoryline(timeline.events, {
      lines,
      pxPerDay: 0.001,
      spacing: 60,
    });
    assert.deepEqual(
      meetings.map(({ keys, lines: met }) => [keys.length, met]),
      [[3, [0, 1, 2]]],
    );
  });

  test("draws each line through its meetings from left to right", () => {
    const scene = storylineScene(layOut(), {
      ...optionsFor(timeline, years1990s),
      actors: timeline.actors,
    });
    assert.equal(scene.marks.length, 3);
    for (const { points } of scene.lines)
      for (const [index, point] of points.slice(1).entries())
        assert.ok(point.x >= (points[index]?.x ?? 0));
    assertApart(scene.labels);
  });

  test("has a long name end before its first meeting", () => {
    const long = { name: "The Company of the Long Canal" };
    const scene = storylineScene(layOut(), {
      ...optionsFor(timeline, years1990s),
      actors: timeline.actors.map((actor) => ({ ...actor, ...long })),
    });
    const [name] = scene.labels
      .filter(({ role }) => role === "actor")
      .slice(-1);
    const mark = scene.marks.at(-1);
    assert.ok(name && mark && name.x > 20);
    assert.ok(name.x + name.width < mark.x);
  });
});

suite("narrativeScene", () => {
  const timeline = timelineOf(
    briefingOf({
      sections: [{ id: "lead" }, { id: "past", title: "The past" }],
      events: [
        eventOf("now", "1998", { section: "lead" }),
        eventOf("then", "1991", { section: "past" }),
        eventOf("later", "1993", { section: "past" }),
      ],
    }),
  );
  const titles = new Map(
    timeline.sections.map(({ key, title }) => [key, title || "Lead"]),
  );

  test("goes down with the telling, and left where it goes back", () => {
    const scene = narrativeScene(layOutNarrative(timeline.events), {
      ...optionsFor(timeline, years1990s),
      titles,
    });
    assert.deepEqual(
      scene.marks.map(({ key }) => key.split("\n")[1]),
      ["now", "then", "later"],
    );
    assert.deepEqual(
      scene.lines.map(({ role }) => role),
      ["back", "telling"],
    );
    assert.deepEqual(
      scene.labels
        .filter(({ role }) => role === "section")
        .map(({ text }) => text),
      ["Lead", "The past"],
    );
    assertApart(scene.labels);
  });
});

function optionsFor(timeline: Timeline, viewport: Viewport): SceneOptions {
  const sections = new Map(
    timeline.sections.map(({ key }, index) => [key, index]),
  );
  return { viewport, measure, sections };
}

/** Events all over the nineties, many of them at once. */
function crowd(count: number): Timeline {
  const events = Array.from({ length: count }, (_, index) => {
    const year = 1990 + ((index * 7) % 10);
    const month = String(1 + ((index * 5) % 12)).padStart(2, "0");
    const date = [`${year}`, `${year}-${month}`, `${year}-${month}-11`][
      index % 3
    ];
    return eventOf(`e${index}`, date, { title: `Something ${index * 7919}` });
  });
  return timelineOf(briefingOf({ events }));
}

function assertApart(labels: readonly Label[]): void {
  for (const [index, a] of labels.entries()) {
    for (const b of labels.slice(index + 1)) {
      const [left, right] = [a, b].map(({ x, width, align }) =>
        align === "middle" ? [x - width / 2, x + width / 2] : [x, x + width],
      );
      const isBeside =
        (left?.[1] ?? 0) <= (right?.[0] ?? 0) ||
        (right?.[1] ?? 0) <= (left?.[0] ?? 0);
      assert.ok(isBeside || Math.abs(a.y - b.y) >= 11, `${a.text} | ${b.text}`);
    }
  }
}

function assertLabelsOffMarks({ marks, labels }: Scene): void {
  for (const { x, y, width, align, isOverLines } of labels) {
    if (align === "middle" || isOverLines) continue;
    const hit = marks.find(
      (mark) => mark.y === y && mark.x < x + width && x < mark.x + mark.width,
    );
    assert.equal(hit, undefined);
  }
}

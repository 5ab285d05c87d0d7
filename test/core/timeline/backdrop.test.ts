import assert from "node:assert/strict";
import { lanesOf, readBackdrop } from "../../../src/core/timeline/backdrop.js";
import {
  backdropScene,
  roomFor,
} from "../../../src/core/timeline/backdropScene.js";
import { readDatedEvents } from "../../../src/core/timeline/chronology.js";
import { englishTimelineWords } from "../../../src/core/timeline/timelineWords.js";
import { fit } from "../../../src/core/timeline/viewport.js";
import { spansOf, wholeOf } from "../../../src/core/timeline/spans.js";
import { briefingOf, eventOf, timelineOf } from "./build.js";

suite("backdrop", () => {
  const { events, sections } = timelineOf(
    briefingOf({
      sections: [
        { id: "lead" },
        { id: "past", title: "The past" },
        { id: "now", title: "Now" },
      ],
      events: [
        eventOf("a", "1950", { section: "past" }),
        eventOf("b", "1955", { section: "past" }),
        eventOf("c", "1990", { section: "lead" }),
        eventOf("d", "1992", { section: "now" }),
        eventOf("e", "1995", { section: "lead" }),
      ],
    }),
  );
  const backdrop = readBackdrop(readDatedEvents(events));
  const titles = new Map(
    sections.map(({ key, title }) => [key, title || "Lead"]),
  );
  const sceneOf = (width: number, height: number) => {
    const empty = { start: 0, pxPerDay: 1, width, height, top: 0 };
    const days = wholeOf(spansOf(events)) ?? { from: 0, to: 1 };
    return backdropScene(backdrop, {
      viewport: fit(empty, days, { left: 10, right: 10 }),
      measure: (text) => text.length * 7,
      sections: new Map([...titles.keys()].map((key, index) => [key, index])),
      titles,
      words: englishTimelineWords,
    });
  };

  test("has a band for the time of each section, in few lanes", () => {
    assert.equal(lanesOf(backdrop), 2);
    const { bands, labels } = sceneOf(1000, 600);
    assert.equal(bands.length, 3);
    assert.deepEqual(
      labels.filter(({ role }) => role === "band").map(({ text }) => text),
      ["The past", "Lead"],
    );
  });

  test("says how long nothing happened, where that has room", () => {
    const gaps = (width: number) =>
      sceneOf(width, 600)
        .labels.filter(({ role }) => role === "gap")
        .map(({ text }) => text);
    assert.deepEqual(gaps(1000), ["34 years without events"]);
    assert.deepEqual(gaps(200), []);
  });

  test("keeps the dots of a gap off its words", () => {
    const { lines, labels } = sceneOf(1000, 600);
    const words = labels.find(({ role }) => role === "gap");
    assert.ok(words);
    const [left, right] = [
      words.x - words.width / 2,
      words.x + words.width / 2,
    ];
    for (const { points } of lines)
      assert.ok(
        points.every(({ x }) => x < left) || points.every(({ x }) => x > right),
      );
  });

  test("leaves a low picture to the events", () => {
    assert.equal(roomFor(backdrop, 200).above, 0);
    assert.deepEqual(sceneOf(1000, 200).bands, []);
  });
});

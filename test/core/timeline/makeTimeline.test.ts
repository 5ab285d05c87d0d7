import assert from "node:assert/strict";
import { dayNumber } from "../../../src/core/dates/civilDay.js";
import { makeTimeline } from "../../../src/core/timeline/makeTimeline.js";
import { actorOf, briefingOf, eventOf, timelineOf } from "./build.js";

suite("makeTimeline", () => {
  test("orders events by time, the narrower first, those without a date last", () => {
    const { events } = timelineOf(
      briefingOf({
        events: [
          eventOf("none", undefined),
          eventOf("year", "2014"),
          eventOf("broken", "some day"),
          eventOf("month", "2014-01"),
          eventOf("before", "../0044"),
        ],
      }),
    );
    assert.deepEqual(
      events.map(({ id }) => id),
      ["before", "month", "year", "none", "broken"],
    );
  });

  test("says of a date what days it can mean, how sure it is and how a reader says it", () => {
    const { events } = timelineOf(
      briefingOf({ events: [eventOf("a", "-0043-03~/..")] }),
    );
    assert.deepEqual(events[0]?.date, {
      edtf: "-0043-03~/..",
      words: "from c. March 44 BC",
      from: dayNumber(-43, 3, 1),
      to: undefined,
      precision: "interval",
      fadesAtStart: true,
      fadesAtEnd: false,
    });
  });

  test("counts the order of telling by section", () => {
    const { events } = timelineOf(
      briefingOf({
        sections: [{ id: "lead" }, { id: "past", title: "The past" }],
        events: [
          eventOf("x", "1990", { section: "past" }),
          eventOf("y", "1995", { section: "lead" }),
          eventOf("z", "1980", { section: "past" }),
        ],
      }),
    );
    assert.deepEqual(
      events.map(({ id, order }) => [id, order]),
      [
        ["z", 2],
        ["x", 1],
        ["y", 0],
      ],
    );
  });

  test("takes the places of the quotes for the order of telling within a section", () => {
    const briefing = briefingOf({
      sections: [{ id: "lead" }],
      events: [
        eventOf("late", "1990", { section: "lead", quote: "the pier fell" }),
        eventOf("unquoted", "1991", { section: "lead" }),
        eventOf("early", "1995", { section: "lead", quote: "It had stood" }),
      ],
    });
    const source = "It had stood for years before the pier fell.";
    const address = "file:///a.briefing.yaml";
    const told = (text?: string) =>
      [
        ...makeTimeline([{ address, briefing, source: text }], {
          style: "long",
        }).events,
      ]
        .sort((a, b) => a.order - b.order)
        .map(({ id }) => id);
    assert.deepEqual(told(source), ["early", "late", "unquoted"]);
    assert.deepEqual(told(), ["late", "unquoted", "early"]);
  });

  test("takes an actor of two briefings for one, and leaves out who does nothing", () => {
    const { actors, events } = timelineOf(
      briefingOf({
        actors: [actorOf("okafor", "Ada Okafor"), actorOf("idle", "Nobody")],
        events: [eventOf("a", "1990", { actors: ["okafor", "unknown"] })],
      }),
      briefingOf({
        actors: [actorOf("ada", "ADA OKAFOR")],
        events: [eventOf("b", "1991", { actors: ["ada"] })],
      }),
    );
    assert.deepEqual(
      actors.map(({ name, refs }) => [name, refs.map(({ id }) => id)]),
      [["Ada Okafor", ["okafor", "ada"]]],
    );
    assert.deepEqual(events[0]?.actors, events[1]?.actors);
  });

  test("finds one event that two briefings date otherwise", () => {
    const { events } = timelineOf(
      briefingOf({
        events: [
          eventOf("fire", "1990-05"),
          eventOf("flood", "1991", { title: "The flood" }),
          eventOf("vote", "1992"),
        ],
      }),
      briefingOf({
        events: [
          eventOf("fire", "1990-06"),
          eventOf("water", "1993-02", { title: "the  Flood" }),
          eventOf("vote", "1992-03"),
        ],
      }),
    );
    assert.deepEqual(
      events
        .filter(({ conflicts }) => conflicts.length > 0)
        .map(({ id }) => id),
      ["fire", "fire", "flood", "water"],
    );
  });
});

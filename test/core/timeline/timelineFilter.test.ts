import assert from "node:assert/strict";
import {
  filterEvents,
  isFiltering,
  type TimelineFilter,
} from "../../../src/core/timeline/timelineFilter.js";
import { actorOf, briefingOf, eventOf, timelineOf } from "./build.js";

const timeline = timelineOf(
  briefingOf({
    sections: [{ id: "lead" }],
    actors: [
      actorOf("ada", "Ada Okafor"),
      actorOf("port", "Port Authority", { kind: "organization" }),
    ],
    events: [
      eventOf("dig", "1990", { actors: ["port"], section: "lead" }),
      eventOf("open", "1991-05-01", {
        actors: ["ada", "port"],
        place: "Café Núñez",
        quote: "She cut the ribbon",
      }),
      eventOf("close", "1999", { actors: ["ada"], status: "planned" }),
    ],
  }),
);

suite("filterEvents", () => {
  const ids = (filter: Partial<TimelineFilter>) =>
    filterEvents(timeline, { words: "", facets: {}, ...filter }).map(
      ({ id }) => id,
    );

  test("lets everything through when nothing is asked", () => {
    assert.deepEqual(ids({}), ["dig", "open", "close"]);
    assert.deepEqual(ids({ words: "  ", facets: { actor: [] } }).length, 3);
  });

  test("counts every participant", () => {
    assert.deepEqual(ids({ facets: { actor: ["person:ada okafor"] } }), [
      "open",
      "close",
    ]);
    assert.deepEqual(ids({ facets: { kind: ["organization"] } }), [
      "dig",
      "open",
    ]);
  });

  test("takes one of several values and all of several facets", () => {
    assert.deepEqual(
      ids({
        facets: { precision: ["year", "day"], status: ["planned"] },
      }),
      ["close"],
    );
    assert.deepEqual(ids({ facets: { place: ["Café Núñez", "Lagos"] } }), [
      "open",
    ]);
  });

  test("finds words anywhere in an event, without accents and in any order", () => {
    assert.deepEqual(ids({ words: "nunez RIBBON" }), ["open"]);
    assert.deepEqual(ids({ words: "authority" }), ["dig", "open"]);
    assert.deepEqual(ids({ words: "(.*" }), []);
  });

  test("says whether anything is filtered", () => {
    assert.equal(isFiltering({ words: " ", facets: { actor: [] } }), false);
    assert.equal(isFiltering({ words: "", facets: { place: ["x"] } }), true);
  });
});

import assert from "node:assert/strict";
import { chooseLines } from "../../../src/core/timeline/chooseLines.js";
import { actorOf, briefingOf, eventOf, timelineOf } from "./build.js";

suite("chooseLines", () => {
  const timeline = timelineOf(
    briefingOf({
      actors: ["a", "b", "c", "d"].map((id) => actorOf(id, id)),
      events: [
        ...["1", "2", "3"].map((id) =>
          eventOf(id, "1990", { actors: ["a", "c"] }),
        ),
        ...["4", "5"].map((id) => eventOf(id, "1991", { actors: ["a", "b"] })),
        ...["6", "7"].map((id) => eventOf(id, "1992", { actors: ["b"] })),
        eventOf("8", "1993", { actors: ["d"] }),
      ],
    }),
  );

  test("takes those with most events and puts together who meet", () => {
    assert.deepEqual(chooseLines(timeline, timeline.events, 3), [
      "person:a",
      "person:c",
      "person:b",
    ]);
  });

  test("counts only the events that are shown", () => {
    const shown = timeline.events.filter(({ actors }) => actors.length === 1);
    assert.deepEqual(chooseLines(timeline, shown, 1), ["person:b"]);
  });
});

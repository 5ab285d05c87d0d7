import assert from "node:assert/strict";
import type { Briefing } from "../../../src/core/model/briefing.js";
import { englishTimelineWords } from "../../../src/core/timeline/timelineWords.js";
import { Names } from "../../../src/webview/timeline/describe.js";
import { briefingOf, eventOf, timelineOf } from "../../core/timeline/build.js";

suite("Names", () => {
  const told = briefingOf({
    sections: [{ id: "quay", title: "The quay" }],
    events: [eventOf("open", "1921", { section: "quay", place: "Vell" })],
  });

  test("tells the section and the briefing of an event", () => {
    assert.deepEqual(placesIn(told), [["Vell", "The quay", "Okafor 1998"]]);
  });

  test("tells the briefing once where a section names it among several", () => {
    const other = briefingOf({ events: [eventOf("close", "1950")] });
    assert.deepEqual(placesIn(told, other), [
      ["Vell", "Okafor 1998: The quay"],
      ["Okafor 1998"],
    ]);
  });
});

function placesIn(...briefings: readonly Briefing[]) {
  const timeline = timelineOf(...briefings);
  const names = new Names(timeline, englishTimelineWords);
  return timeline.events.map((event) => names.places(event));
}

import type { Actor } from "../../../src/core/model/actor.js";
import type { Briefing } from "../../../src/core/model/briefing.js";
import type { BriefingEvent } from "../../../src/core/model/event.js";
import { makeTimeline } from "../../../src/core/timeline/makeTimeline.js";
import type {
  Timeline,
  TimelineEvent,
} from "../../../src/core/timeline/timeline.js";

/** An event of a briefing with what the test is about. */
export function eventOf(
  id: string,
  date: string | undefined,
  more: Partial<BriefingEvent> = {},
): BriefingEvent {
  return {
    id,
    date,
    title: `Event ${id}`,
    actors: [],
    status: "happened",
    inferred: false,
    ...more,
  };
}

export function actorOf(
  id: string,
  name: string,
  more: Partial<Actor> = {},
): Actor {
  return { id, name, kind: "person", aliases: [], sameAs: [], ...more };
}

export function briefingOf(more: Partial<Briefing> = {}): Briefing {
  return {
    article: {
      id: "harbour1998",
      type: "article",
      title: "The harbour",
      author: [{ family: "Okafor", given: "Ada" }],
      issued: "1998-05",
      fields: {},
    },
    sections: [],
    actors: [],
    events: [],
    ...more,
  };
}

export function timelineOf(...briefings: readonly Briefing[]): Timeline {
  return makeTimeline(
    briefings.map((briefing, index) => ({
      address: `file:///b${index}.briefing.yaml`,
      briefing,
    })),
    { style: "long" },
  );
}

/** The events of the given EDTF dates, named by them. */
export function eventsAt(
  ...dates: readonly string[]
): readonly TimelineEvent[] {
  return timelineOf(
    briefingOf({ events: dates.map((date) => eventOf(date, date)) }),
  ).events;
}

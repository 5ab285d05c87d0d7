import { factsOf } from "./eventFacts.js";
import type { TimelineWriter } from "./timelineWriter.js";

/** Every event with its names written out, for programs. */
export const json: TimelineWriter = {
  id: "json",
  title: "JSON",
  extension: "json",
  write: (timeline, { words }) => {
    const events = factsOf(timeline, words).map(
      ({ event, who, section, told }) => ({
        id: event.id,
        briefing: event.briefing,
        date: event.date?.edtf,
        when: event.date?.words,
        title: event.title,
        actors: who,
        place: event.place,
        section,
        status: event.status,
        inferred: event.isInferred,
        suggested: event.isSuggested,
        quote: event.quote,
        told,
      }),
    );
    return `${JSON.stringify({ title: timeline.title, events }, undefined, 2)}\n`;
  },
};

import type { ItemRef } from "../../core/model/itemRef.js";
import type { Timeline } from "../../core/timeline/timeline.js";
import type { TimelineFilter } from "../../core/timeline/timelineFilter.js";
import type { DaySpan } from "../../core/timeline/viewport.js";

/** Whether something of the timeline is what a reference names. */
export function isTargetOf(target: ItemRef) {
  return (ref: { readonly briefing: string; readonly id: string }): boolean =>
    ref.briefing === target.briefing && ref.id === target.id;
}

/** What to filter by to see what belongs to the item; an event is shown among all. */
export function facetOf(
  target: ItemRef,
  timeline: Timeline,
): TimelineFilter["facets"] | undefined {
  const isTarget = isTargetOf(target);
  switch (target.kind) {
    case "article":
      return { briefing: [target.briefing] };
    case "section":
      return {
        section: timeline.sections.filter(isTarget).map(({ key }) => key),
      };
    case "actor":
      return {
        actor: timeline.actors
          .filter(({ refs }) => refs.some(isTarget))
          .map(({ key }) => key),
      };
    case "event":
      return undefined;
  }
}

/** Days with as much before and after them, so that one sees what happened around a date. */
export function withRoom({ from, to }: DaySpan): DaySpan {
  const room = to - from;
  return { from: from - room, to: to + room };
}

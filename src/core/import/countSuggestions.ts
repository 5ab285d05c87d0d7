import type { Briefing } from "../model/briefing.js";
import type { ListName } from "../model/format/shape.js";

/** How many of each kind a briefing has that nobody has decided on; the lead has no heading that could be suggested. */
export function countSuggestions(
  briefing: Briefing,
): Readonly<Record<ListName, number>> {
  const count = (list: ListName) =>
    briefing[list].filter(({ found }) => found !== undefined).length;
  return {
    sections: count("sections"),
    actors: count("actors"),
    events: count("events"),
  };
}

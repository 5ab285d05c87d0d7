import type { Actor } from "./actor.js";
import type { Briefing } from "./briefing.js";
import type { BriefingEvent } from "./event.js";

/** A passage of the article that says something. */
export interface Evidence {
  readonly quote: string;
  /** The heading below which it stands, empty in the lead; `undefined` when nobody says where it stands. */
  readonly section?: string;
}

/** The passage that states an event; `undefined` where none is quoted. */
export function findEventEvidence(
  { quote, section }: BriefingEvent,
  { sections }: Briefing,
): Evidence | undefined {
  if (quote === undefined) return undefined;
  const place = sections.find(({ id }) => id === section);
  return { quote, ...(place && { section: place.title ?? "" }) };
}

/** What the article says of an actor that nobody has summed up: the first passage quoted for an event of it that names it. */
export function findActorEvidence(
  { id, name, aliases, summary }: Actor,
  briefing: Briefing,
): Evidence | undefined {
  if (summary !== undefined) return undefined;
  const names = [name, ...aliases];
  const event = briefing.events.find(
    ({ actors, quote }) =>
      actors.includes(id) && names.some((one) => quote?.includes(one)),
  );
  return event && findEventEvidence(event, briefing);
}

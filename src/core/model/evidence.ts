import type { Actor } from "./actor.js";
import type { Briefing } from "./briefing.js";
import type { BriefingEvent } from "./event.js";

/** A passage of the article that says something, and the heading below which it stands, if it has one. */
export interface Evidence {
  readonly quote: string;
  readonly section?: string;
}

/** The passage that states an event; `undefined` where none is quoted. */
export function findEventEvidence(
  { quote, section }: BriefingEvent,
  { sections }: Briefing,
): Evidence | undefined {
  if (quote === undefined) return undefined;
  const title = sections.find(({ id }) => id === section)?.title;
  return { quote, ...(title !== undefined && { section: title }) };
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

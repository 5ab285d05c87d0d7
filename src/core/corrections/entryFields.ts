import type { Actor } from "../model/actor.js";
import type { Section } from "../model/article.js";
import type { EntryFields } from "../model/edits/editEntries.js";
import type { BriefingEvent } from "../model/event.js";

/** What the machine writes of a section, besides its id and its mark. */
export function fieldsOfSection({ title }: Section): EntryFields {
  return { title };
}

/** What the machine writes of an actor, besides its id and its mark. */
export function fieldsOfActor({
  name,
  kind,
  role,
  aliases,
}: Actor): EntryFields {
  return { name, kind, role, aliases };
}

/** From the ids that an event names to those that the file has; what has none is left out. */
export interface IdChange {
  readonly section: (id: string) => string | undefined;
  readonly actor: (id: string) => string | undefined;
}

export const asTheyAre: IdChange = { section: (id) => id, actor: (id) => id };

/** What the machine writes of an event, besides its id and its mark. */
export function fieldsOfEvent(
  event: BriefingEvent,
  ids: IdChange,
): EntryFields {
  const { date, title, actors, section, place, status } = event;
  return {
    date,
    title,
    actors: actors.flatMap((actor) => ids.actor(actor) ?? []),
    section: section === undefined ? undefined : ids.section(section),
    place,
    status: status === "happened" ? undefined : status,
    quote: event.quote,
    inferred: event.inferred ? true : undefined,
  };
}

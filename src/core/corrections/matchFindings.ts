import type { Actor } from "../model/actor.js";
import type { Section } from "../model/article.js";
import type { Briefing } from "../model/briefing.js";
import type { BriefingEvent } from "../model/event.js";

/** A finding and the entry of the file that is the same; none if it is new. */
export interface Match<T> {
  readonly found: T;
  readonly present?: T;
}

/** What a new import found beside what the file has; what a person rejected is not in it. */
export interface Matches {
  readonly sections: readonly Match<Section>[];
  readonly actors: readonly Match<Actor>[];
  readonly events: readonly Match<BriefingEvent>[];
}

/** Finds for each finding the entry of the file that is the same: an actor by its names, an event by its passage, a section by its title. */
export function matchFindings(present: Briefing, found: Briefing): Matches {
  return {
    sections: match<Section & { readonly found?: never }>(
      found.sections,
      present.sections,
      sectionKeys,
    ),
    actors: match(withoutRejected(present, found), present.actors, actorKeys),
    events: match(wantedEvents(present, found), present.events, eventKeys),
  };
}

/**
 * The first key that both have in common counts. A suggestion in the file is matched once; what a person made of
 * several findings, as by merging two actors, is all of them.
 */
function match<T extends { readonly found?: "machine" }>(
  found: readonly T[],
  present: readonly T[],
  keysOf: (item: T) => readonly string[],
): Match<T>[] {
  const byKey = new Map<string, T[]>();
  for (const item of present)
    for (const key of keysOf(item))
      byKey.set(key, [...(byKey.get(key) ?? []), item]);
  const taken = new Set<T>();
  return found.map((item) => {
    const same = keysOf(item).flatMap((key) => byKey.get(key) ?? []);
    const match =
      same.find((candidate) => !taken.has(candidate)) ??
      same.find((candidate) => !candidate.found);
    if (!match) return { found: item };
    taken.add(match);
    return { found: item, present: match };
  });
}

function sectionKeys({ title }: Section): readonly string[] {
  return [plain(title ?? "")];
}

function actorKeys({ name, aliases }: Actor): readonly string[] {
  return [name, ...aliases].map(plain);
}

function eventKeys({ quote, title }: BriefingEvent): readonly string[] {
  return quote === undefined ? [plain(title)] : [plain(quote), plain(title)];
}

function withoutRejected(
  { rejected }: Briefing,
  { actors }: Briefing,
): readonly Actor[] {
  const refused = new Set(rejected?.actors.map(plain));
  return actors
    .filter(({ name }) => !refused.has(plain(name)))
    .map((actor) => ({
      ...actor,
      aliases: actor.aliases.filter((alias) => !refused.has(plain(alias))),
    }));
}

function wantedEvents(
  { rejected }: Briefing,
  { events }: Briefing,
): readonly BriefingEvent[] {
  const refused = new Set(rejected?.events.map(plain));
  return events.filter(
    (event) => !eventKeys(event).some((key) => refused.has(key)),
  );
}

/** Lines may have been broken elsewhere. */
function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

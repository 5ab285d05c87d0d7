import type { Actor } from "../model/actor.js";
import type { Section } from "../model/article.js";
import type { Briefing } from "../model/briefing.js";
import type { BriefingEvent } from "../model/event.js";
import { findQuote } from "./findQuote.js";

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

/**
 * Finds for each finding the entry of the file that is the same: an actor by its names, an event by its passage, a
 * section by its title; then, of what is left, an event by a passage that was edited, and what a person has changed in
 * the file by its id.
 */
export function matchFindings(present: Briefing, found: Briefing): Matches {
  return {
    sections: match(wantedSections(present, found), present.sections, {
      keysOf: sectionKeys,
      isAlike: hasSameId,
    }),
    actors: match(wantedActors(present, found), present.actors, {
      keysOf: actorKeys,
      isAlike: isCorrectedFrom,
    }),
    events: match(wantedEvents(present, found), present.events, {
      keysOf: eventKeys,
      isAlike: (a, b) => isCorrectedFrom(a, b) || isSamePassage(a, b),
    }),
  };
}

interface Item {
  readonly id: string;
  readonly found?: "machine";
}

/** How to know that two are the same: by a key that both have, or else by looking at both. */
interface Likeness<T> {
  readonly keysOf: (item: T) => readonly string[];
  readonly isAlike: (present: T, found: T) => boolean;
}

function match<T extends Item>(
  found: readonly T[],
  present: readonly T[],
  { keysOf, isAlike }: Likeness<T>,
): Match<T>[] {
  const byKey = matchByKey(found, present, keysOf);
  const left = new Set(present);
  for (const { present: taken } of byKey) if (taken) left.delete(taken);
  return byKey.map((match) => {
    if (match.present) return match;
    const alike = [...left].find((item) => isAlike(item, match.found));
    if (!alike) return match;
    left.delete(alike);
    return { ...match, present: alike };
  });
}

/**
 * The first key that both have in common counts. A suggestion in the file is matched once; what a person made of
 * several findings, as by merging two actors, is all of them.
 */
function matchByKey<T extends Item>(
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

function hasSameId(present: Item, found: Item): boolean {
  return present.id === found.id;
}

/** The same finding has the same id at each import. */
function isCorrectedFrom(
  present: Item & { readonly isCorrected?: true },
  found: Item,
): boolean {
  return present.isCorrected === true && hasSameId(present, found);
}

function isSamePassage(present: BriefingEvent, found: BriefingEvent): boolean {
  const { quote } = present;
  return quote !== undefined && isIn(quote, found);
}

/** Looked at closely only where half of the words are the same, which most passages are not. */
function isIn(passage: string, { quote }: BriefingEvent): boolean {
  if (quote === undefined) return false;
  const words = passage.split(/\s+/);
  const same = words.filter((word) => quote.includes(word));
  return (
    same.length * 2 > words.length && findQuote(quote, passage) !== undefined
  );
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

function wantedSections(
  { rejected }: Briefing,
  { sections }: Briefing,
): readonly Section[] {
  const refused = new Set(rejected?.sections.map(plain));
  return sections.filter(({ title }) => !refused.has(plain(title ?? "")));
}

function wantedActors(
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

/** A passage that is not there any more, word for word, may have been edited; it is refused all the same. */
function wantedEvents(
  { rejected, events: present }: Briefing,
  { events }: Briefing,
): readonly BriefingEvent[] {
  const refused = new Set(rejected?.events.map(plain));
  const known = new Set(present.flatMap(eventKeys));
  const found = new Set(events.flatMap(eventKeys));
  const gone = [...refused].filter((passage) => !found.has(passage));
  return events.filter((event) => {
    const keys = eventKeys(event);
    if (keys.some((key) => refused.has(key))) return false;
    return (
      keys.some((key) => known.has(key)) ||
      !gone.some((passage) => isIn(passage, event))
    );
  });
}

/** Lines may have been broken elsewhere. */
function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

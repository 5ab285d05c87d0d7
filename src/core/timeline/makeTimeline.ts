import { readDate } from "../dates/readDate.js";
import { dateWords, type DateWordsOptions } from "../dates/dateWords.js";
import type { DateValue } from "../dates/dateValue.js";
import type { Briefing } from "../model/briefing.js";
import type { BriefingEvent } from "../model/event.js";
import { findConflicts } from "./findConflicts.js";
import { keyOf } from "./keyOf.js";
import type {
  Timeline,
  TimelineActor,
  TimelineBriefing,
  TimelineDate,
  TimelineEvent,
  TimelineRef,
} from "./timeline.js";

/** A briefing and where its file is. */
export interface TimelineInput {
  /** Address of the briefing file. */
  readonly address: string;
  readonly briefing: Briefing;
  /** The text of its source, where it is at hand: the places of the quotes in it are the order of telling. */
  readonly source?: string;
}

/** The timeline of all events of the given briefings, with their dates in the given words. */
export function makeTimeline(
  inputs: readonly TimelineInput[],
  words: DateWordsOptions,
): Timeline {
  const actors = collectActors(inputs);
  const events = inputs
    .flatMap((input) => eventsOf(input, actors, words))
    .sort(byTime);
  const conflicts = findConflicts(events);
  const taking = countParts(events);
  return {
    title: inputs.map(({ briefing }) => briefing.article.title).join(" · "),
    briefings: inputs.map(toBriefing),
    sections: inputs.flatMap(sectionsOf),
    actors: [...new Set(actors.values())]
      .filter(({ key }) => taking.has(key))
      .sort((a, b) => (taking.get(b.key) ?? 0) - (taking.get(a.key) ?? 0)),
    events: events.map((event) => ({
      ...event,
      conflicts: conflicts.get(event.key) ?? [],
    })),
  };
}

function toBriefing({ address, briefing }: TimelineInput): TimelineBriefing {
  const { author, issued, title } = briefing.article;
  const name = author[0]?.family ?? author[0]?.literal;
  const year = issued?.match(/^-?\d{4,}/)?.[0];
  const label = [name, year].filter((part) => part !== undefined).join(" ");
  return { address, title, label: label === "" ? title : label };
}

function sectionsOf({ address, briefing }: TimelineInput) {
  return briefing.sections.map(({ id, title = "" }) => ({
    key: keyOf(address, id),
    briefing: address,
    id,
    title,
  }));
}

/** By address and id. The same name and kind in two briefings gives the same actor. */
function collectActors(
  inputs: readonly TimelineInput[],
): ReadonlyMap<string, TimelineActor> {
  const byName = new Map<string, TimelineActor & { refs: TimelineRef[] }>();
  const byId = new Map<string, TimelineActor>();
  for (const { address, briefing } of inputs) {
    for (const { id, name, kind, role } of briefing.actors) {
      const key = `${kind}:${name.toLowerCase()}`;
      const known = byName.get(key) ?? { key, name, kind, role, refs: [] };
      known.refs.push({ briefing: address, id });
      byName.set(key, known);
      byId.set(keyOf(address, id), known);
    }
  }
  return byId;
}

function eventsOf(
  { address, briefing, source }: TimelineInput,
  actors: ReadonlyMap<string, TimelineActor>,
  words: DateWordsOptions,
): TimelineEvent[] {
  const known = new Set(briefing.sections.map(({ id }) => id));
  const toEvent = (event: BriefingEvent, order: number): TimelineEvent => ({
    key: keyOf(address, event.id),
    briefing: address,
    id: event.id,
    title: event.title,
    date: toDate(event.date, words),
    quote: event.quote,
    actors: event.actors.flatMap(
      (id) => actors.get(keyOf(address, id))?.key ?? [],
    ),
    section:
      event.section !== undefined && known.has(event.section)
        ? keyOf(address, event.section)
        : undefined,
    place: event.place,
    status: event.status,
    isInferred: event.inferred,
    isSuggested: event.found === "machine",
    order,
    conflicts: [],
  });
  return inTelling(briefing, source).map(toEvent);
}

/** By section, then by the place of the quote; what has none follows the one before it in the file. */
function inTelling(
  { sections, events }: Briefing,
  source = "",
): readonly BriefingEvent[] {
  const ranks = new Map(sections.map(({ id }, index) => [id, index]));
  const latest = new Map<string | undefined, number>();
  const told = events.map((event) => {
    const { section, quote } = event;
    const found = quote ? source.indexOf(quote) : -1;
    const place = found < 0 ? (latest.get(section) ?? -1) : found;
    latest.set(section, place);
    return { event, rank: ranks.get(section ?? "") ?? sections.length, place };
  });
  return told
    .sort((a, b) => a.rank - b.rank || a.place - b.place)
    .map(({ event }) => event);
}

function toDate(
  edtf: string | undefined,
  words: DateWordsOptions,
): TimelineDate | undefined {
  const value = edtf === undefined ? undefined : readDate(edtf);
  return (
    value && {
      edtf: value.edtf,
      words: dateWords(value, words),
      from: finite(value.earliest),
      to: finite(value.latest),
      precision: value.precision,
      fadesAtStart: isDoubtful(value.start),
      fadesAtEnd: isDoubtful(value.end),
    }
  );
}

function isDoubtful(doubt: DateValue["start"]): boolean {
  return doubt.isApproximate || doubt.isUncertain;
}

function finite(day: number): number | undefined {
  return Number.isFinite(day) ? day : undefined;
}

/** By first day, then the narrower first, then as told; those without a date last. */
function byTime(a: TimelineEvent, b: TimelineEvent): number {
  return (
    compare(startOf(a), startOf(b)) ||
    compare(endOf(a), endOf(b)) ||
    a.order - b.order
  );
}

function startOf({ date }: TimelineEvent): number {
  return date === undefined ? Infinity : (date.from ?? date.to ?? Infinity);
}

function endOf({ date }: TimelineEvent): number {
  return date?.to ?? Infinity;
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function countParts(
  events: readonly TimelineEvent[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const actor of events.flatMap(({ actors }) => actors))
    counts.set(actor, (counts.get(actor) ?? 0) + 1);
  return counts;
}

import type { Actor } from "../model/actor.js";
import type { Briefing } from "../model/briefing.js";
import { findRecord } from "../model/edits/briefingText.js";
import {
  addEntries,
  type EntryFields,
  removeEntry,
} from "../model/edits/editEntries.js";
import {
  type FieldValue,
  removeField,
  setField,
} from "../model/edits/editFields.js";
import { fieldsBefore } from "../model/edits/fieldOrder.js";
import type { BriefingEvent } from "../model/event.js";
import type { ListName } from "../model/format/shape.js";
import { ItemIds } from "../model/itemIds.js";
import { applyEdits, type TextEdit } from "../model/textEdit.js";
import {
  type CorrectedFile,
  openForCorrection,
  recordOf,
} from "./correctedFile.js";
import type { EntryRef } from "./correction.js";
import { type Match, matchFindings, type Matches } from "./matchFindings.js";

/**
 * The text of a briefing file after its article was imported again. Entries that a person made, accepted or corrected
 * stay as they are, what was rejected stays away, and only suggestions are refreshed, added or, when they are no longer
 * found, taken out. `undefined` when the file's syntax is broken.
 */
export function refreshBriefing(
  text: string,
  found: Briefing,
): string | undefined {
  const file = openForCorrection(text);
  if (!file) return undefined;
  const matches = matchFindings(file.briefing, found);
  const refreshed = applyEdits(text, refreshEdits(file, found, matches));
  return withoutEntries(refreshed, staleEntries(file.briefing, matches));
}

function refreshEdits(
  file: CorrectedFile,
  found: Briefing,
  matches: Matches,
): TextEdit[] {
  const { briefing } = file;
  const sections = idsFor(matches.sections, briefing.sections);
  const actors = idsFor(matches.actors, briefing.actors);
  const events = idsFor(matches.events, briefing.events);
  const eventFields = (event: BriefingEvent) =>
    fieldsOfEvent(event, {
      section: (id) => sections.get(id),
      actor: (id) => actors.get(id),
    });
  // Changes first: where both insert at one place, a field belongs to the entry above it.
  return [
    ...articleEdits(file, found),
    ...matches.actors.flatMap(({ found: actor, present }) =>
      present?.found
        ? changeEntry(file, entryOf("actors", present), {
            before: fieldsOfActor(present),
            after: fieldsOfActor(actor),
          })
        : [],
    ),
    ...matches.events.flatMap(({ found: event, present }) =>
      present?.found
        ? changeEntry(file, entryOf("events", present), {
            before: fieldsOfEvent(present, asTheyAre),
            after: eventFields(event),
          })
        : [],
    ),
    ...addNew(file, "sections", {
      matches: matches.sections,
      fieldsOf: (section) => ({
        id: sections.get(section.id),
        title: section.title,
      }),
    }),
    ...addNew(file, "actors", {
      matches: matches.actors,
      fieldsOf: (actor) => ({
        id: actors.get(actor.id),
        ...fieldsOfActor(actor),
        found: "machine",
      }),
    }),
    ...addNew(file, "events", {
      matches: matches.events,
      fieldsOf: (event) => ({
        id: events.get(event.id),
        ...eventFields(event),
        found: "machine",
      }),
    }),
  ];
}

function entryOf(
  list: EntryRef["list"],
  { id }: { readonly id: string },
): EntryRef {
  return { list, id };
}

type Ids = ReadonlyMap<string, string>;

/** Under which id of the file each finding is or will be known. */
function idsFor(
  matches: readonly Match<{ readonly id: string }>[],
  present: readonly { readonly id: string }[],
): Ids {
  const ids = new ItemIds(present.map(({ id }) => id));
  return new Map(
    matches.map((match) => [
      match.found.id,
      match.present?.id ?? ids.idFor(match.found.id),
    ]),
  );
}

/** Fields of the article that the file does not have yet. */
function articleEdits(
  { file, briefing }: CorrectedFile,
  found: Briefing,
): TextEdit[] {
  const record = findRecord(file, { list: "article" });
  if (!record) return [];
  return Object.entries(found.article.fields).flatMap(([name, value]) =>
    typeof value === "string" && !(name in briefing.article.fields)
      ? [setField(file, record, { name, value })]
      : [],
  );
}

function addNew<T>(
  { file }: CorrectedFile,
  list: ListName,
  added: {
    readonly matches: readonly Match<T>[];
    readonly fieldsOf: (item: T) => EntryFields;
  },
): TextEdit[] {
  const entries = added.matches
    .filter(({ present }) => present === undefined)
    .map(({ found }) => added.fieldsOf(found));
  const edit = addEntries(file, list, { entries });
  return edit ? [edit] : [];
}

/** Writes the fields of an entry that are now found otherwise. */
function changeEntry(
  file: CorrectedFile,
  entry: EntryRef,
  fields: { readonly before: EntryFields; readonly after: EntryFields },
): TextEdit[] {
  const record = recordOf(file, entry);
  if (!record) return [];
  return Object.entries(fields.after).flatMap(([name, value]) => {
    if (isSame(fields.before[name], value)) return [];
    if (value === undefined || value.length === 0)
      return removeField(file.file, record, name) ?? [];
    const after = fieldsBefore(entry.list, name);
    return setField(file.file, record, { name, value, after });
  });
}

function isSame(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  return JSON.stringify(a ?? []) === JSON.stringify(b ?? []);
}

function fieldsOfActor({ name, kind, role, aliases }: Actor): EntryFields {
  return { name, kind, role, aliases };
}

/** From the ids that an event names to those that the file has; what has none is left out. */
interface IdChange {
  readonly section: (id: string) => string | undefined;
  readonly actor: (id: string) => string | undefined;
}

const asTheyAre: IdChange = { section: (id) => id, actor: (id) => id };

function fieldsOfEvent(event: BriefingEvent, ids: IdChange): EntryFields {
  const { date, title, actors, section, place, status } = event;
  return {
    date,
    title,
    actors: actors.flatMap((actor) => ids.actor(actor) ?? []),
    section: section === undefined ? undefined : ids.section(section),
    place,
    status: status === "happened" ? undefined : status,
    quote: event.quote,
    inferred: event.inferred ? "true" : undefined,
  };
}

/** Suggestions that are not found any more, but for actors that an event of a person's names. */
function staleEntries(
  { actors, events }: Briefing,
  matches: Matches,
): readonly EntryRef[] {
  const found = new Set<unknown>(
    [...matches.actors, ...matches.events].map(({ present }) => present),
  );
  const needed = new Set(
    events.filter((event) => !event.found).flatMap((event) => event.actors),
  );
  const isStale = (item: Actor | BriefingEvent) =>
    item.found === "machine" && !found.has(item);
  return [
    ...events
      .filter(isStale)
      .map(({ id }) => ({ list: "events", id }) as const),
    ...actors
      .filter((actor) => isStale(actor) && !needed.has(actor.id))
      .map(({ id }) => ({ list: "actors", id }) as const),
  ];
}

/** One at a time, as neighbours in brackets share their commas. */
function withoutEntries(text: string, entries: readonly EntryRef[]): string {
  let left = text;
  for (const { list, id } of entries) {
    const file = openForCorrection(left)?.file;
    const edit = file && removeEntry(file, list, id);
    if (edit) left = applyEdits(left, [edit]);
  }
  return left;
}

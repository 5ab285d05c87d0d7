import type { Briefing } from "../model/briefing.js";
import { findRecord } from "../model/edits/briefingText.js";
import { addEntries, type EntryFields } from "../model/edits/editEntries.js";
import {
  type FieldValue,
  isEmptyValue,
  removeField,
  setField,
} from "../model/edits/editFields.js";
import { fieldsBefore } from "../model/edits/fieldOrder.js";
import type { BriefingEvent } from "../model/event.js";
import type { ListName } from "../model/format/shape.js";
import { machineMark } from "../model/fingerprint.js";
import { ItemIds } from "../model/itemIds.js";
import { applyEdits, type TextEdit } from "../model/textEdit.js";
import {
  type CorrectedFile,
  openForCorrection,
  recordOf,
} from "./correctedFile.js";
import {
  asTheyAre,
  fieldsOfActor,
  fieldsOfEvent,
  fieldsOfSection,
} from "./entryFields.js";
import { type Match, matchFindings, type Matches } from "./matchFindings.js";
import {
  type Entry,
  entryOf,
  staleEntries,
  withoutEntries,
} from "./staleEntries.js";

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
  return withoutEntries(refreshed, staleEntries(file, matches));
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
    ...changeEntries(file, "sections", {
      matches: matches.sections,
      before: fieldsOfSection,
      after: fieldsOfSection,
    }),
    ...changeEntries(file, "actors", {
      matches: matches.actors,
      before: fieldsOfActor,
      after: fieldsOfActor,
    }),
    ...changeEntries(file, "events", {
      matches: matches.events,
      before: (event) => fieldsOfEvent(event, asTheyAre),
      after: eventFields,
    }),
    ...addNew(file, "sections", {
      matches: matches.sections,
      fieldsOf: (section) => ({
        id: sections.get(section.id),
        // The lead, which has no heading, is there in any case.
        ...(section.title !== undefined && marked(fieldsOfSection(section))),
      }),
    }),
    ...addNew(file, "actors", {
      matches: matches.actors,
      fieldsOf: (actor) => ({
        id: actors.get(actor.id),
        ...marked(fieldsOfActor(actor)),
      }),
    }),
    ...addNew(file, "events", {
      matches: matches.events,
      fieldsOf: (event) => ({
        id: events.get(event.id),
        ...marked(eventFields(event)),
      }),
    }),
  ];
}

/** Edits of the suggestions that are found again. */
function changeEntries<T extends { id: string; found?: "machine" }>(
  file: CorrectedFile,
  list: ListName,
  changed: {
    readonly matches: readonly Match<T>[];
    readonly before: (item: T) => EntryFields;
    readonly after: (item: T) => EntryFields;
  },
): TextEdit[] {
  return changed.matches.flatMap(({ found, present }) =>
    present?.found
      ? changeEntry(file, entryOf(list, present), {
          before: changed.before(present),
          after: changed.after(found),
        })
      : [],
  );
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

function marked(fields: EntryFields): EntryFields {
  return { ...fields, found: machineMark(fields) };
}

/** Writes the fields of an entry that are now found otherwise. */
function changeEntry(
  file: CorrectedFile,
  entry: Entry,
  fields: { readonly before: EntryFields; readonly after: EntryFields },
): TextEdit[] {
  const record = recordOf(file, entry);
  const hasChanged = Object.keys(fields.after).some(
    (name) => !isSame(fields.before[name], fields.after[name]),
  );
  if (!record || !hasChanged) return [];
  return Object.entries(marked(fields.after)).flatMap(([name, value]) => {
    if (isSame(fields.before[name], value)) return [];
    if (value === undefined || isEmptyValue(value))
      return removeField(file.file, record, name) ?? [];
    const after = fieldsBefore(entry.list, name);
    return setField(file.file, record, { name, value, after });
  });
}

function isSame(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  return JSON.stringify(a ?? []) === JSON.stringify(b ?? []);
}

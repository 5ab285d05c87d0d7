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
import type { EntryRef } from "./correction.js";
import {
  asTheyAre,
  fieldsOfActor,
  fieldsOfEvent,
  fieldsOfSection,
} from "./entryFields.js";
import { type Match, matchFindings, type Matches } from "./matchFindings.js";
import { entryOf, staleEntries, withoutEntries } from "./staleEntries.js";

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
  const { sections, actors, events } = writingOf(file.briefing, matches);
  // Changes first: where both insert at one place, a field belongs to the entry above it.
  return [
    ...articleEdits(file, found),
    ...changeEntries(file, "sections", sections),
    ...changeEntries(file, "actors", actors),
    ...changeEntries(file, "events", events),
    ...addNew(file, "sections", sections),
    ...addNew(file, "actors", actors),
    ...addNew(file, "events", events),
  ];
}

/** The findings of a list and how the file says them. */
interface Writing<T> {
  readonly matches: readonly Match<T>[];
  readonly ids: Ids;
  /** Of an entry as it stands in the file. */
  readonly before: (item: T) => EntryFields;
  /** Of a finding. */
  readonly after: (item: T) => EntryFields;
}

function writingOf(present: Briefing, { sections, actors, events }: Matches) {
  const sectionIds = idsFor(sections, present.sections);
  const actorIds = idsFor(actors, present.actors);
  return {
    sections: {
      matches: sections,
      ids: sectionIds,
      before: fieldsOfSection,
      after: fieldsOfSection,
    },
    actors: {
      matches: actors,
      ids: actorIds,
      before: fieldsOfActor,
      after: fieldsOfActor,
    },
    events: {
      matches: events,
      ids: idsFor(events, present.events),
      before: (event: BriefingEvent) => fieldsOfEvent(event, asTheyAre),
      after: (event: BriefingEvent) =>
        fieldsOfEvent(event, {
          section: (id) => sectionIds.get(id),
          actor: (id) => actorIds.get(id),
        }),
    },
  };
}

/** Edits of the suggestions that are found again. */
function changeEntries<T extends { id: string; found?: "machine" }>(
  file: CorrectedFile,
  list: ListName,
  { matches, before, after }: Writing<T>,
): TextEdit[] {
  return matches.flatMap(({ found, present }) =>
    present?.found
      ? changeEntry(file, entryOf(list, present), {
          before: before(present),
          after: after(found),
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

function addNew<T extends { id: string }>(
  { file }: CorrectedFile,
  list: ListName,
  { matches, ids, after }: Writing<T>,
): TextEdit[] {
  const entries = matches
    .filter(({ present }) => present === undefined)
    .map(({ found }) => ({
      id: ids.get(found.id),
      ...suggested(after(found)),
    }));
  const edit = addEntries(file, list, { entries });
  return edit ? [edit] : [];
}

/** What says nothing is no suggestion: the lead, which has no heading, is there in any case. */
function suggested(fields: EntryFields): EntryFields {
  const saysNothing = Object.values(fields).every(
    (value) => value === undefined,
  );
  return saysNothing ? {} : marked(fields);
}

function marked(fields: EntryFields): EntryFields {
  return { ...fields, found: machineMark(fields) };
}

/** Writes the fields of an entry that are now found otherwise. */
function changeEntry(
  file: CorrectedFile,
  entry: EntryRef,
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

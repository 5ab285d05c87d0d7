import type { Actor } from "../model/actor.js";
import type { Briefing } from "../model/briefing.js";
import {
  type BriefingText,
  findList,
  findRecord,
} from "../model/edits/briefingText.js";
import {
  addEntries,
  type EntryFields,
  removeEntry,
} from "../model/edits/editEntries.js";
import {
  type FieldValue,
  isEmptyValue,
  isFlow,
  removeField,
  setField,
} from "../model/edits/editFields.js";
import { fieldsBefore } from "../model/edits/fieldOrder.js";
import type { BriefingEvent } from "../model/event.js";
import type { ListName } from "../model/format/shape.js";
import { machineMark } from "../model/fingerprint.js";
import { ItemIds } from "../model/itemIds.js";
import type { Span } from "../model/span.js";
import { applyEdits, type TextEdit } from "../model/textEdit.js";
import {
  type CorrectedFile,
  openForCorrection,
  recordOf,
} from "./correctedFile.js";
import type { EntryRef } from "./correction.js";
import { asTheyAre, fieldsOfActor, fieldsOfEvent } from "./entryFields.js";
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

/** Suggestions that are not found any more and without a comment, but for actors that an event of a person's names. */
function staleEntries(
  { file: { text }, briefing: { actors, events } }: CorrectedFile,
  matches: Matches,
): readonly EntryRef[] {
  const found = new Set<unknown>(
    [...matches.actors, ...matches.events].map(({ present }) => present),
  );
  const needed = new Set(
    events.filter((event) => !event.found).flatMap((event) => event.actors),
  );
  const isStale = (item: Actor | BriefingEvent) =>
    item.found === "machine" && !found.has(item) && !hasComment(text, item.at);
  return [
    ...events
      .filter(isStale)
      .map(({ id }) => ({ list: "events", id }) as const),
    ...actors
      .filter((actor) => isStale(actor) && !needed.has(actor.id))
      .map(({ id }) => ({ list: "actors", id }) as const),
  ];
}

/** Whether somebody wrote beside the entry; a `#` in its quote is taken for that as well. */
function hasComment(text: string, at: Span | undefined): boolean {
  return at !== undefined && /(?:^|\s)#/.test(text.slice(at.start, at.end));
}

/** All at once where each has lines of its own; in brackets one at a time, as neighbours there share their commas. */
function withoutEntries(text: string, entries: readonly EntryRef[]): string {
  let left = text;
  for (let gone = 0; gone < entries.length;) {
    const file = openForCorrection(left)?.file;
    if (!file) return left;
    const count = isListOfLines(file, entries) ? entries.length : gone + 1;
    const edits = entries
      .slice(gone, count)
      .map(({ list, id }) => removeEntry(file, list, id));
    left = applyEdits(left, edits.filter(isThere));
    gone = count;
  }
  return left;
}

/** Whether each entry stands on lines of its own and none is the last of its list. */
function isListOfLines(
  { root }: BriefingText,
  entries: readonly EntryRef[],
): boolean {
  return (["actors", "events"] as const).every((list) => {
    const going = entries.filter((entry) => entry.list === list).length;
    const node = findList(root, list);
    return going === 0 || (node && !isFlow(node) && node.items.length > going);
  });
}

function isThere<T>(value: T | undefined): value is T {
  return value !== undefined;
}

import { readDate } from "../dates/readDate.js";
import { addEntries } from "../model/edits/editEntries.js";
import type { YAMLMap } from "yaml";
import { findField, scalarOf } from "../model/edits/briefingText.js";
import { removeField, setField } from "../model/edits/editFields.js";
import {
  addToList,
  removeFromList,
  replaceInList,
} from "../model/edits/editLists.js";
import { fieldsBefore } from "../model/edits/fieldOrder.js";
import { ItemIds } from "../model/itemIds.js";
import { machineMark } from "../model/fingerprint.js";
import type { BriefingEvent } from "../model/event.js";
import type { TextEdit } from "../model/textEdit.js";
import {
  actorOf,
  type CorrectedFile,
  type Edits,
  recordOf,
} from "./correctedFile.js";
import type { EntryRef } from "./correction.js";
import { asTheyAre, fieldsOfEvent } from "./entryFields.js";

interface Participation {
  /** The event's id. */
  readonly id: string;
  readonly actor: string;
}

/** Says that an actor takes part in an event. */
export function addParticipant(
  file: CorrectedFile,
  { id, actor }: Participation,
): Edits {
  const record = recordOf(file, { list: "events", id });
  if (!record || !actorOf(file, actor)) return undefined;
  const after = fieldsBefore("events", "actors");
  return [
    addToList(file.file, record, { name: "actors", texts: [actor], after }),
    removeField(file.file, record, "found"),
  ];
}

/** Says that an actor takes no part in an event. */
export function removeParticipant(
  file: CorrectedFile,
  { id, actor }: Participation,
): Edits {
  const record = recordOf(file, { list: "events", id });
  return (
    record && [
      removeFromList(file.file, record, { name: "actors", text: actor }),
      removeField(file.file, record, "found"),
    ]
  );
}

/** Quotes another passage for an event, or none. */
export function setQuote(
  file: CorrectedFile,
  { id, quote }: { readonly id: string; readonly quote?: string },
): Edits {
  const record = recordOf(file, { list: "events", id });
  const after = fieldsBefore("events", "quote");
  return (
    record && [
      quote === undefined
        ? removeField(file.file, record, "quote")
        : setField(file.file, record, { name: "quote", value: quote, after }),
      removeField(file.file, record, "found"),
    ]
  );
}

/** Adds an event that was not found. */
export function addEvent(
  { file, briefing }: CorrectedFile,
  event: {
    readonly title: string;
    readonly quote?: string;
    readonly date?: string;
    readonly section?: string;
    readonly actors?: readonly string[];
  },
): Edits {
  if (event.date !== undefined && !readDate(event.date)) return undefined;
  const ids = new ItemIds(briefing.events.map(({ id }) => id));
  const { title, quote, date, section, actors } = event;
  const entry = { id: ids.idFor(title), date, title, actors, section, quote };
  return [addEntries(file, "events", { entries: [entry] })];
}

/** Takes a section or an actor out of every event. */
export function leaveEvents(
  file: CorrectedFile,
  { list, id }: EntryRef,
): readonly (TextEdit | undefined)[] {
  switch (list) {
    case "sections":
      return file.briefing.events
        .filter(({ section }) => section === id)
        .flatMap((event) => leaveSection(file, event));
    case "actors":
      return replaceInEvents(file, id);
    case "events":
      return [];
  }
}

function leaveSection(
  file: CorrectedFile,
  event: BriefingEvent,
): readonly (TextEdit | undefined)[] {
  const record = recordOf(file, { list: "events", id: event.id });
  if (!record) return [];
  const edit = removeField(file.file, record, "section");
  return [edit, markAnew(file, record, { ...event, section: undefined })];
}

/** Puts one actor in the place of another in every event, once; without one the other only leaves. */
export function replaceInEvents(
  file: CorrectedFile,
  from: string,
  to?: string,
): readonly (TextEdit | undefined)[] {
  return file.briefing.events
    .filter(({ actors }) => actors.includes(from))
    .flatMap((event) => replaceIn(file, event, { from, to }));
}

function replaceIn(
  file: CorrectedFile,
  event: BriefingEvent,
  { from, to }: { readonly from: string; readonly to: string | undefined },
): readonly (TextEdit | undefined)[] {
  const record = recordOf(file, { list: "events", id: event.id });
  if (!record) return [];
  const name = "actors";
  const isIn = to !== undefined && event.actors.includes(to);
  const actors = event.actors.flatMap((actor) =>
    actor !== from ? actor : to === undefined || isIn ? [] : to,
  );
  return [
    to === undefined || isIn
      ? removeFromList(file.file, record, { name, text: from })
      : replaceInList(record, { name, from, to }),
    markAnew(file, record, { ...event, actors }),
  ];
}

/** That a section is gone or an actor goes by another id is no decision on the event: a suggestion stays one. */
function markAnew(
  { file }: CorrectedFile,
  record: YAMLMap.Parsed,
  event: BriefingEvent,
): TextEdit | undefined {
  const mark = scalarOf(findField(record, "found")?.value);
  if (event.found !== "machine" || mark === "machine") return undefined;
  const value = machineMark(fieldsOfEvent(event, asTheyAre));
  return setField(file, record, { name: "found", value });
}

import { readDate } from "../dates/readDate.js";
import { addEntries } from "../model/edits/editEntries.js";
import { removeField } from "../model/edits/editFields.js";
import {
  addToList,
  removeFromList,
  replaceInList,
} from "../model/edits/editLists.js";
import { fieldsBefore } from "../model/edits/fieldOrder.js";
import { ItemIds } from "../model/itemIds.js";
import type { TextEdit } from "../model/textEdit.js";
import {
  actorOf,
  type CorrectedFile,
  type Edits,
  recordOf,
} from "./correctedFile.js";

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

/** Takes an actor out of every event. */
export function leaveEvents(
  file: CorrectedFile,
  actor: string,
): readonly (TextEdit | undefined)[] {
  return recordsWith(file, actor).map(({ record }) =>
    removeFromList(file.file, record, { name: "actors", text: actor }),
  );
}

/** Puts one actor in the place of another in every event, once. */
export function replaceInEvents(
  file: CorrectedFile,
  from: string,
  to: string,
): readonly (TextEdit | undefined)[] {
  return recordsWith(file, from).map(({ record, actors }) =>
    actors.includes(to)
      ? removeFromList(file.file, record, { name: "actors", text: from })
      : replaceInList(record, { name: "actors", from, to }),
  );
}

function recordsWith(file: CorrectedFile, actor: string) {
  return file.briefing.events.flatMap(({ id, actors }) => {
    const record = recordOf(file, { list: "events", id });
    return record && actors.includes(actor) ? [{ record, actors }] : [];
  });
}

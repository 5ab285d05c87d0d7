import type { ActorKind } from "../model/actor.js";
import { fieldsBefore } from "../model/edits/fieldOrder.js";
import { removeEntry } from "../model/edits/editEntries.js";
import { removeField, setField } from "../model/edits/editFields.js";
import { addRejected } from "./addRejected.js";
import {
  actorOf,
  type CorrectedFile,
  type Edits,
  eventOf,
  recordOf,
  sectionOf,
} from "./correctedFile.js";
import type { EntryRef } from "./correction.js";
import { leaveEvents } from "./correctEvents.js";

/** Takes the mark of a suggestion away. */
export function acceptEntry(file: CorrectedFile, entry: EntryRef): Edits {
  const record = recordOf(file, entry);
  return record && [removeField(file.file, record, "found")];
}

/** Accepts every suggestion of a list, or those of one kind of actor. */
export function acceptAll(
  file: CorrectedFile,
  {
    list,
    actorKind,
  }: { readonly list: EntryRef["list"]; readonly actorKind?: ActorKind },
): Edits {
  const { briefing } = file;
  const entries =
    list === "actors" && actorKind !== undefined
      ? briefing.actors.filter(({ kind }) => kind === actorKind)
      : briefing[list];
  return entries.flatMap(({ id }) => acceptEntry(file, { list, id }) ?? []);
}

/** Gives a field of the entry a value; who corrects a suggestion has accepted it. */
export function setAndAccept(
  file: CorrectedFile,
  entry: EntryRef,
  { name, value }: { readonly name: string; readonly value: string },
): Edits {
  const record = recordOf(file, entry);
  if (!record) return undefined;
  const after = fieldsBefore(entry.list, name);
  return [
    setField(file.file, record, { name, value, after }),
    removeField(file.file, record, "found"),
  ];
}

/** Takes the entry out and keeps in mind that it was refused. */
export function rejectEntry(file: CorrectedFile, entry: EntryRef): Edits {
  const refused = refusedTexts(file, entry);
  if (!refused) return undefined;
  return [
    removeEntry(file.file, entry.list, entry.id),
    ...leaveEvents(file, entry),
    addRejected(file.file, entry.list, refused),
  ];
}

/** Of a section, its heading; of an actor, all its names; of an event, the passage by which it would be found again. */
function refusedTexts(
  file: CorrectedFile,
  { list, id }: EntryRef,
): readonly string[] | undefined {
  switch (list) {
    case "sections": {
      const section = sectionOf(file, id);
      return section?.title === undefined ? undefined : [section.title];
    }
    case "actors": {
      const actor = actorOf(file, id);
      return actor && [actor.name, ...actor.aliases];
    }
    case "events": {
      const event = eventOf(file, id);
      return event && [event.quote ?? event.title];
    }
  }
}

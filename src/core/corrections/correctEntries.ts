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
  const ids =
    list === "events"
      ? file.briefing.events.map(({ id }) => id)
      : file.briefing.actors
          .filter(({ kind }) => actorKind === undefined || kind === actorKind)
          .map(({ id }) => id);
  return ids.flatMap((id) => acceptEntry(file, { list, id }) ?? []);
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
    ...(entry.list === "actors" ? leaveEvents(file, entry.id) : []),
    addRejected(file.file, entry.list, refused),
  ];
}

/** Of an actor, all its names; of an event, the passage by which it would be found again. */
function refusedTexts(
  file: CorrectedFile,
  { list, id }: EntryRef,
): readonly string[] | undefined {
  if (list === "actors") {
    const actor = actorOf(file, id);
    return actor && [actor.name, ...actor.aliases];
  }
  const event = eventOf(file, id);
  return event && [event.quote ?? event.title];
}

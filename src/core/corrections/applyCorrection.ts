import { readDate } from "../dates/readDate.js";
import type { TextEdit } from "../model/textEdit.js";
import {
  addActor,
  addAlias,
  mergeActors,
  removeAlias,
  renameActor,
  splitActor,
} from "./correctActors.js";
import {
  type CorrectedFile,
  type Edits,
  openForCorrection,
} from "./correctedFile.js";
import {
  acceptAll,
  acceptEntry,
  rejectEntry,
  setAndAccept,
} from "./correctEntries.js";
import {
  addEvent,
  addParticipant,
  removeParticipant,
  setQuote,
} from "./correctEvents.js";
import { setArticle } from "./correctArticle.js";
import type { Correction, EntryRef } from "./correction.js";

/**
 * The edits of a briefing file that carry out a decision, counted in the text as it is and to be made all at once. None
 * when the file says so already; `undefined` when its syntax is broken or what is to be corrected is not there.
 */
export function applyCorrection(
  text: string,
  correction: Correction,
): readonly TextEdit[] | undefined {
  const file = openForCorrection(text);
  const edits = file && editsFor(file, correction);
  return edits?.filter((edit) => edit !== undefined);
}

function editsFor(file: CorrectedFile, correction: Correction): Edits {
  switch (correction.kind) {
    case "accept":
      return acceptEntry(file, correction.entry);
    case "acceptAll":
      return acceptAll(file, correction);
    case "reject":
      return rejectEntry(file, correction.entry);
    case "rename":
      return renameActor(file, correction);
    case "addAlias":
      return addAlias(file, correction);
    case "removeAlias":
      return removeAlias(file, correction);
    case "merge":
      return mergeActors(file, correction);
    case "split":
      return splitActor(file, correction);
    case "addParticipant":
      return addParticipant(file, correction);
    case "removeParticipant":
      return removeParticipant(file, correction);
    case "setArticle":
      return setArticle(file, correction);
    case "setQuote":
      return setQuote(file, correction);
    case "addActor":
      return addActor(file, correction);
    case "addEvent":
      return addEvent(file, correction);
    default:
      return setEdits(file, correction);
  }
}

/** The corrections that give one field another value. */
function setEdits(
  file: CorrectedFile,
  correction: Extract<
    Correction,
    { readonly kind: "setKind" | "setDate" | "setStatus" }
  >,
): Edits {
  const { id } = correction;
  const actor: EntryRef = { list: "actors", id };
  const event: EntryRef = { list: "events", id };
  switch (correction.kind) {
    case "setKind":
      return setAndAccept(file, actor, {
        name: "kind",
        value: correction.actorKind,
      });
    case "setStatus":
      return setAndAccept(file, event, {
        name: "status",
        value: correction.status,
      });
    case "setDate":
      return readDate(correction.date)
        ? setAndAccept(file, event, { name: "date", value: correction.date })
        : undefined;
  }
}

import type { TextEdit } from "../textEdit.js";
import {
  findField,
  findRecord,
  openBriefingText,
  scalarOf,
} from "./briefingText.js";
import { setField } from "./editFields.js";
import { replaceInList } from "./editLists.js";

/** Puts another name, or another alias, in the place of one that an actor has; `undefined` when it has no such name. */
export function renameActor(
  text: string,
  actor: string,
  { from, to }: { readonly from: string; readonly to: string },
): TextEdit | undefined {
  const file = openBriefingText(text);
  const record = file && findRecord(file, { list: "actors", id: actor });
  if (!record) return undefined;
  return scalarOf(findField(record, "name")?.value) === from
    ? setField(file, record, { name: "name", value: to })
    : replaceInList(record, { name: "aliases", from, to });
}

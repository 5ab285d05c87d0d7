import { isMap } from "yaml";
import { type BriefingText, findField } from "../model/edits/briefingText.js";
import {
  insertLines,
  isFlow,
  setField,
  valueText,
} from "../model/edits/editFields.js";
import { addToList } from "../model/edits/editLists.js";
import type { ListName } from "../model/format/shape.js";
import type { TextEdit } from "../model/textEdit.js";

/** Adds texts to what is rejected, at the end of the file when nothing is yet. */
export function addRejected(
  file: BriefingText,
  list: ListName,
  texts: readonly string[],
): TextEdit | undefined {
  const value = findField(file.root, "rejected")?.value;
  if (isMap(value) && value.items.length > 0)
    return addToList(file, value, { name: list, texts });
  if (isFlow(file.root)) return startInFlow(file, list, texts);
  const words = texts.map((text) => `    - ${valueText(text, false)}`);
  return insertLines(file, file.text.length, [
    "rejected:",
    `  ${list}:`,
    ...words,
  ]);
}

function startInFlow(
  file: BriefingText,
  list: ListName,
  texts: readonly string[],
): TextEdit {
  const edit = setField(file, file.root, { name: "rejected", value: [] });
  const words = `{ ${list}: ${valueText(texts, true)} }`;
  return { ...edit, text: edit.text.replace("[]", () => words) };
}

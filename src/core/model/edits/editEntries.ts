import { isSeq, type YAMLMap, type YAMLSeq } from "yaml";
import type { ListName } from "../format/shape.js";
import type { TextEdit } from "../textEdit.js";
import { type BriefingText, findField, findRecord } from "./briefingText.js";
import {
  blockText,
  colonEnd,
  type FieldValue,
  insertLines,
  isEmptyValue,
  isFlow,
  lineEndIn,
  setField,
  valueText,
} from "./editFields.js";
import { removeItem } from "./editLists.js";
import { indentAt, lineStart, valueEnd } from "./places.js";

/** The fields of a new entry, in the order in which they are to stand; `undefined` leaves one out. */
export type EntryFields = Readonly<Record<string, FieldValue | undefined>>;

/** Adds entries to a list, behind the entry with the id `after` or at the end; makes the list where there is none. */
export function addEntries(
  file: BriefingText,
  list: ListName,
  added: { readonly entries: readonly EntryFields[]; readonly after?: string },
): TextEdit | undefined {
  if (added.entries.length === 0) return undefined;
  const pair = findField(file.root, list);
  const value = pair?.value;
  if (!isSeq(value) || value.items.length === 0)
    return startList(file, list, added.entries);
  const neighbour =
    (added.after !== undefined &&
      findRecord(file, { list, id: added.after })) ||
    value.items.at(-1);
  const end = neighbour ? valueEnd(neighbour) : value.range[1];
  if (isFlow(value)) {
    const words = added.entries.map((entry) => `, ${entryInFlow(entry)}`);
    return { start: end, end, text: words.join("") };
  }
  const indent = indentAt(file.text, value.range[0]);
  return insertLines(file, end, entryLines(file, added.entries, indent));
}

/** Takes the entry with the id out of a list. What else names it is the caller's to mend. */
export function removeEntry(
  file: BriefingText,
  list: ListName,
  id: string,
): TextEdit | undefined {
  const value = findField(file.root, list)?.value;
  const entry = findRecord(file, { list, id });
  if (!isSeq(value) || !entry) return undefined;
  const index = value.items.indexOf(entry);
  return value.items.length > 1
    ? removeItem(file, value, index)
    : emptyList(file, value, entry);
}

function emptyList(
  file: BriefingText,
  list: YAMLSeq.Parsed,
  entry: YAMLMap.Parsed,
): TextEdit {
  const end = valueEnd(entry);
  if (isFlow(list)) return { start: entry.range[0], end, text: "" };
  const start = lineStart(file.text, entry.range[0]);
  const before = file.text.slice(0, start).trimEnd().length;
  const after = lineEndIn(file, end);
  // `[]` stands behind the list's name, if no comment is in between.
  return file.text[before - 1] === ":"
    ? { start: before, end, text: ` []${after}` }
    : { start, end, text: `  []${after}` };
}

function startList(
  file: BriefingText,
  list: ListName,
  entries: readonly EntryFields[],
): TextEdit {
  const { text, lineEnd, root } = file;
  if (isFlow(root)) return setFlowList(file, list, entries);
  const lines = entryLines(file, entries, "  ");
  const pair = findField(root, list);
  if (!pair) return insertLines(file, text.length, [`${list}:`, ...lines]);
  const start = colonEnd(file, pair.key);
  const end = pair.value ? valueEnd(pair.value) : start;
  return { start, end, text: lineEnd + lines.join(lineEnd) };
}

/** A file in braces from the start, as JSON is. */
function setFlowList(
  file: BriefingText,
  list: ListName,
  entries: readonly EntryFields[],
): TextEdit {
  const edit = setField(file, file.root, { name: list, value: [] });
  const words = entries.map(entryInFlow).join(", ");
  return { ...edit, text: edit.text.replace("[]", () => `[${words}]`) };
}

function entryInFlow(entry: EntryFields): string {
  const fields = presentFields(entry).map(
    ([name, value]) => `${name}: ${valueText(value, true)}`,
  );
  return `{ ${fields.join(", ")} }`;
}

function entryLines(
  file: BriefingText,
  entries: readonly EntryFields[],
  indent: string,
): string[] {
  return entries.flatMap((entry) =>
    presentFields(entry).map(([name, value], i) => {
      const start = `${indent}${i === 0 ? "- " : "  "}${name}: `;
      return start + blockText(file, value, `${indent}    `);
    }),
  );
}

function presentFields(entry: EntryFields): [string, FieldValue][] {
  return Object.entries(entry).flatMap(([name, value]) =>
    value === undefined || isEmptyValue(value) ? [] : [[name, value]],
  );
}

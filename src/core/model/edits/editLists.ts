import { isScalar, isSeq, type YAMLMap, type YAMLSeq } from "yaml";
import type { TextEdit } from "../textEdit.js";
import { type BriefingText, findField, scalarOf } from "./briefingText.js";
import { insertLines, isFlow, removeField, setField } from "./editFields.js";
import { indentAt, lineBelow, lineStart, valueEnd } from "./places.js";
import { scalarText } from "./scalarText.js";

/** A field that lists texts, and where it is to stand when it is not there yet. */
export interface ListField {
  readonly name: string;
  readonly after?: readonly string[];
}

/** Adds texts at the end of a list of texts; those that are in it already are not added again. */
export function addToList(
  file: BriefingText,
  record: YAMLMap.Parsed,
  list: ListField & { readonly texts: readonly string[] },
): TextEdit | undefined {
  const value = findField(record, list.name)?.value;
  const present = textsOf(value);
  const texts = [...new Set(list.texts)].filter(
    (text) => !present.includes(text),
  );
  if (texts.length === 0) return undefined;
  const last = isSeq(value) ? value.items.at(-1) : undefined;
  if (!isSeq(value) || !last)
    return setField(file, record, { ...list, value: [...present, ...texts] });
  if (isFlow(value)) {
    const words = texts.map(
      (text) => `, ${scalarText(text, { isInFlow: true })}`,
    );
    const place = valueEnd(last);
    return { start: place, end: place, text: words.join("") };
  }
  const indent = indentAt(file.text, value.range[0]);
  const lines = texts.map(
    (text) => `${indent}- ${scalarText(text, { isInFlow: false })}`,
  );
  return insertLines(file, valueEnd(last), lines);
}

/** Takes a text out of a list of texts, and the whole field when nothing is left. */
export function removeFromList(
  file: BriefingText,
  record: YAMLMap.Parsed,
  list: { readonly name: string; readonly text: string },
): TextEdit | undefined {
  const value = findField(record, list.name)?.value;
  if (isScalar(value) && scalarOf(value) === list.text)
    return removeField(file, record, list.name);
  if (!isSeq(value)) return undefined;
  const index = value.items.findIndex((item) => scalarOf(item) === list.text);
  if (index < 0) return undefined;
  return value.items.length === 1
    ? removeField(file, record, list.name)
    : removeItem(file, value, index);
}

/** Puts another text in the place of one of a list of texts. */
export function replaceInList(
  record: YAMLMap.Parsed,
  list: { readonly name: string; readonly from: string; readonly to: string },
): TextEdit | undefined {
  const value = findField(record, list.name)?.value;
  const items = isSeq(value) ? value.items : value ? [value] : [];
  const item = items.find((candidate) => scalarOf(candidate) === list.from);
  if (!item) return undefined;
  const [start, end] = item.range;
  const isInFlow = isFlow(record) || (isSeq(value) && isFlow(value));
  return { start, end, text: scalarText(list.to, { isInFlow }) };
}

/** Takes one of several items out of a list. */
export function removeItem(
  { text }: BriefingText,
  list: YAMLSeq.Parsed,
  index: number,
): TextEdit | undefined {
  const item = list.items[index];
  if (!item) return undefined;
  if (!isFlow(list)) {
    const start = lineStart(text, item.range[0]);
    return { start, end: lineBelow(text, valueEnd(item)), text: "" };
  }
  const before = list.items[index - 1];
  const next = list.items[index + 1];
  return before
    ? { start: valueEnd(before), end: valueEnd(item), text: "" }
    : {
        start: item.range[0],
        end: next ? next.range[0] : valueEnd(item),
        text: "",
      };
}

function textsOf(value: unknown): readonly string[] {
  const items = isSeq(value) ? value.items : [value];
  return items
    .map((item) => (isScalar(item) ? String(item.value).trim() : ""))
    .filter((text) => text !== "");
}

import {
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
} from "yaml";
import type { TextEdit } from "../textEdit.js";
import {
  type BriefingText,
  type FieldPair,
  findField,
} from "./briefingText.js";
import { foldedText, isFoldable } from "./foldedText.js";
import { indentAt, lineBelow, lineStart, pairEnd, valueEnd } from "./places.js";
import { scalarText } from "./scalarText.js";

/** What a field can be given: a text, a flag, or a list of texts or of records of texts. */
export type FieldValue =
  string | boolean | readonly (string | Readonly<Record<string, string>>)[];

/** Whether there is nothing in it to be written: an empty text or list. */
export function isEmptyValue(value: FieldValue): boolean {
  return typeof value !== "boolean" && value.length === 0;
}

/** A field of a record and the value it gets. */
export interface FieldChange {
  readonly name: string;
  readonly value: FieldValue;
  /** Names of the fields that it stands behind when it is new. */
  readonly after?: readonly string[];
}

/** Gives a field of the record a value. A new field stands behind those of `after` that are there, or at the end. */
export function setField(
  file: BriefingText,
  record: YAMLMap.Parsed,
  field: FieldChange,
): TextEdit {
  const pair = findField(record, field.name);
  if (!pair) return insertField(file, record, field);
  const { key, value } = pair;
  const isInFlow = isFlow(record);
  if (!value || value.range[0] === value.range[1])
    return insertAfterColon(file, key, valueText(field.value, isInFlow));
  if (isScalar(value) && typeof field.value === "string")
    return replaceScalar(file, { key, value }, { text: field.value, isInFlow });
  return replaceValue(file, { key, value }, valueText(field.value, isInFlow));
}

/** Takes a field out of the record, with a comment that stands on its own line's end. */
export function removeField(
  file: BriefingText,
  record: YAMLMap.Parsed,
  name: string,
): TextEdit | undefined {
  const pair = findField(record, name);
  if (!pair) return undefined;
  const index = record.items.indexOf(pair);
  if (isFlow(record) || record.items.length === 1)
    return removeFromFlow(file, record, index);
  return removeLines(file, record, index);
}

/** The value on one line. */
export function valueText(value: FieldValue, isInFlow: boolean): string {
  if (typeof value === "string") return scalarText(value, { isInFlow });
  if (typeof value === "boolean") return String(value);
  return `[${value.map(itemText).join(", ")}]`;
}

function itemText(item: string | Readonly<Record<string, string>>): string {
  if (typeof item === "string") return scalarText(item, { isInFlow: true });
  const fields = Object.entries(item).map(
    ([name, text]) => `${name}: ${scalarText(text, { isInFlow: true })}`,
  );
  return `{ ${fields.join(", ")} }`;
}

/** Whether a record or list is written in braces or brackets. */
export function isFlow(node: ParsedNode): boolean {
  return (isMap(node) || isSeq(node)) && node.flow === true;
}

function replaceScalar(
  file: BriefingText,
  { key, value }: { readonly key: ParsedNode; readonly value: Scalar.Parsed },
  given: { readonly text: string; readonly isInFlow: boolean },
): TextEdit {
  const [start, end] = value.range;
  const isBlock =
    value.type === "BLOCK_LITERAL" || value.type === "BLOCK_FOLDED";
  if (!isBlock) {
    const style = { ...given, ...quotesOf(value.type) };
    return { start, end, text: scalarText(given.text, style) };
  }
  const indent = `${indentAt(file.text, key.range[0])}  `;
  const text = blockText(file, given.text, indent) + lineEndIn(file, end);
  return { start, end, text };
}

/** The value as it stands in a block: a long text over several lines behind the indent. */
export function blockText(
  { lineEnd }: BriefingText,
  value: FieldValue,
  indent: string,
): string {
  return typeof value === "string" && isFoldable(value)
    ? foldedText(value, indent, lineEnd)
    : valueText(value, false);
}

function quotesOf(type: unknown): { quotes?: "single" | "double" } {
  if (type === "QUOTE_SINGLE") return { quotes: "single" };
  return type === "QUOTE_DOUBLE" ? { quotes: "double" } : {};
}

/** The line end that a block reaches over, and that is to stay. */
export function lineEndIn(
  { text, lineEnd }: BriefingText,
  end: number,
): string {
  return text[end - 1] === "\n" ? lineEnd : "";
}

function replaceValue(
  file: BriefingText,
  { key, value }: { readonly key: ParsedNode; readonly value: ParsedNode },
  text: string,
): TextEdit {
  const end = valueEnd(value);
  const after = lineEndIn(file, end);
  // A block stands below its key; on one line it moves up to it.
  return isFlow(value) || isScalar(value)
    ? { start: value.range[0], end, text: text + after }
    : { start: colonEnd(file, key), end, text: ` ${text}${after}` };
}

function insertAfterColon(
  file: BriefingText,
  key: ParsedNode,
  value: string,
): TextEdit {
  const place = colonEnd(file, key);
  return { start: place, end: place, text: ` ${value}` };
}

/** The place behind the colon of a key. */
export function colonEnd({ text }: BriefingText, key: ParsedNode): number {
  return text.indexOf(":", key.range[1]) + 1;
}

function insertField(
  file: BriefingText,
  record: YAMLMap.Parsed,
  field: FieldChange,
): TextEdit {
  const before =
    record.items.findLast(
      ({ key }) => isScalar(key) && field.after?.includes(String(key.value)),
    ) ?? record.items.at(-1);
  if (isFlow(record) || !before) return insertInFlow(record, before, field);
  const indent = indentAt(file.text, before.key.range[0]);
  const value = blockText(file, field.value, `${indent}  `);
  return insertLines(file, pairEnd(before), [
    `${indent}${field.name}: ${value}`,
  ]);
}

/** Puts lines below the line in which something ends. */
export function insertLines(
  { text, lineEnd }: BriefingText,
  end: number,
  lines: readonly string[],
): TextEdit {
  const place = lineBelow(text, end);
  const isOpenEnded = place === text.length && text[place - 1] !== "\n";
  const words = lines.join(lineEnd);
  return {
    start: place,
    end: place,
    text: isOpenEnded ? lineEnd + words : words + lineEnd,
  };
}

function insertInFlow(
  record: YAMLMap.Parsed,
  before: FieldPair | undefined,
  { name, value }: { readonly name: string; readonly value: FieldValue },
): TextEdit {
  const words = `${name}: ${valueText(value, true)}`;
  const place = before ? pairEnd(before) : record.range[0] + 1;
  return {
    start: place,
    end: place,
    text: before ? `, ${words}` : ` ${words} `,
  };
}

/** In braces a comma goes along: the one before, or behind the first. */
function removeFromFlow(
  file: BriefingText,
  record: YAMLMap.Parsed,
  index: number,
): TextEdit | undefined {
  const [before, pair, next] = [index - 1, index, index + 1].map(
    (i) => record.items[i],
  );
  if (!pair) return undefined;
  const start = pair.key.range[0];
  const end = pairEnd(pair);
  if (before) return { start: pairEnd(before), end, text: "" };
  if (next) return { start, end: next.key.range[0], text: "" };
  // Of the only field of a block an empty record is left.
  const text = isFlow(record) ? "" : `{}${lineEndIn(file, end)}`;
  return { start, end, text };
}

function removeLines(
  { text }: BriefingText,
  record: YAMLMap.Parsed,
  index: number,
): TextEdit | undefined {
  const pair = record.items[index];
  const next = record.items[index + 1];
  if (!pair) return undefined;
  const start = pair.key.range[0];
  const line = lineStart(text, start);
  // The first field of an entry stands behind the dash; the next one moves up to it.
  if (text.slice(line, start).trim() !== "" && next)
    return { start, end: next.key.range[0], text: "" };
  return { start: line, end: lineBelow(text, pairEnd(pair)), text: "" };
}

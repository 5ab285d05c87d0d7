import type { Span } from "../span.js";

/** What was read of a file: only what has the shape it should, each with its place. */
export type Value = TextValue | ListValue | RecordValue;

export interface TextValue {
  readonly kind: "text";
  readonly text: string;
  readonly at: Span;
}

export interface ListValue {
  readonly kind: "list";
  readonly items: readonly Value[];
  readonly at: Span;
}

export interface RecordValue {
  readonly kind: "record";
  readonly fields: ReadonlyMap<string, Value>;
  readonly at: Span;
}

/** The text of a field, if it has one. */
export function textOf(record: RecordValue, field: string): string | undefined {
  return textValueOf(record, field)?.text;
}

/** The text of a field with its place, if it has one. */
export function textValueOf(
  record: RecordValue,
  field: string,
): TextValue | undefined {
  const value = record.fields.get(field);
  return value?.kind === "text" ? value : undefined;
}

/** The texts of a field that is a list of such; empty if there is none. */
export function textValuesOf(
  record: RecordValue,
  field: string,
): readonly TextValue[] {
  return itemsOf(record, field).filter((item) => item.kind === "text");
}

/** The records of a field that is a list of such; empty if there is none. */
export function recordsOf(
  record: RecordValue,
  field: string,
): readonly RecordValue[] {
  return itemsOf(record, field).filter((item) => item.kind === "record");
}

function itemsOf(record: RecordValue, field: string): readonly Value[] {
  const value = record.fields.get(field);
  return value?.kind === "list" ? value.items : [];
}

/** The value without its places: texts, arrays and objects. */
export function toPlain(value: Value): unknown {
  switch (value.kind) {
    case "text":
      return value.text;
    case "list":
      return value.items.map(toPlain);
    case "record":
      return Object.fromEntries(
        [...value.fields].map(([name, field]) => [name, toPlain(field)]),
      );
  }
}

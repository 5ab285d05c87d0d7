import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  type YAMLMap,
} from "yaml";
import { closestWord } from "../../base/closestWord.js";
import type { Reading } from "./reading.js";
import { isBlank, readText } from "./readText.js";
import type { RecordShape, Shape } from "./shape.js";
import { spanOf } from "./spanOf.js";
import { suggestionFor } from "./suggestionFor.js";
import type { ListValue, RecordValue, TextValue, Value } from "./value.js";

/** The part of a node that has the shape; what has not is told to the reading's problems. */
export function readShape(
  node: ParsedNode,
  shape: Shape,
  reading: Reading,
): Value | undefined {
  if (isAlias(node)) return refuseAlias(node, reading);
  switch (shape.kind) {
    case "record":
      return readRecord(node, shape, reading);
    case "list":
      return readList(node, shape.of, reading);
    default:
      if (isScalar(node)) return readText(node, shape, reading);
      addWrongType(node, "a text", reading);
      return undefined;
  }
}

function readRecord(
  node: ParsedNode,
  shape: RecordShape,
  reading: Reading,
): RecordValue | undefined {
  if (isMap(node)) {
    const fields = readFields(node, shape, reading);
    return { kind: "record", fields, at: spanOf(node) };
  }
  addWrongType(node, "a record of fields", reading);
  if (!isScalar(node) || shape.bareText === undefined) return undefined;
  const value = readText(node, { kind: "text" }, reading);
  return value && { ...asRecord(shape.bareText, value), at: value.at };
}

function asRecord(field: string, value: TextValue): RecordValue {
  return { kind: "record", fields: new Map([[field, value]]), at: value.at };
}

function readFields(
  node: YAMLMap.Parsed,
  shape: RecordShape,
  reading: Reading,
): ReadonlyMap<string, Value> {
  const fields = new Map<string, Value>();
  const seen = new Set<string>();
  for (const pair of node.items) {
    const key = readKey(pair.key, seen, reading);
    if (!key) continue;
    const value = readField({ key, node: pair.value, shape, reading });
    if (value) fields.set(key.text, value);
  }
  addMissing(node, { shape, seen, reading });
  return fields;
}

/** A key that stands here for the first time. */
function readKey(
  node: ParsedNode,
  seen: Set<string>,
  { problems }: Reading,
): TextValue | undefined {
  if (!isScalar(node) || typeof node.value !== "string" || node.value === "") {
    problems.add("key-not-text", spanOf(node));
    return undefined;
  }
  if (seen.has(node.value)) {
    problems.add("duplicate-key", spanOf(node), { values: [node.value] });
    return undefined;
  }
  seen.add(node.value);
  return { kind: "text", text: node.value, at: spanOf(node) };
}

interface FieldToRead {
  readonly key: TextValue;
  readonly node: ParsedNode | null;
  readonly shape: RecordShape;
  readonly reading: Reading;
}

function readField(toRead: FieldToRead): Value | undefined {
  const { key, node, shape, reading } = toRead;
  // Not `fields[key]` alone, which would find what every object inherits.
  const field = Object.hasOwn(shape.fields, key.text)
    ? shape.fields[key.text]
    : undefined;
  if (!field) return readUnknown(toRead);
  if (node && !isBlank(node)) return readShape(node, field.shape, reading);
  if (field.isRequired) reading.problems.add("empty-text", key.at);
  return undefined;
}

function readUnknown(toRead: FieldToRead): Value | undefined {
  const { key, node, shape, reading } = toRead;
  // Looking for what was meant is dear, and nobody would be told.
  const suggestion = reading.problems.isFull
    ? undefined
    : closestWord(key.text, Object.keys(shape.fields));
  reading.problems.add("unknown-field", key.at, {
    values: [shape.name, key.text],
    ...suggestionFor(key, suggestion),
  });
  return node ? readAnything(node, reading) : undefined;
}

function addMissing(
  node: YAMLMap.Parsed,
  toCheck: {
    readonly shape: RecordShape;
    readonly seen: ReadonlySet<string>;
    readonly reading: Reading;
  },
): void {
  const { shape, seen, reading } = toCheck;
  for (const [name, field] of Object.entries(shape.fields)) {
    if (!field.isRequired || seen.has(name)) continue;
    const first = node.items[0]?.key;
    reading.problems.add("missing-field", spanOf(first ?? node), {
      values: [shape.name, name],
    });
  }
}

/** A single value in a list's place is read as a list of that one. */
function readList(
  node: ParsedNode,
  shape: Shape,
  reading: Reading,
): ListValue | undefined {
  const at = spanOf(node);
  if (isSeq(node)) {
    const items = node.items.map((item) => readShape(item, shape, reading));
    return { kind: "list", items: items.filter(isRead), at };
  }
  addWrongType(node, "a list", reading);
  if (shape.kind === "record" || !isScalar(node)) return undefined;
  const item = readShape(node, shape, reading);
  return item && { kind: "list", items: [item], at };
}

/** Whatever it is, as it stands; the words of a problem that it holds are not ours to find. */
function readAnything(node: ParsedNode, reading: Reading): Value | undefined {
  const at = spanOf(node);
  if (isScalar(node)) return { kind: "text", text: String(node.value), at };
  if (isAlias(node)) return refuseAlias(node, reading);
  if (isSeq(node)) {
    const items = node.items.map((item) => readAnything(item, reading));
    return { kind: "list", items: items.filter(isRead), at };
  }
  const fields = new Map<string, Value>();
  const seen = new Set<string>();
  for (const { key, value } of node.items) {
    const name = readKey(key, seen, reading);
    const read = value && readAnything(value, reading);
    if (name && read) fields.set(name.text, read);
  }
  return { kind: "record", fields, at };
}

function isRead(value: Value | undefined): value is Value {
  return value !== undefined;
}

function refuseAlias(
  node: Alias.Parsed,
  { problems }: Reading,
): Value | undefined {
  problems.add("no-aliases", spanOf(node), { values: [node.source] });
  return undefined;
}

function addWrongType(
  node: ParsedNode,
  wanted: string,
  { problems }: Reading,
): void {
  const found = isMap(node)
    ? "a record of fields"
    : isSeq(node)
      ? "a list"
      : "a text";
  problems.add("wrong-type", spanOf(node), { values: [wanted, found] });
}

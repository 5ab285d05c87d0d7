import {
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { parseYaml } from "../format/parseYaml.js";
import { ProblemLog } from "../format/problemLog.js";
import type { ListName } from "../format/shape.js";

/** A briefing file opened for edits: its text and where things stand in it. */
export interface BriefingText {
  readonly text: string;
  readonly root: YAMLMap.Parsed;
  /** The line end that the file uses. */
  readonly lineEnd: string;
}

export type FieldPair = YAMLMap.Parsed["items"][number];

/** Names a record of the file: an entry of a list, or the article's. */
export type RecordRef =
  | { readonly list: ListName; readonly id: string }
  | { readonly list: "article" };

/** Opens a file for edits; `undefined` when its syntax is broken, as an edit could then do harm. */
export function openBriefingText(text: string): BriefingText | undefined {
  const document = parseYaml(text, new ProblemLog());
  const root = document?.contents;
  if (!document || document.errors.length > 0 || !isMap(root)) return undefined;
  const lineEnd = /\r?\n/.exec(text)?.[0] ?? "\n";
  return { text, root, lineEnd };
}

/** The record as it stands in the file; `undefined` when it is not there. */
export function findRecord(
  { root }: BriefingText,
  ref: RecordRef,
): YAMLMap.Parsed | undefined {
  if (ref.list === "article") {
    const value = findField(root, "article")?.value;
    return isMap(value) ? value : undefined;
  }
  return entriesOf(root, ref.list).find((entry) => idOf(entry) === ref.id);
}

/** The pair of a field by its name; of two the first, as it is the one that is read. */
export function findField(
  record: YAMLMap.Parsed,
  name: string,
): FieldPair | undefined {
  return record.items.find(
    ({ key }) => isScalar(key) && String(key.value) === name,
  );
}

/** The list's node, if the field holds a list. */
export function findList(
  record: YAMLMap.Parsed,
  name: string,
): YAMLSeq.Parsed | undefined {
  const value = findField(record, name)?.value;
  return isSeq(value) ? value : undefined;
}

/** The records of a list, in file order. */
export function entriesOf(
  root: YAMLMap.Parsed,
  list: ListName,
): readonly YAMLMap.Parsed[] {
  return (findList(root, list)?.items ?? []).filter((item) => isMap(item));
}

/** The text of a scalar as the reader reads it. */
export function scalarOf(
  node: ParsedNode | null | undefined,
): string | undefined {
  return isScalar(node) ? String(node.value).trim() : undefined;
}

function idOf(entry: YAMLMap.Parsed): string | undefined {
  return scalarOf(findField(entry, "id")?.value);
}

import * as vscode from "vscode";
import { findItem } from "../core/library/item.js";
import type { Library } from "../core/library/library.js";
import type { ItemRef } from "../core/model/itemRef.js";
import type { Span } from "../core/model/span.js";
import { rangesIn } from "./convert.js";

/** An entry in its briefing file, as the file is stored. */
export interface EntryPlace {
  readonly uri: vscode.Uri;
  readonly range: vscode.Range;
  /** Of the name or title in it; where that is not written letter by letter, the entry's start. */
  readonly name: vscode.Range;
}

/** Where the item's entry stands. */
export function entryPlace(
  library: Library,
  ref: ItemRef,
): EntryPlace | undefined {
  const item = findItem(library, ref);
  const text = library.get(ref.briefing)?.text;
  const entry = item && entryOf(item);
  if (text === undefined || !entry?.at) return undefined;
  // A block of YAML ends with the line end after it.
  const { start, end } = entry.at;
  const length = text.slice(start, end).trimEnd().length;
  const toRange = rangesIn(text);
  return {
    uri: vscode.Uri.parse(ref.briefing),
    range: toRange({ start, end: start + length }),
    name: toRange(spanOfName(text, entry.at, entry.name)),
  };
}

function spanOfName(text: string, { start, end }: Span, name: string): Span {
  const at = text.slice(start, end).indexOf(name);
  if (at < 0) return { start, end: start };
  return { start: start + at, end: start + at + name.length };
}

function entryOf(item: NonNullable<ReturnType<typeof findItem>>): {
  readonly at?: Span;
  readonly name: string;
} {
  switch (item.kind) {
    case "actor":
      return item.actor;
    case "event":
      return { ...item.event, name: item.event.title };
    case "section":
      return { ...item.section, name: item.section.title ?? "" };
    case "article":
      return { at: { start: 0, end: 0 }, name: "" };
  }
}

import * as vscode from "vscode";
import {
  createLineFinder,
  type LinePosition,
} from "../core/base/linePosition.js";
import { findItem } from "../core/library/item.js";
import type { Library } from "../core/library/library.js";
import type { ItemRef } from "../core/model/itemRef.js";
import type { Span } from "../core/model/span.js";

/** Where the item's entry stands in its briefing file, as the file is stored. */
export function entryPlace(
  library: Library,
  ref: ItemRef,
): vscode.Location | undefined {
  const item = findItem(library, ref);
  const text = library.get(ref.briefing)?.text;
  const span = item && spanOf(item);
  if (text === undefined || !span) return undefined;
  const find = createLineFinder(text);
  // A block of YAML ends with the line end after it.
  const length = text.slice(span.start, span.end).trimEnd().length;
  const range = new vscode.Range(
    toPosition(find(span.start)),
    toPosition(find(span.start + length)),
  );
  return new vscode.Location(vscode.Uri.parse(ref.briefing), range);
}

function spanOf(
  item: NonNullable<ReturnType<typeof findItem>>,
): Span | undefined {
  switch (item.kind) {
    case "actor":
      return item.actor.at;
    case "event":
      return item.event.at;
    case "section":
      return item.section.at;
    case "article":
      return { start: 0, end: 0 };
  }
}

function toPosition({ line, column }: LinePosition): vscode.Position {
  return new vscode.Position(line - 1, column - 1);
}

import * as vscode from "vscode";
import { createLineFinder } from "../core/base/linePosition.js";
import type { Span } from "../core/model/span.js";

/** The span's range in the document, whose text the span counts in. */
export function toRange(
  document: vscode.TextDocument,
  span: Span,
): vscode.Range {
  return new vscode.Range(
    document.positionAt(span.start),
    document.positionAt(span.end),
  );
}

export function toSpan(
  document: vscode.TextDocument,
  range: vscode.Range,
): Span {
  return {
    start: document.offsetAt(range.start),
    end: document.offsetAt(range.end),
  };
}

/** Turns spans of a text that no editor need have open to ranges. */
export function rangesIn(text: string): (span: Span) => vscode.Range {
  const find = createLineFinder(text);
  const toPosition = (offset: number) => {
    const { line, column } = find(offset);
    return new vscode.Position(line - 1, column - 1);
  };
  return ({ start, end }) =>
    new vscode.Range(toPosition(start), toPosition(end));
}

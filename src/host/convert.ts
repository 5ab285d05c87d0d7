import * as vscode from "vscode";
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

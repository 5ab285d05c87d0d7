import * as vscode from "vscode";
import type { LibraryEntry } from "../core/library/library.js";

/** Where the text of the briefing's article is kept; `undefined` when it is not. */
export function sourceAddress({
  address,
  briefing,
}: Pick<LibraryEntry, "address" | "briefing">): vscode.Uri | undefined {
  if (briefing?.source === undefined) return undefined;
  const folder = vscode.Uri.joinPath(vscode.Uri.parse(address, true), "..");
  return vscode.Uri.joinPath(folder, briefing.source);
}

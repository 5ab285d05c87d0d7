import * as vscode from "vscode";
import type { Library, LibraryEntry } from "../core/library/library.js";

/** Where the text of the briefing's article is kept; `undefined` when it is not. */
export function sourceAddress({
  address,
  briefing,
}: Pick<LibraryEntry, "address" | "briefing">): vscode.Uri | undefined {
  if (briefing?.source === undefined) return undefined;
  const folder = vscode.Uri.joinPath(vscode.Uri.parse(address, true), "..");
  return vscode.Uri.joinPath(folder, briefing.source);
}

/** The addresses of the articles' own texts, which stay as they are. */
export function articleTexts({
  entries,
}: Pick<Library, "entries">): ReadonlySet<string> {
  const addresses = entries.flatMap((entry) => sourceAddress(entry) ?? []);
  return new Set(addresses.map((uri) => uri.toString()));
}

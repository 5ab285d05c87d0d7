import * as vscode from "vscode";
import { settings } from "./ids.js";

/** A document, or a file of which the language is known. */
export type NameScope = Pick<vscode.TextDocument, "uri" | "languageId">;

const section = "briefingDesk";

/** Whether names are looked up in the document at all. */
export function isLookedAt(document: vscode.TextDocument): boolean {
  if (!readNameLanguages(document).includes(document.languageId)) return false;
  return !excludedPatterns(document.uri).some((pattern) =>
    matches(document, pattern),
  );
}

/** As in the editor's own settings, a glob may go from the folder on. */
function matches(document: vscode.TextDocument, pattern: string): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  const inFolder = folder && new vscode.RelativePattern(folder, pattern);
  const patterns = inFolder ? [pattern, inFolder] : [pattern];
  return patterns.some(
    (each) => vscode.languages.match({ pattern: each }, document) > 0,
  );
}

/** The languages in which names are looked up. */
export function readNameLanguages(scope: NameScope): readonly string[] {
  return read<readonly string[]>(scope, settings.languages, []);
}

/** Whether what the setting names is switched on for the document. */
export function isOn(
  scope: NameScope,
  setting: (typeof settings)[keyof typeof settings],
): boolean {
  return read(scope, setting, false);
}

/** A glob of the files that a search through the folder leaves out. */
export function excludedFiles(folder: vscode.Uri): string | undefined {
  const configuration = vscode.workspace.getConfiguration(undefined, folder);
  const lists = ["files.exclude", "search.exclude"].map((name) =>
    configuration.get<Record<string, unknown>>(name, {}),
  );
  const globs = lists.flatMap((list) =>
    Object.keys(list).filter((glob) => list[glob] === true),
  );
  const all = [...globs, ...excludedPatterns(folder)];
  return all.length > 0 ? `{${all.join(",")}}` : undefined;
}

/** The words and names that are never looked up in this workspace. */
export function readNeverNamed(): readonly string[] {
  return vscode.workspace
    .getConfiguration(section)
    .get<readonly string[]>(settings.never, []);
}

function excludedPatterns(uri: vscode.Uri): readonly string[] {
  return vscode.workspace
    .getConfiguration(section, uri)
    .get<readonly string[]>(settings.exclude, []);
}

function read<T>(scope: NameScope, setting: string, otherwise: T): T {
  const configuration = vscode.workspace.getConfiguration(section, scope);
  return configuration.get<T>(setting, otherwise);
}

import * as vscode from "vscode";
import { settings } from "./ids.js";

/** What the settings say of names in one document. */
export interface NameSettings {
  /** Whether names are looked up in it at all. */
  readonly isLookedAt: boolean;
  readonly isHoverOn: boolean;
  /** Whether known names are underlined. */
  readonly areMarked: boolean;
}

const section = "briefingDesk";

/** Reads the settings as they are for the document's folder and language. */
export function readNameSettings(document: vscode.TextDocument): NameSettings {
  const configuration = vscode.workspace.getConfiguration(section, document);
  const languages = configuration.get<string[]>(settings.languages, []);
  const excluded = configuration.get<string[]>(settings.exclude, []);
  const isExcluded = excluded.some(
    (pattern) => vscode.languages.match({ pattern }, document) > 0,
  );
  return {
    isLookedAt: languages.includes(document.languageId) && !isExcluded,
    isHoverOn: configuration.get<boolean>(settings.hover, true),
    areMarked: configuration.get<boolean>(settings.underline, false),
  };
}

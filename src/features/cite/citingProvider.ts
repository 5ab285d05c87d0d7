import * as vscode from "vscode";
import { chooseMarkup } from "../../core/citation/chooseMarkup.js";
import type { CitationStyle } from "../../core/citation/citationStyle.js";
import { defaultStyleId } from "../../core/citation/csl/bundledStyles.js";
import type { StyleShelf } from "../../core/citation/csl/styleShelf.js";
import type { CitationMarkup } from "../../core/citation/markup.js";
import { citationMarkups } from "../../core/citation/markups/index.js";
import { plainText } from "../../core/citation/markups/plainText.js";
import { readDocumentLanguage } from "../../core/citation/pandocTerms.js";
import { toRange } from "../../host/convert.js";
import { settings } from "../../host/ids.js";
import type { CitingFile } from "./bibliographyProvider.js";
import { readDocumentStyle } from "./documentStyle.js";
import type { SplitInsertion } from "./splitInsertion.js";

/** The markup that the document wants: by the setting of its folder and language, else by what it uses. */
export function markupOf(document: CitingFile): CitationMarkup {
  const chosen = read(document, settings.citationMarkup);
  const { languageId } = document;
  return (
    citationMarkups.find(({ id }) => id === chosen) ??
    chooseMarkup({ languageId, text: document.getText() }, citationMarkups) ??
    plainText
  );
}

/** The style that the document wants: by its front matter, else by the setting of its folder. */
export function styleOf(
  document: vscode.TextDocument,
  shelf: StyleShelf,
): Promise<CitationStyle> {
  const text = document.getText();
  const chosen =
    readDocumentStyle(text) ?? read(document, settings.citationStyle);
  const id = chosen === "" ? defaultStyleId : chosen;
  return shelf.get(toAddress(document, id), readDocumentLanguage(text));
}

/** What an insertion changes in the document besides the place where it goes in. */
export function editElsewhere(
  document: vscode.TextDocument,
  changes: SplitInsertion["elsewhere"],
): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { text, ...span } of changes)
    edit.replace(document.uri, toRange(document, span), text);
  return edit;
}

function read(document: CitingFile, setting: string): string {
  return vscode.workspace
    .getConfiguration("briefingDesk", document)
    .get(setting, "");
}

/** A style file is named by its path from the document's folder. */
function toAddress(document: vscode.TextDocument, id: string): string {
  if (!id.endsWith(".csl") || /^\w+:\/\//.test(id)) return id;
  const base = document.isUntitled
    ? vscode.workspace.workspaceFolders?.[0]?.uri
    : vscode.Uri.joinPath(document.uri, "..");
  return base === undefined ? id : vscode.Uri.joinPath(base, id).toString();
}

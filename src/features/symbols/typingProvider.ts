import * as vscode from "vscode";
import type { Disposable } from "../../core/base/disposable.js";
import { settings } from "../../host/ids.js";
import { isOn } from "../../host/nameSettings.js";
import { proseLanguages } from "../../host/proseLanguages.js";
import type { LazySymbols } from "./lazyProvider.js";
import { mayBeginName } from "./typedLetters.js";

/**
 * Lets the editor show its suggestions when the letters typed may begin a known name, in languages in which it suggests
 * nothing by itself. So it is with Markdown; elsewhere the editor asks for names as it asks for all else.
 */
export function offerNamesWhileTyping(
  load: () => Promise<LazySymbols>,
): Disposable {
  return vscode.workspace.onDidChangeTextDocument(async (change) => {
    const position = placeOfTyping(change);
    if (!position || !isQuiet(change.document)) return;
    const { completions } = await load();
    if (completions.offers(change.document, position))
      await vscode.commands.executeCommand("editor.action.triggerSuggest", {
        auto: true,
      });
  });
}

/** The cursor after a letter with which a name may begin; `undefined` after any other change. */
function placeOfTyping({
  document,
  contentChanges,
  reason,
}: vscode.TextDocumentChangeEvent): vscode.Position | undefined {
  const [change] = contentChanges;
  if (!change || contentChanges.length > 1 || reason !== undefined)
    return undefined;
  if (!/^\p{L}$/u.test(change.text) || !change.range.isEmpty) return undefined;
  if (vscode.window.activeTextEditor?.document !== document) return undefined;
  const position = change.range.start.translate(0, change.text.length);
  const line = document.lineAt(position.line).text;
  return mayBeginName(line.slice(0, position.character)) ? position : undefined;
}

function isQuiet(document: vscode.TextDocument): boolean {
  if (!proseLanguages.includes(document.languageId)) return false;
  if (!isOn(document, settings.completeWhileTyping)) return false;
  const setting = vscode.workspace
    .getConfiguration("editor", document)
    .get<QuickSuggestions>("quickSuggestions", true);
  const other = typeof setting === "object" ? setting.other : setting;
  return other === false || other === "off";
}

type QuickSuggestions = boolean | { readonly other?: boolean | string };

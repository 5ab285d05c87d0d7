import * as vscode from "vscode";
import type { Disposable } from "../../core/base/disposable.js";
import { settings } from "../../host/ids.js";
import { isOn } from "../../host/nameSettings.js";
import { proseLanguages } from "../../host/proseLanguages.js";
import { typedAfter } from "./eventChoices.js";
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
    const { document } = change;
    const position = placeOfTyping(change, /^\p{L}$/u);
    if (!position || !mayBeginName(textBefore(document, position))) return;
    if (!isQuiet(document)) return;
    const { completions } = await load();
    if (completions.offers(document, position)) await suggest();
  });
}

/** Lets the editor go on with events after a blank, at which it ends its suggestions. */
export function offerEventsAfterBlank(trigger: string): Disposable {
  return vscode.workspace.onDidChangeTextDocument(async (change) => {
    const position = placeOfTyping(change, /^ $/);
    const before = position && textBefore(change.document, position);
    if (before === undefined) return;
    const typed = typedAfter(before, before.length, trigger);
    if (typed !== undefined && typed.trim() !== "") await suggest();
  });
}

function suggest(): Thenable<unknown> {
  const command = "editor.action.triggerSuggest";
  return vscode.commands.executeCommand(command, { auto: true });
}

function textBefore(
  document: vscode.TextDocument,
  { line, character }: vscode.Position,
): string {
  return document.lineAt(line).text.slice(0, character);
}

/** The cursor after such a sign has been typed; `undefined` after any other change. */
function placeOfTyping(
  { document, contentChanges, reason }: vscode.TextDocumentChangeEvent,
  sign: RegExp,
): vscode.Position | undefined {
  const [change] = contentChanges;
  if (!change || contentChanges.length > 1 || reason !== undefined)
    return undefined;
  if (!sign.test(change.text) || !change.range.isEmpty) return undefined;
  if (vscode.window.activeTextEditor?.document !== document) return undefined;
  return change.range.start.translate(0, change.text.length);
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

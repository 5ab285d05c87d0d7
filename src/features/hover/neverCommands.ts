import * as vscode from "vscode";
import { Refusal } from "../../host/attempt.js";
import type { DocumentNames } from "../../host/documentNames.js";
import { settings } from "../../host/ids.js";
import { readNeverNamed } from "../../host/nameSettings.js";

/** The words of the mention as they stand in the text, on one line. */
export function wordsAt(
  document: vscode.TextDocument,
  range: vscode.Range,
): string {
  return document.getText(range).replace(/\s+/g, " ");
}

/** From now on the words, or those under the cursor, name nobody in this workspace; the message can take it back. */
export async function nameNever(
  names: DocumentNames,
  argument: unknown,
): Promise<void> {
  const words = typeof argument === "string" ? argument : wordsAtCursor(names);
  if (words === undefined)
    throw new Refusal(
      vscode.l10n.t("Put the cursor on a name that is not to be looked up."),
    );
  const before = readNeverNamed();
  if (before.includes(words)) return;
  await writeNever([...before, words]);
  void offerUndo(words);
}

async function offerUndo(words: string): Promise<void> {
  const undo = vscode.l10n.t("Undo");
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t("“{0}” names nobody in this workspace now.", words),
    undo,
  );
  if (answer !== undo) return;
  await writeNever(readNeverNamed().filter((each) => each !== words));
}

/** In the workspace's settings; without a workspace in the user's. */
function writeNever(words: readonly string[]): Thenable<void> {
  const { ConfigurationTarget, workspace } = vscode;
  const target = workspace.workspaceFolders
    ? ConfigurationTarget.Workspace
    : ConfigurationTarget.Global;
  return workspace
    .getConfiguration("briefingDesk")
    .update(settings.never, words.length > 0 ? words : undefined, target);
}

function wordsAtCursor(names: DocumentNames): string | undefined {
  const editor = vscode.window.activeTextEditor;
  const place = editor && names.at(editor.document, editor.selection.active);
  return place && wordsAt(editor.document, place.range);
}

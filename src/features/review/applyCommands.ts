import * as vscode from "vscode";
import { applyCorrection } from "../../core/corrections/applyCorrection.js";
import type { Correction } from "../../core/corrections/correction.js";
import type { TextEdit } from "../../core/model/textEdit.js";
import { toRange } from "../../host/convert.js";

/**
 * Carries corrections that do not touch each other out in the briefing's file: one edit, one step of undo. The file is saved, as the library knows
 * what is stored, unless it had unsaved changes before, which are not ours to save. Says whether it could be done.
 */
export async function carryOut(
  address: string,
  corrections: readonly Correction[],
): Promise<boolean> {
  const uri = vscode.Uri.parse(address, true);
  const document = await vscode.workspace.openTextDocument(uri);
  const { isDirty } = document;
  const edits = editsFor(document.getText(), corrections);
  if (!edits) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t(
        "Nothing was changed: the briefing file has a mistake in its syntax, or the entry is gone. See Problems.",
      ),
    );
    return false;
  }
  const workspaceEdit = new vscode.WorkspaceEdit();
  for (const { text, ...span } of edits)
    workspaceEdit.replace(uri, toRange(document, span), text);
  const isDone = await vscode.workspace.applyEdit(workspaceEdit);
  if (isDone && !isDirty) await document.save();
  return isDone;
}

function editsFor(
  text: string,
  corrections: readonly Correction[],
): readonly TextEdit[] | undefined {
  const edits = corrections.map((correction) =>
    applyCorrection(text, correction),
  );
  return edits.every((edit) => edit !== undefined) ? edits.flat() : undefined;
}

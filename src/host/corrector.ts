import * as vscode from "vscode";
import type { Correction } from "../core/corrections/correction.js";
import type { TextEdit } from "../core/model/textEdit.js";
import { toRange } from "./convert.js";
import type { LoadPart, Parts } from "./loadPart.js";

/**
 * Carries corrections that do not touch each other out in the file of a briefing: one edit, one step of undo. The file
 * is saved, as the library knows what is stored, unless it had unsaved changes before, which are not ours to save. Says
 * whether it could be done; when not, the user has been told.
 */
export type Correct = (
  address: string,
  corrections: readonly Correction[],
) => Promise<boolean>;

export function makeCorrector(loadPart: LoadPart): Correct {
  return async (address, corrections) => {
    const files = await loadPart("briefingFiles");
    const document = await vscode.workspace.openTextDocument(
      vscode.Uri.parse(address, true),
    );
    const edits = editsFor(files, document.getText(), corrections);
    if (edits) return edit(document, edits);
    void vscode.window.showWarningMessage(
      vscode.l10n.t(
        "Nothing was changed: the briefing file has a mistake in its syntax, or the entry is gone. See Problems.",
      ),
    );
    return false;
  };
}

async function edit(
  document: vscode.TextDocument,
  edits: readonly TextEdit[],
): Promise<boolean> {
  const { isDirty, uri } = document;
  const workspaceEdit = new vscode.WorkspaceEdit();
  for (const { text, ...span } of edits)
    workspaceEdit.replace(uri, toRange(document, span), text);
  const isDone = await vscode.workspace.applyEdit(workspaceEdit);
  if (isDone && !isDirty) await document.save();
  return isDone;
}

function editsFor(
  { applyCorrection }: Parts["briefingFiles"],
  text: string,
  corrections: readonly Correction[],
): readonly TextEdit[] | undefined {
  const edits = corrections.map((correction) =>
    applyCorrection(text, correction),
  );
  return edits.every((edit) => edit !== undefined) ? edits.flat() : undefined;
}

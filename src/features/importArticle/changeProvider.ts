import * as vscode from "vscode";
import type { Briefing } from "../../core/model/briefing.js";
import { changeScheme } from "../../host/ids.js";
import type { LoadPart } from "../../host/loadPart.js";
import { replaceWhole } from "../../host/wholeFile.js";
import type { ImportOutcome } from "./importReport.js";

/** Shows beside a briefing file what it would be after another import, and makes it so if the person wants that. */
export class ChangeProvider implements vscode.TextDocumentContentProvider {
  readonly #texts = new Map<string, string>();
  readonly #loadPart: LoadPart;

  constructor(loadPart: LoadPart) {
    this.#loadPart = loadPart;
  }

  provideTextDocumentContent({ path }: vscode.Uri): string {
    return this.#texts.get(path) ?? "";
  }

  /** What became of the file. */
  async offer(
    uri: vscode.Uri,
    found: Briefing,
  ): Promise<ImportOutcome["change"]> {
    const document = await vscode.workspace.openTextDocument(uri);
    const { refreshBriefing } = await this.#loadPart("briefingFiles");
    const refreshed = () => refreshBriefing(document.getText(), found);
    const after = refreshed();
    if (after === undefined) return "none";
    const isWanted = await this.#ask(uri, after);
    // What was written while the question stood stays as well.
    const wanted = isWanted ? refreshed() : undefined;
    return wanted !== undefined && (await write(document, wanted))
      ? "refreshed"
      : "kept";
  }

  async #ask(uri: vscode.Uri, after: string): Promise<boolean> {
    const changed = uri.with({ scheme: changeScheme });
    const name = uri.path.slice(uri.path.lastIndexOf("/") + 1);
    const apply = vscode.l10n.t("Apply");
    this.#texts.set(changed.path, after);
    await vscode.commands.executeCommand(
      "vscode.diff",
      uri,
      changed,
      vscode.l10n.t("{0}: what the import would change", name),
    );
    const answer = await vscode.window.showInformationMessage(
      vscode.l10n.t("Apply what the import would change in {0}?", name),
      apply,
      vscode.l10n.t("Keep as It Is"),
    );
    await closeDiff(changed);
    this.#texts.delete(changed.path);
    return answer === apply;
  }
}

async function closeDiff(changed: vscode.Uri): Promise<void> {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  const isOurs = ({ input }: vscode.Tab) =>
    input instanceof vscode.TabInputTextDiff &&
    input.modified.toString() === changed.toString();
  await vscode.window.tabGroups.close(tabs.filter(isOurs));
}

/** Saved unless there were unsaved changes before, which are not ours to save. */
async function write(
  document: vscode.TextDocument,
  text: string,
): Promise<boolean> {
  const { isDirty } = document;
  const edit = new vscode.WorkspaceEdit();
  replaceWhole(edit, document, text);
  const isDone = await vscode.workspace.applyEdit(edit);
  if (isDone && !isDirty) await document.save();
  return isDone;
}

import * as vscode from "vscode";
import { findInBriefing } from "../../core/library/item.js";
import type { Library, LibraryEntry } from "../../core/library/library.js";
import type { ItemRef } from "../../core/model/itemRef.js";
import { commands } from "../../host/ids.js";
import { choicesFor } from "./choices.js";
import { entryInFile, entryInSource } from "./entryAt.js";
import { sourceOf } from "./selectionCommands.js";

/** The lightbulb on an entry of the briefing file, and on a name or passage of the source. */
export class CorrectionActionProvider implements vscode.CodeActionProvider {
  constructor(readonly library: Library) {}

  provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
  ): vscode.CodeAction[] {
    const ref = this.#find(document, range);
    const actions = ref ? this.#onEntry(ref) : [];
    if (!range.isEmpty)
      actions.push(
        toAction(
          vscode.l10n.t("Add Selection to Briefing…"),
          commands.addSelection,
        ),
      );
    return actions;
  }

  #find(
    document: vscode.TextDocument,
    range: vscode.Range,
  ): ItemRef | undefined {
    const address = document.uri.toString();
    const offset = document.offsetAt(range.start);
    for (const entry of this.library.entries) {
      const { briefing } = entry;
      if (!briefing) continue;
      const found = isFile(entry, document)
        ? entryInFile(briefing, offset)
        : sourceOf(entry) === address
          ? entryInSource(briefing, document.getText(), offset)
          : undefined;
      if (found) return { briefing: entry.address, ...found };
    }
    return undefined;
  }

  #onEntry(ref: ItemRef): vscode.CodeAction[] {
    const briefing = this.library.get(ref.briefing)?.briefing;
    const item = briefing && findInBriefing(briefing, ref);
    if (!item) return [];
    const actions = [
      toAction(vscode.l10n.t("Correct…"), commands.correctEntry, ref),
    ];
    if (!choicesFor(item).includes("accept")) return actions;
    const accept = vscode.l10n.t("Accept Suggestion");
    const reject = vscode.l10n.t("Reject Suggestion");
    return [
      toAction(accept, commands.acceptSuggestion, ref),
      toAction(reject, commands.rejectEntry, ref),
      ...actions,
    ];
  }
}

/** The places of the entries are those of the stored text. */
function isFile(
  { address, text }: LibraryEntry,
  document: vscode.TextDocument,
): boolean {
  return address === document.uri.toString() && text === document.getText();
}

function toAction(
  title: string,
  command: string,
  ref?: ItemRef,
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.Refactor);
  action.command = { command, title, arguments: ref ? [ref] : [] };
  return action;
}

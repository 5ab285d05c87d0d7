import * as vscode from "vscode";
import { readManner } from "../../core/citation/bibliography/bibtexManner.js";
import { completeBibtexEntry } from "../../core/citation/bibliography/editBibtex.js";
import { scanBibtex } from "../../core/citation/bibliography/scanBibtex.js";
import { toReference } from "../../core/citation/reference.js";
import type { Library } from "../../core/library/library.js";
import { containsOffset } from "../../core/model/span.js";
import { toRange } from "../../host/convert.js";

/** Offers to add to the entry at the cursor what the briefing of the same key knows and the entry has not. */
export class EntryFixProvider implements vscode.CodeActionProvider {
  constructor(readonly library: Library) {}

  provideCodeActions(
    document: vscode.TextDocument,
    { start }: vscode.Range,
  ): vscode.CodeAction[] {
    const text = document.getText();
    const offset = document.offsetAt(start);
    const entries = [...scanBibtex(text)];
    const entry = entries.find(({ span }) => containsOffset(span, offset));
    const article = entry?.isClosed ? this.#article(entry.key) : undefined;
    const change =
      entry &&
      article &&
      completeBibtexEntry(text, entry, {
        reference: toReference(article),
        manner: readManner(text, entries),
      });
    if (!change) return [];
    const action = new vscode.CodeAction(
      vscode.l10n.t("Complete ‘{0}’ from Its Briefing", entry.key),
      vscode.CodeActionKind.QuickFix,
    );
    action.edit = new vscode.WorkspaceEdit();
    action.edit.replace(document.uri, toRange(document, change), change.text);
    return [action];
  }

  #article(key: string) {
    const entry = this.library.entries.find(
      ({ briefing }) => briefing?.article.id === key,
    );
    return entry?.briefing?.article;
  }
}

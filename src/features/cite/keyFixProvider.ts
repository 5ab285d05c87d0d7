import * as vscode from "vscode";
import { suggestKey } from "../../core/citation/keyChecks.js";
import { toReference } from "../../core/citation/reference.js";
import type { Library } from "../../core/library/library.js";
import { toRange } from "../../host/convert.js";
import {
  type Bibliographies,
  type BibliographyFile,
  formatOf,
} from "./bibliographyProvider.js";
import { undefinedKey } from "./citationProblems.js";

/** What mends a key without an entry: the entry, when a briefing has it, or the key that was probably meant. */
export class KeyFixProvider implements vscode.CodeActionProvider {
  constructor(
    readonly library: Library,
    readonly bibliographies: Bibliographies,
  ) {}

  async provideCodeActions(
    document: vscode.TextDocument,
    _range: vscode.Range,
    { diagnostics }: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> {
    const ours = diagnostics.filter(({ code }) => code === undefinedKey);
    if (ours.length === 0) return [];
    const files = await this.bibliographies.read(document);
    const actions = await Promise.all(
      ours.map((diagnostic) => this.#fixes(document, diagnostic, files)),
    );
    return actions.flat();
  }

  async #fixes(
    document: vscode.TextDocument,
    diagnostic: vscode.Diagnostic,
    files: readonly BibliographyFile[],
  ): Promise<vscode.CodeAction[]> {
    const key = document.getText(diagnostic.range);
    const actions = [
      await this.#addEntry(key, files),
      this.#writeOther(document, diagnostic.range, files),
    ].filter((action) => action !== undefined);
    for (const action of actions) action.diagnostics = [diagnostic];
    return actions;
  }

  async #addEntry(
    key: string,
    files: readonly BibliographyFile[],
  ): Promise<vscode.CodeAction | undefined> {
    const article = this.#articles().find(({ id }) => id === key);
    const file = files.find(({ uri }) => formatOf(uri) !== undefined);
    const format = file && formatOf(file.uri);
    if (!article || !file || !format) return undefined;
    const opened = await vscode.workspace.openTextDocument(file.uri);
    const { text, ...span } = format.append(
      opened.getText(),
      toReference(article),
    );
    const name = vscode.workspace.asRelativePath(file.uri);
    const action = new vscode.CodeAction(
      vscode.l10n.t("Add ‘{0}’ to {1}", key, name),
      vscode.CodeActionKind.QuickFix,
    );
    action.edit = new vscode.WorkspaceEdit();
    action.edit.replace(file.uri, toRange(opened, span), text);
    action.isPreferred = true;
    return action;
  }

  #writeOther(
    document: vscode.TextDocument,
    range: vscode.Range,
    files: readonly BibliographyFile[],
  ): vscode.CodeAction | undefined {
    const known = files.flatMap(({ choices }) => choices.map(({ key }) => key));
    const ids = this.#articles().map(({ id }) => id);
    const meant = suggestKey(document.getText(range), [...known, ...ids]);
    if (meant === undefined) return undefined;
    const action = new vscode.CodeAction(
      vscode.l10n.t("Write ‘{0}’", meant),
      vscode.CodeActionKind.QuickFix,
    );
    action.edit = new vscode.WorkspaceEdit();
    action.edit.replace(document.uri, range, meant);
    return action;
  }

  #articles() {
    return this.library.entries.flatMap(
      ({ briefing }) => briefing?.article ?? [],
    );
  }
}

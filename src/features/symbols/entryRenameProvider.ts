import * as vscode from "vscode";
import type { ItemRef } from "../../core/model/itemRef.js";
import { containsOffset, type Span } from "../../core/model/span.js";
import { toRange } from "../../host/convert.js";
import { nameInEntry } from "./nameInEntry.js";
import { renameEverywhere, type RenameParts } from "./renameProvider.js";

interface NamedEntry extends Span {
  readonly ref: ItemRef;
  readonly name: string;
}

/** As renaming in a draft, from the name or alias in the briefing file. */
export class EntryRenameProvider implements vscode.RenameProvider {
  constructor(readonly parts: RenameParts) {}

  prepareRename(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): { readonly range: vscode.Range; readonly placeholder: string } {
    const entry = this.#entryAt(document, position);
    return { range: toRange(document, entry), placeholder: entry.name };
  }

  provideRenameEdits(
    document: vscode.TextDocument,
    position: vscode.Position,
    newName: string,
    token: vscode.CancellationToken,
  ): Promise<vscode.WorkspaceEdit> {
    const { ref, name } = this.#entryAt(document, position);
    const renaming = { refs: [ref], from: name, to: newName };
    return renameEverywhere(this.parts, renaming, token);
  }

  #entryAt(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): NamedEntry {
    const briefing = document.uri.toString();
    const entry = this.parts.library.get(briefing);
    if (entry?.text !== document.getText())
      throw new Error(
        vscode.l10n.t("Save the briefing file before renaming in it."),
      );
    const offset = document.offsetAt(position);
    const actor = entry.briefing?.actors.find(
      ({ at }) => at && containsOffset(at, offset),
    );
    const found = actor && nameInEntry(entry.text, actor, offset);
    if (!found)
      throw new Error(vscode.l10n.t("There is no name of an actor here."));
    return { ...found, ref: { briefing, kind: "actor", id: actor.id } };
  }
}

import * as vscode from "vscode";
import type { Library } from "../../core/library/library.js";
import type { ItemRef } from "../../core/model/itemRef.js";
import { isCapitals } from "../../core/names/spelling.js";
import type { DocumentNames, NamedPlace } from "../../host/documentNames.js";
import { toRange } from "../../host/convert.js";
import type { LoadPart } from "../../host/loadPart.js";
import { findInDrafts } from "../../host/draftSearch.js";

/** Renames the name or alias under the cursor in its briefing and wherever drafts use it. */
export class NameRenameProvider implements vscode.RenameProvider {
  constructor(
    readonly library: Library,
    readonly names: DocumentNames,
    readonly loadPart: LoadPart,
  ) {}

  prepareRename(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): { readonly range: vscode.Range; readonly placeholder: string } {
    const { range, name } = this.#placeAt(document, position);
    return { range, placeholder: name };
  }

  async provideRenameEdits(
    document: vscode.TextDocument,
    position: vscode.Position,
    newName: string,
    token: vscode.CancellationToken,
  ): Promise<vscode.WorkspaceEdit> {
    const place = this.#placeAt(document, position);
    const [ref] = place.refs;
    const to = newName.trim();
    if (!ref || to === "")
      throw new Error(vscode.l10n.t("A name needs at least one letter."));
    const edit = new vscode.WorkspaceEdit();
    await this.#editBriefing(edit, ref, { from: place.name, to });
    for await (const { uri, places } of findInDrafts(this.names, ref, token))
      for (const each of places)
        if (each.name === place.name && each.refs.length === 1)
          await editDraft(edit, { uri, range: each.range, to });
    return edit;
  }

  async #editBriefing(
    edit: vscode.WorkspaceEdit,
    ref: ItemRef,
    names: { readonly from: string; readonly to: string },
  ): Promise<void> {
    const uri = vscode.Uri.parse(ref.briefing);
    const document = await vscode.workspace.openTextDocument(uri);
    const { renameActor } = await this.loadPart("briefingFiles");
    const change = renameActor(document.getText(), ref.id, names);
    if (!change)
      throw new Error(
        vscode.l10n.t("The briefing has no name “{0}” to change.", names.from),
      );
    edit.replace(uri, toRange(document, change), change.text);
  }

  #placeAt(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): NamedPlace {
    const place = this.names.at(document, position);
    if (!place)
      throw new Error(vscode.l10n.t("There is no name of an actor here."));
    if (place.refs.length > 1)
      throw new Error(
        vscode.l10n.t("“{0}” names several actors here.", place.name),
      );
    return place;
  }
}

/** A name in capitals stays so. */
async function editDraft(
  edit: vscode.WorkspaceEdit,
  {
    uri,
    range,
    to,
  }: {
    readonly uri: vscode.Uri;
    readonly range: vscode.Range;
    readonly to: string;
  },
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const text = document.getText(range);
  const isLoud = isCapitals(text) && !isCapitals(to) && text.length > 3;
  edit.replace(uri, range, isLoud ? to.toUpperCase() : to);
}

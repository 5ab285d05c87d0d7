import * as vscode from "vscode";
import type { ItemRef } from "../../core/model/itemRef.js";
import { isCapitals } from "../../core/names/spelling.js";
import { toRange } from "../../host/convert.js";
import type { DocumentNames, NamedPlace } from "../../host/documentNames.js";
import type { DraftMentions } from "../../host/draftMentions.js";
import type { LoadPart } from "../../host/loadPart.js";

export interface RenameParts {
  readonly names: DocumentNames;
  readonly drafts: DraftMentions;
  readonly loadPart: LoadPart;
}

/** A name or alias in a draft that is to be another. */
interface Renaming {
  readonly uri: vscode.Uri;
  readonly range: vscode.Range;
  readonly to: string;
  readonly metadata: vscode.WorkspaceEditEntryMetadata;
}

/** Renames the name or alias under the cursor in its briefing and, where the user agrees, in the drafts that use it. */
export class NameRenameProvider implements vscode.RenameProvider {
  constructor(readonly parts: RenameParts) {}

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
    const { name, refs } = this.#placeAt(document, position);
    const [ref] = refs;
    const to = newName.trim();
    if (!ref || to === "")
      throw new Error(vscode.l10n.t("A name needs at least one letter."));
    const edit = new vscode.WorkspaceEdit();
    await this.#editBriefing(edit, ref, { from: name, to });
    const metadata = draftMetadata(name, to);
    for await (const { uri, places } of this.parts.drafts.find(ref, token))
      for (const { range, ...place } of places)
        if (place.name === name && place.refs.length === 1)
          await editDraft(edit, { uri, range, to, metadata });
    return edit;
  }

  async #editBriefing(
    edit: vscode.WorkspaceEdit,
    ref: ItemRef,
    names: { readonly from: string; readonly to: string },
  ): Promise<void> {
    const uri = vscode.Uri.parse(ref.briefing);
    const document = await vscode.workspace.openTextDocument(uri);
    const { renameActor } = await this.parts.loadPart("briefingFiles");
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
    const place = this.parts.names.at(document, position);
    if (!place)
      throw new Error(vscode.l10n.t("There is no name of an actor here."));
    if (place.refs.length > 1)
      throw new Error(
        vscode.l10n.t("“{0}” names several actors here.", place.name),
      );
    return place;
  }
}

/** Drafts are the user's words: each change in them is shown and agreed to first. */
function draftMetadata(
  from: string,
  to: string,
): vscode.WorkspaceEditEntryMetadata {
  return {
    label: vscode.l10n.t("Drafts: {0} becomes {1}", from, to),
    needsConfirmation: true,
  };
}

/** A name in capitals stays so. */
async function editDraft(
  edit: vscode.WorkspaceEdit,
  { uri, range, to, metadata }: Renaming,
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const text = document.getText(range);
  const isLoud = isCapitals(text) && !isCapitals(to) && text.length > 3;
  edit.replace(uri, range, isLoud ? to.toUpperCase() : to, metadata);
}

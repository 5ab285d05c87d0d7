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

/** One name or alias of an actor that is to be another. */
export interface NameChange {
  readonly ref: ItemRef;
  readonly from: string;
  readonly to: string;
}

/** A name or alias in a draft that is to be another. */
interface Renaming {
  readonly uri: vscode.Uri;
  readonly range: vscode.Range;
  readonly from: string;
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
    const renaming = ref && { ref, from: name, to: newName };
    if (!renaming) return new vscode.WorkspaceEdit();
    return renameEverywhere(this.parts, renaming, token);
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

/** The edit of the briefing file and, to be agreed to, of each draft that uses the name. */
export async function renameEverywhere(
  { drafts, loadPart }: RenameParts,
  { ref, from, to: typed }: NameChange,
  token: vscode.CancellationToken,
): Promise<vscode.WorkspaceEdit> {
  const to = typed.trim();
  if (to === "")
    throw new Error(vscode.l10n.t("A name needs at least one letter."));
  const edit = new vscode.WorkspaceEdit();
  await editBriefing(edit, { ref, from, to }, loadPart);
  const metadata = draftMetadata(from, to);
  for await (const { uri, places } of drafts.find(ref, token))
    for (const { range, name, refs } of places)
      if (name === from && refs.length === 1)
        await editDraft(edit, { uri, range, from, to, metadata });
  return edit;
}

async function editBriefing(
  edit: vscode.WorkspaceEdit,
  { ref, from, to }: NameChange,
  loadPart: LoadPart,
): Promise<void> {
  const uri = vscode.Uri.parse(ref.briefing);
  const document = await vscode.workspace.openTextDocument(uri);
  const { renameActor } = await loadPart("briefingFiles");
  const change = renameActor(document.getText(), ref.id, { from, to });
  if (!change)
    throw new Error(
      vscode.l10n.t("The briefing has no name “{0}” to change.", from),
    );
  edit.replace(uri, toRange(document, change), change.text);
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

/** What a heading has in capitals stays so. */
async function editDraft(
  edit: vscode.WorkspaceEdit,
  { uri, range, from, to, metadata }: Renaming,
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const text = document.getText(range);
  const isLoud = isCapitals(text) && !isCapitals(from) && text.length > 3;
  edit.replace(uri, range, isLoud ? to.toUpperCase() : to, metadata);
}

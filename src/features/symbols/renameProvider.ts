import * as vscode from "vscode";
import { findItem } from "../../core/library/item.js";
import type { Library } from "../../core/library/library.js";
import type { ItemRef } from "../../core/model/itemRef.js";
import { isCapitals } from "../../core/names/spelling.js";
import { toRange } from "../../host/convert.js";
import type { DocumentNames, NamedPlace } from "../../host/documentNames.js";
import type { DraftMentions } from "../../host/draftMentions.js";
import type { LoadPart } from "../../host/loadPart.js";
import { articleTexts } from "../../host/sourceAddress.js";

export interface RenameParts {
  readonly library: Library;
  readonly names: DocumentNames;
  readonly drafts: DraftMentions;
  readonly loadPart: LoadPart;
}

/** One name or alias of an actor that is to be another. */
export interface NameChange {
  /** The actor, in each briefing that has it. */
  readonly refs: readonly ItemRef[];
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
    const renaming = { refs, from: name, to: newName };
    return renameEverywhere(this.parts, renaming, token);
  }

  #placeAt(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): NamedPlace {
    if (articleTexts(this.parts.library).has(document.uri.toString()))
      throw new Error(
        vscode.l10n.t(
          "An article’s own text stays as it is. Rename in a draft or in the briefing.",
        ),
      );
    const place = this.parts.names.at(document, position);
    if (!place)
      throw new Error(vscode.l10n.t("There is no name of an actor here."));
    const actors = new Set(place.refs.map((ref) => this.#nameOf(ref)));
    if (actors.size > 1)
      throw new Error(
        vscode.l10n.t("“{0}” names several actors here.", place.name),
      );
    return place;
  }

  /** Who has the same full name in several briefings is taken for the same actor. */
  #nameOf(ref: ItemRef): string | undefined {
    const item = findItem(this.parts.library, ref);
    return item?.kind === "actor" ? item.actor.name : undefined;
  }
}

/** The edit of each briefing file and, to be agreed to, of each draft that uses the name for nobody else. */
export async function renameEverywhere(
  { library, names, drafts, loadPart }: RenameParts,
  { refs, from, to: typed }: NameChange,
  token: vscode.CancellationToken,
): Promise<vscode.WorkspaceEdit> {
  const to = typed.trim();
  if (to === "")
    throw new Error(vscode.l10n.t("A name needs at least one letter."));
  const edit = new vscode.WorkspaceEdit();
  await editBriefings(edit, { refs, from, to }, loadPart);
  const [ref] = refs;
  const ids = new Set(refs.map((each) => names.idOf(each)));
  const isMeant = (place: NamedPlace) =>
    place.name === from &&
    place.refs.every((each) => ids.has(names.idOf(each)));
  const metadata = draftMetadata(from, to);
  const articles = articleTexts(library);
  for await (const { uri, places } of ref ? drafts.find(ref, token) : [])
    if (!articles.has(uri.toString()))
      for (const { range } of places.filter(isMeant))
        await editDraft(edit, { uri, range, from, to, metadata });
  return edit;
}

/** A briefing that spells the name otherwise stays as it is. */
async function editBriefings(
  edit: vscode.WorkspaceEdit,
  { refs, from, to }: NameChange,
  loadPart: LoadPart,
): Promise<void> {
  const { renameActor } = await loadPart("briefingFiles");
  for (const { briefing, id } of refs) {
    const uri = vscode.Uri.parse(briefing);
    const document = await vscode.workspace.openTextDocument(uri);
    const change = renameActor(document.getText(), id, { from, to });
    if (change) edit.replace(uri, toRange(document, change), change.text);
  }
  if (edit.size === 0)
    throw new Error(
      vscode.l10n.t("The briefing has no name “{0}” to change.", from),
    );
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

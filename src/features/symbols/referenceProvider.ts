import * as vscode from "vscode";
import type { Library } from "../../core/library/library.js";
import type { DocumentNames } from "../../host/documentNames.js";
import type { DraftMentions } from "../../host/draftMentions.js";
import { entryPlace } from "../../host/entryPlace.js";

/** All mentions of the actor at the place, in all drafts of the workspace, by whatever name. */
export class NameReferenceProvider implements vscode.ReferenceProvider {
  constructor(
    readonly library: Library,
    readonly names: DocumentNames,
    readonly drafts: DraftMentions,
  ) {}

  async provideReferences(
    document: vscode.TextDocument,
    position: vscode.Position,
    { includeDeclaration }: vscode.ReferenceContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.Location[]> {
    const [ref] = this.names.at(document, position)?.refs ?? [];
    if (!ref) return [];
    const found: vscode.Location[] = [];
    for await (const { uri, places } of this.drafts.find(ref, token))
      for (const { range } of places)
        found.push(new vscode.Location(uri, range));
    if (token.isCancellationRequested) return [];
    const entry = includeDeclaration && entryPlace(this.library, ref);
    if (entry) found.push(new vscode.Location(entry.uri, entry.name));
    return found;
  }
}

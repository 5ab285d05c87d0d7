import * as vscode from "vscode";
import type { DocumentNames } from "../../host/documentNames.js";

/** Every mention of the actor under the cursor in the same document, by whatever name. */
export class NameHighlightProvider implements vscode.DocumentHighlightProvider {
  constructor(readonly names: DocumentNames) {}

  async provideDocumentHighlights(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentHighlight[] | undefined> {
    const [ref] = this.names.at(document, position)?.refs ?? [];
    if (!ref) return undefined;
    const places = await this.names.of(ref, document, token);
    return places.map(({ range }) => new vscode.DocumentHighlight(range));
  }
}

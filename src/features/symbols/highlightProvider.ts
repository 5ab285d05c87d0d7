import * as vscode from "vscode";
import type { DocumentNames } from "../../host/documentNames.js";

/** Every mention of the actor under the cursor in the same document, by whatever name. */
export class NameHighlightProvider implements vscode.DocumentHighlightProvider {
  constructor(readonly names: DocumentNames) {}

  provideDocumentHighlights(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): vscode.DocumentHighlight[] | undefined {
    const [ref] = this.names.at(document, position)?.refs ?? [];
    if (!ref) return undefined;
    return this.names
      .of(ref, document)
      .map(({ range }) => new vscode.DocumentHighlight(range));
  }
}

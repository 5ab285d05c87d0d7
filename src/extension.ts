import type * as vscode from "vscode";

/** The composition root: makes the host's adapters and the library, then registers each feature. */
export function activate(_context: vscode.ExtensionContext): void {
  // The features follow.
}

import type * as vscode from "vscode";

/** The composition root: makes the host's adapters and the library, then registers each feature. */
export function activate(context: vscode.ExtensionContext): void {
  context.subscriptions.push();
}

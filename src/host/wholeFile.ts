import * as vscode from "vscode";

/** The file as a document, with what is not saved; `undefined` when it is not there. */
export async function readIfThere(
  uri: vscode.Uri,
): Promise<vscode.TextDocument | undefined> {
  try {
    await vscode.workspace.fs.stat(uri);
  } catch (error) {
    if (
      error instanceof vscode.FileSystemError &&
      error.code === "FileNotFound"
    )
      return undefined;
    throw error;
  }
  return vscode.workspace.openTextDocument(uri);
}

/** Adds to the edit what makes the document's text the given one: the part between what both begin and end with. */
export function replaceWhole(
  edit: vscode.WorkspaceEdit,
  document: vscode.TextDocument,
  after: string,
): void {
  const before = document.getText();
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (
    end < most - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end++;
  const range = new vscode.Range(
    document.positionAt(start),
    document.positionAt(before.length - end),
  );
  edit.replace(document.uri, range, after.slice(start, after.length - end));
}

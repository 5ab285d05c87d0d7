// What the tests in the host share. node:assert does not exist in the web worker host.
import * as vscode from "vscode";

export const extensionId = "briefing-desk.briefing-desk";

export function assertEqual(
  actual: unknown,
  expected: unknown,
  what = "value",
): void {
  const [a, e] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== e) throw new Error(`${what}: expected ${e}, got ${a}`);
}

export function assertOk(value: unknown, what: string): asserts value {
  if (!value) throw new Error(what);
}

/** Asks again until there is a truthy answer; after 15 s returns whatever comes. */
export async function until<T>(get: () => T | Promise<T>): Promise<T> {
  const end = Date.now() + 15_000;
  let value = await get();
  while (!value && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 25));
    value = await get();
  }
  return value;
}

export function workspaceUri(...path: string[]): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assertOk(folder, "a folder is open");
  return vscode.Uri.joinPath(folder.uri, ...path);
}

export async function openDocument(
  ...path: string[]
): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(
    workspaceUri(...path),
  );
  await vscode.window.showTextDocument(document);
  return document;
}

/** The extension, active. */
export async function activated(): Promise<vscode.Extension<unknown>> {
  const extension = vscode.extensions.getExtension(extensionId);
  assertOk(extension, `${extensionId} is not installed`);
  await extension.activate();
  return extension;
}

/** The texts of the hover cards at the middle of the nth `words` in the document. */
export async function hoverTexts(
  document: vscode.TextDocument,
  words: string,
  nth = 0,
): Promise<string[]> {
  let offset = -1;
  for (let i = 0; i <= nth; i++) {
    offset = document.getText().indexOf(words, offset + 1);
  }
  assertOk(offset >= 0, `“${words}” stands in the document`);
  return hoverTextsAt(document, offset + Math.floor(words.length / 2));
}

export async function hoverTextsAt(
  document: vscode.TextDocument,
  offset: number,
): Promise<string[]> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    document.uri,
    document.positionAt(offset),
  );
  return hovers
    .flatMap((hover) => hover.contents)
    .map((content) => (content as vscode.MarkdownString).value);
}

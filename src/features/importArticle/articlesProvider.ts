import * as vscode from "vscode";
import { Refusal } from "../../host/attempt.js";
import type { ArticleToImport } from "./importCommands.js";
import {
  articleEndings,
  fileNameFor,
  freeName,
  isArticleFile,
} from "./importTarget.js";

/** Larger files are not even read. */
const mostBytes = 100_000_000;

/** Asks for files; none when the dialog is closed. Without a folder there is nothing to choose for. */
export async function chooseFiles(): Promise<readonly vscode.Uri[]> {
  importFolder();
  const chosen = await vscode.window.showOpenDialog({
    canSelectMany: true,
    title: vscode.l10n.t("Import Article"),
    openLabel: vscode.l10n.t("Import"),
    filters: { [vscode.l10n.t("Articles")]: [...articleEndings] },
  });
  return chosen ?? [];
}

/** An article that is read when it is its turn; what cannot be read keeps no other from it. */
export interface WaitingArticle {
  readonly fileName: string;
  readonly read: () => Promise<ArticleToImport>;
}

/** The files, and those in the folders, one after the other. */
export async function* articlesIn(
  uris: readonly vscode.Uri[],
): AsyncGenerator<WaitingArticle> {
  for (const uri of uris) {
    if (await isFolder(uri)) yield* articlesIn(await articleFilesIn(uri));
    else yield { fileName: lastPart(uri), read: () => readArticle(uri) };
  }
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    const { type } = await vscode.workspace.fs.stat(uri);
    return (type & vscode.FileType.Directory) !== 0;
  } catch {
    // What is gone is told when it is to be read.
    return false;
  }
}

async function articleFilesIn(
  folder: vscode.Uri,
): Promise<readonly vscode.Uri[]> {
  const inside = await vscode.workspace.fs.readDirectory(folder);
  return inside
    .filter(
      ([name, kind]) => kind === vscode.FileType.File && isArticleFile(name),
    )
    .map(([name]) => vscode.Uri.joinPath(folder, name));
}

async function readArticle(uri: vscode.Uri): Promise<ArticleToImport> {
  const { size } = await vscode.workspace.fs.stat(uri);
  if (size > mostBytes)
    throw new Error(
      vscode.l10n.t(
        "It has more than {0} megabytes. Save its text alone and import that.",
        mostBytes / 1_000_000,
      ),
    );
  const bytes = await vscode.workspace.fs.readFile(uri);
  const isInFolder = vscode.workspace.getWorkspaceFolder(uri) !== undefined;
  const fileName = lastPart(uri);
  const folder = isInFolder ? vscode.Uri.joinPath(uri, "..") : importFolder();
  return { bytes, fileName, folder, isInFolder };
}

/** A file that was dropped from where the workspace cannot reach. */
type FileWithData = Pick<vscode.DataTransferFile, "name" | "data">;

export function isFileWithData(given: unknown): given is FileWithData {
  return (
    typeof given === "object" &&
    given !== null &&
    "name" in given &&
    typeof given.name === "string" &&
    "data" in given &&
    typeof given.data === "function"
  );
}

/** The files, each read when it is its turn. */
export function* droppedArticles(
  files: readonly FileWithData[],
): Generator<WaitingArticle> {
  const folder = importFolder();
  for (const file of files) {
    const fileName = file.name.replace(/^.*[/\\]/, "");
    const read = async () => {
      const bytes = await file.data();
      return { bytes, fileName, folder, isInFolder: false };
    };
    yield { fileName, read };
  }
}

/** The clipboard's text under a name made of its first words. */
export async function* clipboardArticle(): AsyncGenerator<WaitingArticle> {
  const text = await vscode.env.clipboard.readText();
  if (text.trim() === "")
    throw new Refusal(
      vscode.l10n.t(
        "There is no text on the clipboard. Copy the article first.",
      ),
    );
  const folder = importFolder();
  const present = await vscode.workspace.fs.readDirectory(folder);
  const names = new Set(present.map(([name]) => name));
  const fileName = freeName(fileNameFor(text), (name) => names.has(name));
  const bytes = new TextEncoder().encode(text);
  const article = { bytes, fileName, folder, isInFolder: false };
  yield { fileName, read: () => Promise.resolve(article) };
}

/** Where articles go that come from outside: the first folder of the workspace. */
export function importFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder)
    throw new Refusal(
      vscode.l10n.t("Open a folder first, to put the briefing in."),
    );
  return folder.uri;
}

function lastPart(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf("/") + 1);
}

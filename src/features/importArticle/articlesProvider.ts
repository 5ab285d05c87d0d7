import * as vscode from "vscode";
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

/** The files, and those in the folders, one after the other. */
export async function* articlesIn(
  uris: readonly vscode.Uri[],
): AsyncGenerator<ArticleToImport> {
  for (const uri of uris) {
    const { type, size } = await vscode.workspace.fs.stat(uri);
    if (type & vscode.FileType.Directory) {
      const inside = await vscode.workspace.fs.readDirectory(uri);
      yield* articlesIn(
        inside
          .filter(
            ([name, kind]) =>
              kind === vscode.FileType.File && isArticleFile(name),
          )
          .map(([name]) => vscode.Uri.joinPath(uri, name)),
      );
    } else if (size > mostBytes)
      throw new Error(vscode.l10n.t("{0} is too large.", lastPart(uri)));
    else yield await readArticle(uri);
  }
}

async function readArticle(uri: vscode.Uri): Promise<ArticleToImport> {
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
export async function* droppedArticles(
  files: readonly FileWithData[],
): AsyncGenerator<ArticleToImport> {
  const folder = importFolder();
  for (const file of files) {
    const fileName = file.name.replace(/^.*[/\\]/, "");
    const bytes = await file.data();
    yield { bytes, fileName, folder, isInFolder: false };
  }
}

/** The clipboard's text under a name made of its first words; nothing when there is none. */
export async function* clipboardArticle(): AsyncGenerator<ArticleToImport> {
  const text = await vscode.env.clipboard.readText();
  if (text.trim() === "") return;
  const folder = importFolder();
  const present = await vscode.workspace.fs.readDirectory(folder);
  const names = new Set(present.map(([name]) => name));
  const fileName = freeName(fileNameFor(text), (name) => names.has(name));
  const bytes = new TextEncoder().encode(text);
  yield { bytes, fileName, folder, isInFolder: false };
}

/** Where articles go that come from outside: the first folder of the workspace. */
export function importFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder)
    throw new Error(
      vscode.l10n.t("Open a folder first, to put the briefing in."),
    );
  return folder.uri;
}

function lastPart(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf("/") + 1);
}

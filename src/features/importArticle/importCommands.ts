import * as vscode from "vscode";
import type { NewBriefing } from "../../core/import/importBriefing.js";
import { settings } from "../../host/ids.js";
import type { LoadPart, Parts } from "../../host/loadPart.js";
import { readIfThere } from "../../host/wholeFile.js";
import type { ImportOutcome } from "./importReport.js";

/** An article to import: its bytes, its name, and the folder in which its briefing is to stand. */
export interface ArticleToImport {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly folder: vscode.Uri;
  /** Where it was fetched from. */
  readonly url?: string;
  /** Whether a file of that name with these bytes stands in the folder already. */
  readonly isInFolder: boolean;
}

export interface ImportSurroundings {
  readonly signal: AbortSignal;
  /** Citation keys that are not given again; the new one is added. */
  readonly taken: Set<string>;
}

/**
 * Makes a briefing of the article, in one workspace edit that can be undone; what would change one that is there is
 * only proposed.
 */
export async function importInto(
  article: ArticleToImport,
  loadPart: LoadPart,
  { signal, taken }: ImportSurroundings,
): Promise<ImportOutcome> {
  const { importBriefing } = await loadPart("import");
  const { fileName, folder, bytes, url } = article;
  const { made, problems } = await importBriefing(
    bytes,
    {
      fileName,
      signal,
      keys: { formula: readFormula(folder), taken },
      ...(url !== undefined && { url }),
    },
    loadPart,
  );
  if (!made) return { fileName, change: "none", problems };
  taken.add(made.briefing.article.id);
  const uri = vscode.Uri.joinPath(folder, made.file.fileName);
  const change = await write(article, { made, uri, loadPart });
  return {
    fileName,
    address: uri.toString(),
    briefing: made.briefing,
    change,
    problems,
  };
}

function readFormula(folder: vscode.Uri): string {
  return vscode.workspace
    .getConfiguration("briefingDesk", folder)
    .get(settings.citationKeyFormula, "");
}

async function write(
  article: ArticleToImport,
  toWrite: {
    readonly made: NewBriefing;
    readonly uri: vscode.Uri;
    readonly loadPart: LoadPart;
  },
): Promise<ImportOutcome["change"]> {
  const { made, uri, loadPart } = toWrite;
  const present = await readIfThere(uri);
  if (present) return compare(present, made, await loadPart("briefingFiles"));
  const edit = new vscode.WorkspaceEdit();
  await createSource(edit, article, made);
  create(edit, uri, made.file.text);
  return (await vscode.workspace.applyEdit(edit)) ? "new" : "none";
}

/** The source first: a briefing never names a text that is not there. */
async function createSource(
  edit: vscode.WorkspaceEdit,
  { bytes, fileName, folder, isInFolder }: ArticleToImport,
  { source }: NewBriefing,
): Promise<void> {
  if (source) {
    const uri = vscode.Uri.joinPath(folder, source.fileName);
    if ((await readIfThere(uri)) === undefined) create(edit, uri, source.text);
  } else if (!isInFolder)
    edit.createFile(vscode.Uri.joinPath(folder, fileName), {
      contents: bytes,
      ignoreIfExists: true,
    });
}

function create(
  edit: vscode.WorkspaceEdit,
  uri: vscode.Uri,
  text: string,
): void {
  edit.createFile(uri, { contents: new TextEncoder().encode(text) });
}

function compare(
  present: vscode.TextDocument,
  { briefing }: NewBriefing,
  { refreshBriefing }: Parts["briefingFiles"],
): ImportOutcome["change"] {
  const before = present.getText();
  const after = refreshBriefing(before, briefing);
  if (after === undefined) return "none";
  return after === before ? "same" : "proposed";
}

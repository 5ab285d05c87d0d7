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
  const source = await createSource(edit, article, made);
  create(edit, uri, made.file.text);
  return (await writeBoth(edit, source, uri)) ? "new" : "none";
}

/** Whether both are there now; a source that was written before its briefing could not be is taken back. */
async function writeBoth(
  edit: vscode.WorkspaceEdit,
  source: vscode.Uri | undefined,
  briefing: vscode.Uri,
): Promise<boolean> {
  if (await vscode.workspace.applyEdit(edit)) return true;
  const isHalf =
    source &&
    (await readIfThere(briefing)) === undefined &&
    (await readIfThere(source)) !== undefined;
  if (isHalf) await vscode.workspace.fs.delete(source);
  return false;
}

/** The source, if it is to be written: first, as a briefing never names a text that is not there. */
async function createSource(
  edit: vscode.WorkspaceEdit,
  { bytes, fileName, folder, isInFolder }: ArticleToImport,
  { source }: NewBriefing,
): Promise<vscode.Uri | undefined> {
  if (source) {
    const uri = vscode.Uri.joinPath(folder, source.fileName);
    const present = await readIfThere(uri);
    if (present === undefined) {
      create(edit, uri, source.text);
      return uri;
    }
    if (present.getText() !== source.text)
      throw new Error(
        vscode.l10n.t(
          "{0} is there already with other words. Rename it first.",
          source.fileName,
        ),
      );
    return undefined;
  }
  const uri = vscode.Uri.joinPath(folder, fileName);
  if (isInFolder || (await readIfThere(uri)) !== undefined) return undefined;
  edit.createFile(uri, { contents: bytes });
  return uri;
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

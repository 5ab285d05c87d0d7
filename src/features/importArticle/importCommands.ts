import * as vscode from "vscode";
import type { NewBriefing } from "../../core/import/importBriefing.js";
import { settings } from "../../host/ids.js";
import type { LoadPart, Parts } from "../../host/loadPart.js";
import { readIfThere, replaceWhole } from "../../host/wholeFile.js";
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
 * Makes a briefing of the article, or brings the one that is there up to date. All that is written is one workspace
 * edit: it can be undone, and what would change a file that is there is shown first.
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
  const edit = new vscode.WorkspaceEdit();
  const present = await readIfThere(uri);
  const change =
    present === undefined
      ? "new"
      : refresh(edit, present, {
          made,
          briefingFiles: await loadPart("briefingFiles"),
        });
  if (change === "same" || change === "none") return change;
  if (change === "new") {
    await createSource(edit, article, made);
    create(edit, uri, made.file.text);
  }
  const isDone = await vscode.workspace.applyEdit(edit);
  return isDone ? change : "none";
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

function refresh(
  edit: vscode.WorkspaceEdit,
  present: vscode.TextDocument,
  {
    made,
    briefingFiles,
  }: {
    readonly made: NewBriefing;
    readonly briefingFiles: Parts["briefingFiles"];
  },
): ImportOutcome["change"] {
  const before = present.getText();
  const after = briefingFiles.refreshBriefing(before, made.briefing);
  if (after === undefined) return "none";
  if (after === before) return "same";
  replaceWhole(edit, present, after, {
    label: vscode.l10n.t("Suggestions of the new import"),
    needsConfirmation: true,
  });
  return "refreshed";
}

import * as vscode from "vscode";
import type {
  BriefingImportOptions,
  NewBriefing,
} from "../../core/import/importBriefing.js";
import { settings } from "../../host/ids.js";
import type { LoadPart } from "../../host/loadPart.js";
import { readIfThere } from "../../host/wholeFile.js";
import type { ImportOutcome, ProposedText } from "./importReport.js";

/** An article to import: its bytes, its name, and the folder in which its briefing is to stand. */
export interface ArticleToImport {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly folder: vscode.Uri;
  /** Where it was fetched from. */
  readonly url?: string;
  /** The encoding that was stated with it there. */
  readonly charset?: string;
  /** Whether a file of that name with these bytes stands in the folder already. */
  readonly isInFolder: boolean;
}

export interface ImportSurroundings {
  readonly signal: AbortSignal;
  /** Citation keys that are not given again; the new one is added. */
  readonly taken: Set<string>;
}

/**
 * Makes a briefing of the article, in one workspace edit that can be undone; what would change a briefing or a text
 * that is there is only proposed.
 */
export async function importInto(
  article: ArticleToImport,
  loadPart: LoadPart,
  surroundings: ImportSurroundings,
): Promise<ImportOutcome> {
  const { importBriefing } = await loadPart("import");
  const { fileName, folder, bytes } = article;
  const options = optionsFor(article, surroundings);
  const { made, problems } = await importBriefing(bytes, options, loadPart);
  if (!made) return { fileName, change: "none", problems };
  surroundings.taken.add(made.briefing.article.id);
  const uri = vscode.Uri.joinPath(folder, made.file.fileName);
  const present = await readIfThere(uri);
  const findIn = async (ownText: string) => {
    const again = { ...options, ownText };
    return (await importBriefing(bytes, again, loadPart)).made?.briefing;
  };
  const change = present
    ? await compare(present, { article, made, findIn }, loadPart)
    : ({ change: "new" } as const);
  const { briefing } = made;
  const outcome = {
    fileName,
    address: uri.toString(),
    briefing,
    ...change,
    problems,
  };
  if (present) return outcome;
  const source = await write(article, made, uri);
  const unreadDates = { address: source.toString(), spans: made.unreadDates };
  return { ...outcome, unreadDates };
}

function optionsFor(
  { fileName, folder, url, charset }: ArticleToImport,
  { signal, taken }: ImportSurroundings,
): BriefingImportOptions {
  return {
    fileName,
    signal,
    keys: { formula: readFormula(folder), taken },
    ...(url !== undefined && { url }),
    ...(charset !== undefined && { charset }),
  };
}

function readFormula(folder: vscode.Uri): string {
  return vscode.workspace
    .getConfiguration("briefingDesk", folder)
    .get(settings.citationKeyFormula, "");
}

/** The address of the article's text, once it and the briefing are written. */
async function write(
  article: ArticleToImport,
  made: NewBriefing,
  uri: vscode.Uri,
): Promise<vscode.Uri> {
  const edit = new vscode.WorkspaceEdit();
  const { uri: source, isThere, ownText } = await findSource(article, made);
  if (ownText !== undefined)
    throw new Error(
      vscode.l10n.t(
        "{0} is there already with other words. Rename it first.",
        source.path.slice(source.path.lastIndexOf("/") + 1),
      ),
    );
  // First the source, as a briefing never names a text that is not there.
  if (!isThere) create(edit, source, made.source?.text ?? article.bytes);
  create(edit, uri, made.file.text);
  if (await writeBoth(edit, isThere ? undefined : source, uri)) return source;
  throw new Error(
    vscode.l10n.t(
      "Nothing can be written to {0}. It may be read-only or full.",
      article.folder.path,
    ),
  );
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

/** Where the briefing's text is or will be. */
interface Source {
  readonly uri: vscode.Uri;
  readonly isThere: boolean;
  /** What stands there when it is something else than what was imported. */
  readonly ownText?: string;
}

async function findSource(
  { bytes, fileName, folder, isInFolder }: ArticleToImport,
  { source }: NewBriefing,
): Promise<Source> {
  const uri = vscode.Uri.joinPath(folder, source?.fileName ?? fileName);
  if (!source && isInFolder) return { uri, isThere: true };
  const ownText = (await readIfThere(uri))?.getText();
  if (ownText === undefined) return { uri, isThere: false };
  const isSame = source
    ? inLines(ownText) === inLines(source.text)
    : isEqual(await vscode.workspace.fs.readFile(uri), bytes);
  return { uri, isThere: true, ...(!isSame && { ownText }) };
}

function inLines(text: string): string {
  return text.replaceAll("\r\n", "\n");
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

function create(
  edit: vscode.WorkspaceEdit,
  uri: vscode.Uri,
  contents: string | Uint8Array,
): void {
  const bytes =
    typeof contents === "string"
      ? new TextEncoder().encode(contents)
      : contents;
  edit.createFile(uri, { contents: bytes });
}

/** What would change in the briefing that is there, and in its text; a text that is gone is written again. */
async function compare(
  present: vscode.TextDocument,
  {
    article,
    made,
    findIn,
  }: {
    readonly article: ArticleToImport;
    readonly made: NewBriefing;
    readonly findIn: ProposedText["findIn"];
  },
  loadPart: LoadPart,
): Promise<Pick<ImportOutcome, "change" | "text">> {
  const { refreshBriefing } = await loadPart("briefingFiles");
  const before = present.getText();
  const after = refreshBriefing(before, made.briefing);
  if (after === undefined) return { change: "none" };
  const { uri, isThere, ownText } = await findSource(article, made);
  if (!isThere) {
    const edit = new vscode.WorkspaceEdit();
    create(edit, uri, made.source?.text ?? article.bytes);
    await vscode.workspace.applyEdit(edit);
  }
  if (ownText === undefined)
    return { change: after === before ? "same" : "proposed" };
  const text = made.source?.text ?? new TextDecoder().decode(article.bytes);
  return {
    change: "proposed",
    text: { address: uri.toString(), text, findIn },
  };
}

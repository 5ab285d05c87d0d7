import * as vscode from "vscode";
import { collectInSlices } from "../../core/base/slices.js";
import type {
  BibliographyContent,
  BibliographyFormat,
} from "../../core/citation/bibliography/bibliographyFormat.js";
import { findEmbeddedEntries } from "../../core/citation/bibliography/embeddedEntries.js";
import { bibliographyFormats } from "../../core/citation/bibliography/formats/index.js";
import {
  findNamedBibliographies,
  readYamlBibliography,
} from "../../core/citation/bibliography/namedBibliographies.js";
import type { Reference } from "../../core/citation/reference.js";
import { toRange } from "../../host/convert.js";
import { readText } from "../../host/extensionFiles.js";
import { settings } from "../../host/ids.js";
import { type KeyChoice, walkKeyChoices } from "./keyChoices.js";

/** A bibliography file as last read. */
export interface BibliographyFile extends BibliographyContent {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly choices: readonly KeyChoice[];
}

/** What of a document says where its bibliography is; an editor's document is one. */
export type CitingFile = Pick<
  vscode.TextDocument,
  "uri" | "languageId" | "isUntitled" | "getText"
>;

const breath = {
  now: () => performance.now(),
  pause: () => new Promise<void>((resolve) => setTimeout(resolve)),
};

/** Files that may name the bibliography of a project. */
export const projectFiles = [
  "_quarto.yml",
  "_quarto.yaml",
  "myst.yml",
  "_bookdown.yml",
];

/** Finds, reads and keeps the bibliography files of documents. A file is read again when it changed. */
export class Bibliographies {
  readonly #files = new Map<
    string,
    {
      readonly stamp: string;
      readonly text: string;
      readonly file: Promise<BibliographyFile>;
    }
  >();

  /** Documents whose bibliography was offered to be made: nobody wants to be asked again. */
  readonly offered = new Set<string>();

  /** What the document's citations are looked up in: its files, without those that cannot be read, then itself if it holds entries. */
  async read(
    document: CitingFile,
    found?: readonly vscode.Uri[],
  ): Promise<readonly BibliographyFile[]> {
    const uris = found ?? (await this.find(document));
    const files = await Promise.all(uris.map((uri) => this.readFile(uri)));
    return [...files, readEmbedded(document)].filter(
      (file) => file !== undefined,
    );
  }

  /** What the document names, else what its project or the setting names, else the only .bib beside it. */
  async find(document: CitingFile): Promise<readonly vscode.Uri[]> {
    if (document.isUntitled)
      return this.#named(rootOf(document), readSetting(document));
    const folder = vscode.Uri.joinPath(document.uri, "..");
    const named = findNamedBibliographies(document.getText());
    if (named.length > 0) return this.#named(folder, named);
    const ofProject = await findInProject(folder, rootOf(document));
    if (ofProject.length > 0) return ofProject;
    const set = readSetting(document);
    return set.length > 0
      ? this.#named(rootOf(document), set)
      : findOnlyOne(folder);
  }

  /** Adds a reference to a file, unless its key is there in any case; whether it was added. */
  async add(file: BibliographyFile, reference: Reference): Promise<boolean> {
    const wanted = reference.id.toLowerCase();
    if (file.entries.some(({ key }) => key.toLowerCase() === wanted))
      return false;
    const document = await vscode.workspace.openTextDocument(file.uri);
    const format = formatOf(file.uri);
    if (format === undefined) return false;
    const { text, ...span } = format.append(document.getText(), reference);
    const wasDirty = document.isDirty;
    const edit = new vscode.WorkspaceEdit();
    edit.replace(file.uri, toRange(document, span), text);
    const isDone = await vscode.workspace.applyEdit(edit);
    if (isDone && !wasDirty) await document.save();
    return isDone;
  }

  #named(
    base: vscode.Uri | undefined,
    paths: readonly string[],
  ): readonly vscode.Uri[] {
    if (base === undefined) return [];
    return paths
      .filter(
        (path) => formatOfPath(path) !== undefined && !/^\w+:\/\//.test(path),
      )
      .map((path) => vscode.Uri.joinPath(base, path));
  }

  /** A bibliography file; undefined when it cannot be read or is none. */
  async readFile(uri: vscode.Uri): Promise<BibliographyFile | undefined> {
    const format = formatOf(uri);
    if (format === undefined) return undefined;
    const key = uri.toString();
    const open = vscode.workspace.textDocuments.find(
      (one) => one.uri.toString() === key,
    );
    // An editor's versions begin anew when it is opened again, so that only the text itself tells.
    const stamp = open === undefined ? await stampOf(uri) : "open";
    if (stamp === undefined) return undefined;
    const kept = this.#files.get(key);
    if (open === undefined && kept?.stamp === stamp) return kept.file;
    const text = open?.getText() ?? (await readText(uri));
    if (text === undefined) return undefined;
    const last = this.#files.get(key);
    const file = last?.text === text ? last.file : parse(uri, text, format);
    this.#files.set(key, { stamp, text, file });
    return file;
  }
}

/** A large file is read in slices: whoever waits for it waits, all else goes on. */
async function parse(
  uri: vscode.Uri,
  text: string,
  format: BibliographyFormat,
): Promise<BibliographyFile> {
  const content = format.read(text);
  const walk = walkKeyChoices(content.entries);
  return {
    ...content,
    uri,
    text,
    choices: await collectInSlices(walk, breath),
  };
}

/** The format of a bibliography file, told by its name. */
export function formatOf(uri: vscode.Uri): BibliographyFormat | undefined {
  return formatOfPath(uri.path);
}

function formatOfPath(path: string): BibliographyFormat | undefined {
  return bibliographyFormats.find(({ endings }) =>
    endings.some((ending) => path.toLowerCase().endsWith(ending)),
  );
}

async function stampOf(uri: vscode.Uri): Promise<string | undefined> {
  try {
    const { mtime, size } = await vscode.workspace.fs.stat(uri);
    return `${mtime} ${size}`;
  } catch {
    // A file that is not there has no stamp.
    return undefined;
  }
}

/** The document as its own bibliography, when entries stand in it. */
function readEmbedded(document: CitingFile): BibliographyFile | undefined {
  const text = document.getText();
  const entries = findEmbeddedEntries(text);
  return entries.length === 0
    ? undefined
    : {
        uri: document.uri,
        text,
        entries,
        problems: [],
        choices: [...walkKeyChoices(entries)],
      };
}

function rootOf(document: CitingFile): vscode.Uri | undefined {
  const { workspaceFolders, getWorkspaceFolder } = vscode.workspace;
  return getWorkspaceFolder(document.uri)?.uri ?? workspaceFolders?.[0]?.uri;
}

function readSetting(document: CitingFile): readonly string[] {
  return vscode.workspace
    .getConfiguration("briefingDesk", document)
    .get<readonly string[]>(settings.citationBibliography, []);
}

/** The files that the nearest project file names, from the document's folder up to the workspace's. */
async function findInProject(
  folder: vscode.Uri,
  root: vscode.Uri | undefined,
): Promise<readonly vscode.Uri[]> {
  for (const name of projectFiles) {
    const text = await readText(vscode.Uri.joinPath(folder, name));
    const named = text === undefined ? [] : readYamlBibliography(text);
    if (named.length > 0)
      return named.map((path) => vscode.Uri.joinPath(folder, path));
  }
  const parent = vscode.Uri.joinPath(folder, "..");
  const isInside =
    root !== undefined &&
    parent.path.startsWith(root.path) &&
    parent.path !== folder.path;
  return isInside ? findInProject(parent, root) : [];
}

async function findOnlyOne(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
  try {
    const names = (await vscode.workspace.fs.readDirectory(folder))
      .map(([name]) => name)
      .filter((name) => name.endsWith(".bib"));
    return names.length === 1
      ? names.map((name) => vscode.Uri.joinPath(folder, name))
      : [];
  } catch {
    // A folder that cannot be listed has no files for us.
    return [];
  }
}

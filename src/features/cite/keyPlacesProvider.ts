import * as vscode from "vscode";
import { findArticleKey } from "../../core/citation/articleKey.js";
import { findKeyPlaces } from "../../core/citation/bibliography/keyPlaces.js";
import type { Library } from "../../core/library/library.js";
import type { Span } from "../../core/model/span.js";
import { languageOfFile } from "../../core/names/prose/markupOfFile.js";
import { proseFiles } from "../../core/names/prose/proseFiles.js";
import { rangesIn, toRange } from "../../host/convert.js";
import { readText } from "../../host/extensionFiles.js";
import type {
  Bibliographies,
  BibliographyFile,
  CitingFile,
} from "./bibliographyProvider.js";
import { findUse, usesOf } from "./documentKeysProvider.js";

/** A key at a place in a document or a bibliography, and the bibliographies it is looked up in there. */
export interface AskedKey {
  readonly key: string;
  readonly range: vscode.Range;
  readonly files: readonly BibliographyFile[];
}

/** Where one file names a key. */
export interface FilePlaces {
  readonly uri: vscode.Uri;
  readonly ranges: readonly vscode.Range[];
  readonly isDocument: boolean;
}

/** How many files are read at once, and after which others in the host get their turn. */
const filesAtOnce = 16;

/** Finds a key in the documents of the workspace that share a bibliography, in that bibliography and in its briefing. */
export class KeyPlaces {
  constructor(
    readonly library: Library,
    readonly bibliographies: Bibliographies,
  ) {}

  /** The key at a position in a document or a bibliography. */
  async at(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<AskedKey | undefined> {
    const file = await this.bibliographies.readFile(document.uri);
    if (file !== undefined) return entryAt(file, document, position);
    const use = findUse(document, position);
    return (
      use && {
        key: use.key,
        range: toRange(document, use.span),
        files: await this.bibliographies.read(document),
      }
    );
  }

  /** Every place of the key, file by file: bibliographies, the briefing, then documents as they are read. */
  async *find(
    { key, files }: AskedKey,
    token: vscode.CancellationToken,
  ): AsyncGenerator<FilePlaces> {
    for (const file of files)
      yield placesIn(file.uri, file.text, findKeyPlaces(file, key));
    yield* this.#findInBriefings(key);
    const uris = await vscode.workspace.findFiles(
      proseFiles,
      undefined,
      undefined,
      token,
    );
    for (const batch of inBatches(withOpen(uris))) {
      const found = batch.map((uri) => this.#findInDocument(uri, key, files));
      for (const places of await Promise.all(found)) {
        if (token.isCancellationRequested) return;
        if (places) yield places;
      }
    }
  }

  *#findInBriefings(key: string): Generator<FilePlaces> {
    for (const { address, text, briefing } of this.library.entries) {
      if (briefing?.article.id !== key) continue;
      const span = findArticleKey(text, briefing.article);
      if (span) yield placesIn(vscode.Uri.parse(address), text, [span]);
    }
  }

  async #findInDocument(
    uri: vscode.Uri,
    key: string,
    files: readonly BibliographyFile[],
  ): Promise<FilePlaces | undefined> {
    const document = await openOrRead(uri);
    const text = document?.getText() ?? "";
    if (document === undefined || !text.includes(key)) return undefined;
    const spans = usesOf(document)
      .filter((use) => use.key === key)
      .map(({ span }) => span);
    if (spans.length === 0) return undefined;
    const own = await this.bibliographies.read(document);
    const isTheSame =
      own.length === 0 || own.some((one) => isOneOf(one, files));
    return isTheSame || files.length === 0
      ? { ...placesIn(uri, text, spans), isDocument: true }
      : undefined;
  }
}

function entryAt(
  file: BibliographyFile,
  document: vscode.TextDocument,
  position: vscode.Position,
): AskedKey | undefined {
  const offset = document.offsetAt(position);
  const entry = file.entries.find(
    ({ keySpan }) => keySpan.start <= offset && offset <= keySpan.end,
  );
  return (
    entry && {
      key: entry.key,
      range: toRange(document, entry.keySpan),
      files: [file],
    }
  );
}

function placesIn(
  uri: vscode.Uri,
  text: string,
  spans: readonly Span[],
): FilePlaces {
  const toRangeHere = rangesIn(text);
  return { uri, ranges: spans.map(toRangeHere), isDocument: false };
}

function isOneOf(
  { uri }: BibliographyFile,
  files: readonly BibliographyFile[],
): boolean {
  return files.some((file) => file.uri.toString() === uri.toString());
}

/** The files and the documents that are in no file yet. */
function withOpen(uris: readonly vscode.Uri[]): readonly vscode.Uri[] {
  const untitled = vscode.workspace.textDocuments.filter(
    ({ isUntitled }) => isUntitled,
  );
  return [...uris, ...untitled.map(({ uri }) => uri)];
}

function* inBatches<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let i = 0; i < items.length; i += filesAtOnce)
    yield items.slice(i, i + filesAtOnce);
}

async function openOrRead(uri: vscode.Uri): Promise<CitingFile | undefined> {
  const open = vscode.workspace.textDocuments.find(
    (document) => document.uri.toString() === uri.toString(),
  );
  if (open) return open;
  const text = await readText(uri);
  return text === undefined
    ? undefined
    : {
        uri,
        isUntitled: false,
        languageId: languageOfFile(uri.path),
        getText: () => text,
      };
}

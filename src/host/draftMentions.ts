import * as vscode from "vscode";
import { DisposableStore, type Disposable } from "../core/base/disposable.js";
import type { Cancellation } from "../core/base/cancellation.js";
import type { ItemRef } from "../core/model/itemRef.js";
import type { LineMention } from "../core/names/documentMentions.js";
import { languageOfFile } from "../core/names/prose/markupOfFile.js";
import type { DocumentNames, NamedPlace } from "./documentNames.js";
import { DraftFiles, readDraft } from "./draftFiles.js";
import { linesAtOnce, Turns } from "./turns.js";

/** The mentions of an actor in one file. */
export interface FileMentions {
  readonly uri: vscode.Uri;
  readonly places: readonly NamedPlace[];
}

/** The mentions in one file, under the ids of what they may mean. */
type FileNames = ReadonlyMap<string, readonly LineMention[]>;

/** How many files are being read while one is searched. */
const filesAhead = 16;

/**
 * Where the workspace's drafts name actors. A draft is read when somebody first asks, a few milliseconds of work at a
 * time, and what was found in it is kept until the file or the names change; open documents are asked as they stand.
 */
export class DraftMentions implements Disposable {
  readonly #names: DocumentNames;
  readonly #store = new DisposableStore();
  readonly #files = this.#store.add(new DraftFiles());
  readonly #turns = new Turns();
  readonly #reading = new Map<string, Promise<FileNames>>();
  /** Of the files in `#reading` those that have been read. */
  readonly #known = new Map<string, FileNames>();
  #lastSearch: Promise<unknown> = Promise.resolve();
  #isWhole = false;
  #readingAll: Promise<void> | undefined;
  /** How often files or names have changed. */
  #changes = 0;

  constructor(names: DocumentNames) {
    this.#names = names;
    this.#store.add(this.#files.onDidChange((uri) => this.#forgetFile(uri)));
    this.#store.add(names.onDidChange(() => this.#forget()));
  }

  /** Whether all drafts have been read, so that `known` knows all; or are being read. */
  get state(): "unread" | "reading" | "whole" {
    if (this.#isWhole) return "whole";
    return this.#readingAll ? "reading" : "unread";
  }

  /** The mentions of the actor, file by file as they are found: open documents first, then all other drafts. */
  async *find(
    ref: ItemRef,
    token: vscode.CancellationToken,
  ): AsyncGenerator<FileMentions> {
    const open = openDocuments();
    for (const document of open.values()) {
      const places = await this.#names.of(ref, document, token);
      if (token.isCancellationRequested) return;
      if (places.length > 0) yield { uri: document.uri, places };
    }
    const id = this.#names.idOf(ref);
    for await (const [uri, names] of this.#read(token)) {
      const places = open.has(uri.toString()) ? [] : this.#places(names, id);
      if (places.length > 0) yield { uri, places };
    }
  }

  /** Reads every draft that has not been read. */
  readAll(): Promise<void> {
    this.#readingAll ??= this.#readEach().finally(() => {
      this.#readingAll = undefined;
    });
    return this.#readingAll;
  }

  /** The mentions of the actor in the drafts that have been read, but for one of them. */
  *known(
    ref: ItemRef,
    outside: vscode.Uri,
  ): Generator<readonly [address: string, readonly LineMention[]]> {
    const id = this.#names.idOf(ref);
    const own = outside.toString();
    for (const [address, names] of this.#known) {
      const mentions = address === own ? undefined : names.get(id);
      if (mentions) yield [address, mentions];
    }
  }

  dispose(): void {
    this.#store.dispose();
    this.#forget();
  }

  async #readEach(): Promise<void> {
    const files = this.#read({ isCancellationRequested: false });
    while (!(await files.next()).done);
  }

  async *#read(
    token: Cancellation,
  ): AsyncGenerator<readonly [vscode.Uri, FileNames]> {
    const uris = await this.#files.list();
    const before = this.#changes;
    for (const [i, uri] of uris.entries()) {
      if (token.isCancellationRequested) return;
      const known = this.#known.get(uri.toString());
      if (!known)
        for (const ahead of uris.slice(i, i + filesAhead))
          void this.#namesIn(ahead);
      yield [uri, known ?? (await this.#namesIn(uri))];
    }
    this.#isWhole = before === this.#changes;
  }

  #namesIn(uri: vscode.Uri): Promise<FileNames> {
    const address = uri.toString();
    const reading = this.#reading.get(address);
    if (reading) return reading;
    const lines = readDraft(uri);
    const names = this.#lastSearch.then(async () => {
      const byId = byIds(await this.#search(await lines, uri));
      // The file or the names may have changed meanwhile.
      if (this.#reading.get(address) === names) this.#known.set(address, byId);
      return byId;
    });
    this.#lastSearch = names;
    this.#reading.set(address, names);
    return names;
  }

  async #search(
    lines: readonly string[],
    { path }: vscode.Uri,
  ): Promise<readonly LineMention[]> {
    const mentions = this.#names.inText(lines, languageOfFile(path));
    for (let line = 0; line < lines.length; line += linesAtOnce) {
      await this.#turns.next();
      mentions.searchLines(line, line + linesAtOnce);
    }
    return mentions.all();
  }

  #places(names: FileNames, id: string): readonly NamedPlace[] {
    return (names.get(id) ?? []).map((mention) => this.#names.placeOf(mention));
  }

  #forgetFile(uri: vscode.Uri): void {
    this.#reading.delete(uri.toString());
    this.#known.delete(uri.toString());
    this.#change();
  }

  #forget(): void {
    this.#files.forget();
    this.#reading.clear();
    this.#known.clear();
    this.#change();
  }

  #change(): void {
    this.#changes++;
    this.#isWhole = false;
  }
}

/** The documents that may hold a draft, by address: not what version control or an output channel shows. */
function openDocuments(): ReadonlyMap<string, vscode.TextDocument> {
  const { textDocuments, workspaceFolders = [] } = vscode.workspace;
  const schemes = ["file", "untitled"].concat(
    workspaceFolders.map(({ uri }) => uri.scheme),
  );
  return new Map(
    textDocuments
      .filter(({ uri }) => schemes.includes(uri.scheme))
      .map((document) => [document.uri.toString(), document]),
  );
}

function byIds(mentions: readonly LineMention[]): FileNames {
  const names = new Map<string, LineMention[]>();
  for (const mention of mentions)
    for (const id of mention.ids) {
      const same = names.get(id);
      if (same) same.push(mention);
      else names.set(id, [mention]);
    }
  return names;
}

import * as vscode from "vscode";
import { DisposableStore, type Disposable } from "../core/base/disposable.js";
import { Signal, type Subscribe } from "../core/base/signal.js";
import { languageOfFile } from "../core/names/prose/markupOfFile.js";
import { proseFiles } from "../core/names/prose/proseFiles.js";
import { type FileChange, FileWatch } from "./fileWatch.js";
import { excludedFiles, readNameLanguages } from "./nameSettings.js";
import { type Addresses, isUnder } from "./quietAddresses.js";

const largestFile = 5_000_000;

/** The workspace's files in which names are looked up; listed, and watched from then on, when first asked for. */
export class DraftFiles implements Disposable {
  readonly #store = new DisposableStore();
  readonly #changed = this.#store.add(new Signal<vscode.Uri>());
  #listing: Promise<readonly vscode.Uri[]> | undefined;
  #listed: readonly vscode.Uri[] = [];
  #isWatched = false;

  /** Fires with a file that was made, changed or taken away. */
  readonly onDidChange: Subscribe<vscode.Uri> = this.#changed.on;

  /** By path. */
  list(): Promise<readonly vscode.Uri[]> {
    this.#watch();
    this.#listing ??= listDrafts().then((uris) => (this.#listed = uris));
    return this.#listing;
  }

  /** Lists anew at the next question. */
  forget(): void {
    this.#listing = undefined;
  }

  dispose(): void {
    this.#store.dispose();
  }

  #watch(): void {
    if (this.#isWatched) return;
    this.#isWatched = true;
    this.#store.add(
      new FileWatch(proseFiles, (change) => this.#follow(change)),
    );
  }

  #follow(change: FileChange): void {
    const uris =
      change.kind === "gone"
        ? this.#listedUnder(change.addresses)
        : change.uris;
    if (change.kind !== "changed" && uris.length > 0) this.forget();
    for (const uri of uris) this.#changed.fire(uri);
  }

  #listedUnder(addresses: Addresses): readonly vscode.Uri[] {
    return this.#listed.filter((uri) => isUnder(uri.toString(), addresses));
  }
}

/** The file's lines; none when it is gone, cannot be read, or is too large to be written by a person. */
export async function readDraft(uri: vscode.Uri): Promise<readonly string[]> {
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    if (bytes.length > largestFile) return [];
    return new TextDecoder().decode(bytes).split(/\r\n|\n|\r/);
  } catch {
    // A file that went away or cannot be read names nobody.
    return [];
  }
}

async function listDrafts(): Promise<readonly vscode.Uri[]> {
  const { workspaceFolders = [] } = vscode.workspace;
  const lists = await Promise.all(
    workspaceFolders.map(({ uri }) => listDraftsIn(uri)),
  );
  // A folder may stand in another one.
  const drafts = new Map(lists.flat().map((uri) => [uri.toString(), uri]));
  return [...drafts.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Each folder may have settings of its own. */
async function listDraftsIn(
  folder: vscode.Uri,
): Promise<readonly vscode.Uri[]> {
  const uris = await vscode.workspace.findFiles(
    new vscode.RelativePattern(folder, proseFiles),
    excludedFiles(folder),
  );
  const languages = new Map<string, boolean>();
  const isLookedAt = (uri: vscode.Uri) => {
    const languageId = languageOfFile(uri.path);
    const known =
      languages.get(languageId) ??
      readNameLanguages({ uri, languageId }).includes(languageId);
    languages.set(languageId, known);
    return known;
  };
  return uris.filter(isLookedAt);
}

import * as vscode from "vscode";
import { DisposableStore, type Disposable } from "../core/base/disposable.js";
import { type Addresses, isUnder, QuietAddresses } from "./quietAddresses.js";

/** So it is most likely a file, and the disk is asked: 2016.11 is more often a folder. */
const fileLike = /\.[a-z]\w*$/i;
/** To ask of more of them would take longer than to look into all. */
const mostAsked = 100;

/**
 * Tells which files came in folders that were made or moved into the workspace: of those that were there before the folder
 * was watched, the disk tells nothing.
 */
export class NewFolders implements Disposable {
  readonly #store = new DisposableStore();

  constructor(
    readonly glob: string,
    readonly listener: (uris: readonly vscode.Uri[]) => void,
  ) {
    const watcher = this.#store.add(
      vscode.workspace.createFileSystemWatcher("**/*", false, true, true),
    );
    const created = this.#store.add(
      new QuietAddresses((addresses) => void this.#look(addresses)),
    );
    this.#store.add(watcher.onDidCreate((uri) => created.add(uri)));
  }

  dispose(): void {
    this.#store.dispose();
  }

  async #look(created: Addresses): Promise<void> {
    const folders = await foldersOf(created);
    if (folders.size === 0) return;
    const uris = await vscode.workspace.findFiles(this.glob);
    const found = uris.filter((uri) => isUnder(uri.toString(), folders));
    if (found.length > 0) this.listener(found);
  }
}

/** Those that may be folders. */
async function foldersOf(addresses: Addresses): Promise<Addresses> {
  const doubtful = [...addresses].filter((address) => fileLike.test(address));
  if (doubtful.length > mostAsked) return addresses;
  const folders = new Set(addresses);
  for (const address of doubtful)
    if (!(await isFolder(address))) folders.delete(address);
  return folders;
}

async function isFolder(address: string): Promise<boolean> {
  try {
    const { type } = await vscode.workspace.fs.stat(vscode.Uri.parse(address));
    return (type & vscode.FileType.Directory) !== 0;
  } catch {
    // Gone again.
    return false;
  }
}

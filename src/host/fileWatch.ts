import * as vscode from "vscode";
import { DisposableStore, type Disposable } from "../core/base/disposable.js";
import { NewFolders } from "./newFolders.js";
import { type Addresses, QuietAddresses } from "./quietAddresses.js";

/** What happened on the disk to files of a glob. */
export type FileChange =
  /** Also with the folder that they are in. */
  | { readonly kind: "came"; readonly uris: readonly vscode.Uri[] }
  | { readonly kind: "changed"; readonly uris: readonly vscode.Uri[] }
  /** Files of every kind and folders: of what was in a folder the disk does not tell. */
  | { readonly kind: "gone"; readonly addresses: Addresses };

/** Follows the workspace's files that match a glob, alone or with the folders that they are in. */
export class FileWatch implements Disposable {
  readonly #store = new DisposableStore();

  constructor(glob: string, listener: (change: FileChange) => void) {
    const { workspace } = vscode;
    const files = this.#store.add(
      workspace.createFileSystemWatcher(glob, false, false, true),
    );
    const all = this.#store.add(
      workspace.createFileSystemWatcher("**/*", true, true, false),
    );
    const gone = this.#store.add(
      new QuietAddresses((addresses) => listener({ kind: "gone", addresses })),
    );
    const came = (uris: readonly vscode.Uri[]) =>
      listener({ kind: "came", uris });
    this.#store.add(files.onDidCreate((uri) => came([uri])));
    this.#store.add(
      files.onDidChange((uri) => listener({ kind: "changed", uris: [uri] })),
    );
    this.#store.add(all.onDidDelete((uri) => gone.add(uri)));
    this.#store.add(new NewFolders(glob, came));
  }

  dispose(): void {
    this.#store.dispose();
  }
}

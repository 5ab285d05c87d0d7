import * as vscode from "vscode";
import type { Disposable } from "../core/base/disposable.js";

/** With an ending that begins with a letter it is a file: 2016.11 may be a folder. */
const fileLike = /\.[a-z]\w*$/i;
/** Folders that come within so many milliseconds are looked into together. */
const quietTime = 150;

/**
 * Tells which files came in folders that were made or moved into the workspace: of those that were there before the folder
 * was watched, the disk tells nothing.
 */
export class NewFolders implements Disposable {
  readonly #watcher = vscode.workspace.createFileSystemWatcher(
    "**/*",
    false,
    true,
    true,
  );
  readonly #waiting = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly glob: string,
    readonly listener: (uris: readonly vscode.Uri[]) => void,
  ) {
    this.#watcher.onDidCreate((uri) => {
      if (fileLike.test(uri.path)) return;
      this.#waiting.add(`${uri.toString()}/`);
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#look(), quietTime);
    });
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#watcher.dispose();
  }

  async #look(): Promise<void> {
    const folders = [...this.#waiting];
    this.#waiting.clear();
    const uris = await vscode.workspace.findFiles(this.glob);
    const isNew = (uri: vscode.Uri) =>
      folders.some((folder) => uri.toString().startsWith(folder));
    const found = uris.filter(isNew);
    if (found.length > 0) this.listener(found);
  }
}

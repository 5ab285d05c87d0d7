import * as vscode from "vscode";

/** A file system that has room for so many files. */
export class FullDisk implements vscode.FileSystemProvider {
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;
  readonly files = new Map<string, Uint8Array>();
  /** How many files there was no room for. */
  refused = 0;

  constructor(readonly most: number) {}

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const file = this.files.get(path);
    if (!file && path !== "/articles") throw notThere(path);
    const type = file ? vscode.FileType.File : vscode.FileType.Directory;
    return { type, ctime: 0, mtime: 0, size: file?.length ?? 0 };
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    const file = this.files.get(path);
    if (!file) throw notThere(path);
    return file;
  }

  writeFile({ path }: vscode.Uri, contents: Uint8Array): void {
    if (!this.files.has(path) && this.files.size >= this.most) {
      this.refused++;
      throw vscode.FileSystemError.Unavailable("no space left on this disk");
    }
    this.files.set(path, contents);
  }

  delete({ path }: vscode.Uri): void {
    this.files.delete(path);
  }

  rename(): void {
    throw vscode.FileSystemError.NoPermissions();
  }
}

function notThere(path: string): vscode.FileSystemError {
  return vscode.FileSystemError.FileNotFound(path);
}

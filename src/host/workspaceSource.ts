import * as vscode from "vscode";
import { DisposableStore } from "../core/base/disposable.js";
import { Signal } from "../core/base/signal.js";
import type {
  BriefingSource,
  SourceChange,
} from "../core/library/briefingSource.js";
import { NewFolders } from "./newFolders.js";

const ending = ".briefing.yaml";
const briefingFiles = `**/*${ending}`;

/** Changes that come within so many milliseconds are told together. */
const quietTime = 150;

/** The briefing files of every workspace folder, by the text of their URI; `files.exclude` is respected. */
export class WorkspaceSource implements BriefingSource, vscode.Disposable {
  readonly #store = new DisposableStore();
  readonly #changed = this.#store.add(new Signal<SourceChange>());
  readonly #waiting = new Set<string>();
  #listAgain = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly onDidChange = this.#changed.on;

  constructor() {
    const { workspace } = vscode;
    const files = this.#store.add(
      workspace.createFileSystemWatcher(briefingFiles),
    );
    // A folder that goes takes its files along without a word about each.
    const folders = this.#store.add(
      workspace.createFileSystemWatcher("**/*", true, true, false),
    );
    const listAgain = () => this.#tell(undefined);
    const tell = (uri: vscode.Uri) => this.#tell(uri.toString());
    this.#store.add(files.onDidCreate(tell));
    this.#store.add(files.onDidChange(tell));
    this.#store.add(files.onDidDelete(tell));
    this.#store.add(
      folders.onDidDelete((uri) => {
        if (!/\.\w+$/.test(uri.path)) listAgain();
      }),
    );
    this.#store.add(workspace.onDidChangeWorkspaceFolders(listAgain));
    const tellNow = (uris: readonly vscode.Uri[]) => this.#tellNow(uris);
    this.#store.add(new NewFolders(briefingFiles, tellNow));
    // What the window itself writes is known long before the disk tells of it.
    this.#store.add(workspace.onDidCreateFiles(({ files }) => tellNow(files)));
    this.#store.add(
      workspace.onDidSaveTextDocument(({ uri }) => tellNow([uri])),
    );
  }

  async list(): Promise<readonly string[]> {
    const uris = await vscode.workspace.findFiles(briefingFiles);
    return uris.map((uri) => uri.toString());
  }

  async read(address: string): Promise<string | undefined> {
    const uri = vscode.Uri.parse(address, true);
    try {
      const bytes = await vscode.workspace.fs.readFile(uri);
      return new TextDecoder().decode(bytes);
    } catch (error) {
      const isGone =
        error instanceof vscode.FileSystemError &&
        error.code === "FileNotFound";
      if (isGone) return undefined;
      throw error;
    }
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#store.dispose();
  }

  #tellNow(uris: readonly vscode.Uri[]): void {
    const briefings = uris.filter(({ path }) => path.endsWith(ending));
    for (const uri of briefings) this.#waiting.add(uri.toString());
    if (briefings.length > 0) this.#fire();
  }

  /** Without an address all is to be listed again. */
  #tell(address: string | undefined): void {
    if (address === undefined) this.#listAgain = true;
    else this.#waiting.add(address);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#fire(), quietTime);
  }

  #fire(): void {
    const addresses = [...this.#waiting];
    const change: SourceChange = this.#listAgain
      ? { kind: "everything" }
      : { kind: "files", addresses };
    clearTimeout(this.#timer);
    this.#waiting.clear();
    this.#listAgain = false;
    this.#changed.fire(change);
  }
}

import * as vscode from "vscode";
import { DisposableStore } from "../core/base/disposable.js";
import { Signal } from "../core/base/signal.js";
import type {
  BriefingSource,
  SourceChange,
} from "../core/library/briefingSource.js";
import { type FileChange, FileWatch } from "./fileWatch.js";
import { isUnder } from "./quietAddresses.js";

const ending = ".briefing.yaml";
const briefingFiles = `**/*${ending}`;

/** Changes that come within so many milliseconds are told together. */
const quietTime = 150;

/** The briefing files of every workspace folder, by the text of their URI; `files.exclude` is respected. */
export class WorkspaceSource implements BriefingSource, vscode.Disposable {
  readonly #store = new DisposableStore();
  readonly #changed = this.#store.add(new Signal<SourceChange>());
  readonly #waiting = new Set<string>();
  /** Every address that was told. */
  readonly #known = new Set<string>();
  #listAgain = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly onDidChange = this.#changed.on;

  constructor() {
    const { workspace } = vscode;
    this.#store.add(
      new FileWatch(briefingFiles, (change) => this.#follow(change)),
    );
    this.#store.add(
      workspace.onDidChangeWorkspaceFolders(() => {
        this.#listAgain = true;
        this.#fireSoon();
      }),
    );
    const tellNow = (uris: readonly vscode.Uri[]) => this.#tellNow(uris);
    // What the window itself writes is known long before the disk tells of it.
    this.#store.add(workspace.onDidCreateFiles(({ files }) => tellNow(files)));
    this.#store.add(
      workspace.onDidSaveTextDocument(({ uri }) => tellNow([uri])),
    );
  }

  async list(): Promise<readonly string[]> {
    const uris = await vscode.workspace.findFiles(briefingFiles);
    const addresses = uris.map((uri) => uri.toString());
    for (const address of addresses) this.#known.add(address);
    return addresses;
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

  #follow(change: FileChange): void {
    const addresses =
      change.kind === "gone"
        ? [...this.#known].filter((each) => isUnder(each, change.addresses))
        : change.uris.map((uri) => uri.toString());
    for (const address of addresses) this.#note(address);
    if (addresses.length > 0) this.#fireSoon();
  }

  #tellNow(uris: readonly vscode.Uri[]): void {
    const briefings = uris.filter(({ path }) => path.endsWith(ending));
    for (const uri of briefings) this.#note(uri.toString());
    if (briefings.length > 0) this.#fire();
  }

  #note(address: string): void {
    this.#known.add(address);
    this.#waiting.add(address);
  }

  #fireSoon(): void {
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

import * as vscode from "vscode";
import { DisposableStore } from "../core/base/disposable.js";
import { Signal, type Subscribe } from "../core/base/signal.js";
import type { QuoteProblem } from "../core/corrections/checkQuotes.js";
import type {
  Library,
  LibraryChange,
  LibraryEntry,
} from "../core/library/library.js";
import { FileWatch } from "./fileWatch.js";
import type { LoadPart } from "./loadPart.js";
import { sourceAddress } from "./sourceAddress.js";

/** The kinds of file that are a source: those whose text is the article's own, and what imports make of others. */
const sources = "**/*.{md,markdown,txt,text}";

/**
 * Which quotes of each briefing its source does not hold any more, both as stored. Looked at one briefing after the
 * other, and again when its file or its source has changed.
 */
export class QuoteChecks implements vscode.Disposable {
  readonly #store = new DisposableStore();
  readonly #changed = this.#store.add(new Signal<LibraryChange>());
  readonly #problems = new Map<string, readonly QuoteProblem[]>();
  readonly #waiting = new Set<string>();
  readonly #loadPart: LoadPart;
  #isAtWork = false;

  /** Tells the briefings of which other quotes are missing than before. */
  readonly onDidChange: Subscribe<LibraryChange> = this.#changed.on;

  constructor(
    readonly library: Library,
    loadPart: LoadPart,
  ) {
    this.#loadPart = loadPart;
    this.#store.add(
      library.onDidChange(({ addresses }) => this.#checkSoon(addresses)),
    );
    this.#store.add(
      new FileWatch(sources, (change) => {
        if (change.kind !== "gone") this.#checkSoon(this.#of(change.uris));
      }),
    );
  }

  /** By what is stored; none as long as it has not been looked at. */
  get(address: string): readonly QuoteProblem[] {
    return this.#problems.get(address) ?? [];
  }

  dispose(): void {
    this.#waiting.clear();
    this.#store.dispose();
  }

  /** The briefings of the sources. */
  #of(sources: readonly vscode.Uri[]): readonly string[] {
    const paths = new Set(sources.map(({ path }) => path));
    return this.library.entries
      .filter((entry) => paths.has(sourceAddress(entry)?.path ?? ""))
      .map(({ address }) => address);
  }

  #checkSoon(addresses: readonly string[]): void {
    for (const address of addresses) this.#waiting.add(address);
    if (this.#isAtWork) return;
    this.#isAtWork = true;
    // What fails here fails for the library too, which tells it.
    void this.#work()
      .catch(() => undefined)
      .then(() => (this.#isAtWork = false));
  }

  async #work(): Promise<void> {
    for (const address of this.#waiting) {
      this.#waiting.delete(address);
      const problems = await this.#check(this.library.get(address));
      const isNone = problems.length + this.get(address).length === 0;
      this.#problems.set(address, problems);
      if (!isNone) this.#changed.fire({ addresses: [address] });
    }
  }

  /** A source that cannot be read proves nothing. */
  async #check(
    entry: LibraryEntry | undefined,
  ): Promise<readonly QuoteProblem[]> {
    const uri = entry && sourceAddress(entry);
    const hasQuotes = entry?.briefing?.events.some(({ quote }) => quote);
    const text = uri && hasQuotes ? await readText(uri) : undefined;
    if (!entry || text === undefined) return [];
    const { checkQuotes } = await this.#loadPart("briefingFiles");
    return checkQuotes(entry.text, text);
  }
}

/** The file's text, not opened as a document, if it is in UTF-8, and as the editor reads it otherwise. */
async function readText(uri: vscode.Uri): Promise<string | undefined> {
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    return error instanceof TypeError ? openText(uri) : undefined;
  }
}

async function openText(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return (await vscode.workspace.openTextDocument(uri)).getText();
  } catch {
    // No text at all: it proves nothing.
    return undefined;
  }
}

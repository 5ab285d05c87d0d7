import * as vscode from "vscode";
import { DisposableStore } from "../../core/base/disposable.js";
import type { Library, LibraryEntry } from "../../core/library/library.js";
import { readerScheme } from "../../host/ids.js";
import { readerPage, type ReaderPage } from "./readerPage.js";
import type { ReaderWords } from "./readerWords.js";

/** Each briefing of the library as a virtual, read-only Markdown document that follows its file. */
export class ReaderProvider
  implements vscode.TextDocumentContentProvider, vscode.Disposable
{
  readonly #store = new DisposableStore();
  readonly #changed = this.#store.add(new vscode.EventEmitter<vscode.Uri>());
  readonly #pages = new WeakMap<LibraryEntry, ReaderPage>();

  readonly onDidChange = this.#changed.event;

  constructor(
    readonly library: Library,
    readonly words: ReaderWords,
  ) {
    this.#store.add(library.onDidChange(() => this.#refresh()));
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    const page = this.page(uri.query);
    if (page) return page.text;
    return this.library.isLoaded
      ? vscode.l10n.t("There is no briefing here any more.\n")
      : "";
  }

  /** The page of a briefing file; `undefined` when the file is gone or nothing could be read of it. */
  page(address: string): ReaderPage | undefined {
    const entry = this.library.get(address);
    if (!entry?.briefing) return undefined;
    const known = this.#pages.get(entry);
    if (known) return known;
    const page = readerPage(entry.briefing, this.words);
    this.#pages.set(entry, page);
    return page;
  }

  dispose(): void {
    this.#store.dispose();
  }

  /** VS Code compares the texts itself, so that a page that stays the same is left alone. */
  #refresh(): void {
    for (const { uri } of vscode.workspace.textDocuments)
      if (uri.scheme === readerScheme) this.#changed.fire(uri);
  }
}

/** The address of a briefing's page. */
export function pageUri(address: string): vscode.Uri {
  const file = vscode.Uri.parse(address, true).path.split("/").at(-1) ?? "";
  const name = file.replace(/\.briefing\.yaml$/, "");
  return vscode.Uri.from({
    scheme: readerScheme,
    path: `/${name}.md`,
    query: address,
  });
}

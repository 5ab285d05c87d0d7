import * as vscode from "vscode";
import {
  DisposableStore,
  type Disposable,
} from "../../core/base/disposable.js";
import type { Library } from "../../core/library/library.js";
import type { DocumentNames } from "../../host/documentNames.js";
import { NameLinkProvider } from "./nameLinkProvider.js";
import { NearNameProvider } from "./nearNameProvider.js";
import { NameStatus } from "./statusProvider.js";
import { Underlines } from "./underlineProvider.js";

const settlingTime = 150;

/** All that is shown of names without being asked; this file is the entry of `dist/parts/nameMarks.js`. */
export class LazyMarks implements Disposable {
  readonly #store = new DisposableStore();
  readonly links: NameLinkProvider;
  readonly near: NearNameProvider;
  readonly status: NameStatus;
  readonly #underlines: Underlines;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(library: Library, names: DocumentNames) {
    this.links = new NameLinkProvider(names);
    this.near = this.#store.add(new NearNameProvider(library, names));
    this.status = this.#store.add(new NameStatus(library, names));
    this.#underlines = this.#store.add(new Underlines(library, names));
    const { window, workspace } = vscode;
    const again = () => this.#soon();
    this.#store.add(window.onDidChangeVisibleTextEditors(again));
    this.#store.add(window.onDidChangeActiveTextEditor(again));
    this.#store.add(window.onDidChangeTextEditorVisibleRanges(again));
    this.#store.add(workspace.onDidChangeTextDocument(again));
    this.#store.add(
      names.onDidChange(() => {
        this.near.forget();
        again();
      }),
    );
    again();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#store.dispose();
  }

  /** Once changes have stopped coming for a moment. */
  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#show(), settlingTime);
  }

  #show(): void {
    for (const editor of vscode.window.visibleTextEditors) {
      this.#underlines.show(editor);
      this.near.show(editor);
    }
    this.status.show();
  }
}

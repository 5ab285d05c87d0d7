import * as vscode from "vscode";
import {
  DisposableStore,
  type Disposable,
} from "../../core/base/disposable.js";
import { findItem } from "../../core/library/item.js";
import type { Library } from "../../core/library/library.js";
import type { DocumentNames, NamedPlace } from "../../host/documentNames.js";
import { settings } from "../../host/ids.js";
import { isOn } from "../../host/nameSettings.js";
import { markedPlaces } from "./markedPlacesProvider.js";

/** A thin underline below known names: dots, or dashes in grey below what is only suggested. */
export class Underlines implements Disposable {
  readonly #store = new DisposableStore();
  readonly #known = this.#underline("underline dotted from-font");
  readonly #suggested = this.#underline(
    "underline dashed from-font var(--vscode-descriptionForeground)",
  );

  constructor(
    readonly library: Library,
    readonly names: DocumentNames,
  ) {}

  show(editor: vscode.TextEditor): void {
    const { document, visibleRanges } = editor;
    const places = isOn(document, settings.underline)
      ? markedPlaces(this.names, document, visibleRanges)
      : [];
    const rangesOf = (list: readonly NamedPlace[]) =>
      list.map(({ range }) => range);
    const isSuggested = (place: NamedPlace) => this.#isSuggested(place);
    editor.setDecorations(
      this.#known,
      rangesOf(places.filter((place) => !isSuggested(place))),
    );
    editor.setDecorations(
      this.#suggested,
      rangesOf(places.filter(isSuggested)),
    );
  }

  dispose(): void {
    this.#store.dispose();
  }

  #isSuggested({ refs }: NamedPlace): boolean {
    return refs.every((ref) => {
      const item = findItem(this.library, ref);
      return item?.kind === "actor" && item.actor.found !== undefined;
    });
  }

  #underline(textDecoration: string): vscode.TextEditorDecorationType {
    return this.#store.add(
      vscode.window.createTextEditorDecorationType({ textDecoration }),
    );
  }
}

import * as vscode from "vscode";
import type { Disposable } from "../../core/base/disposable.js";
import { findItem } from "../../core/library/item.js";
import type { Library } from "../../core/library/library.js";
import type { ItemRef } from "../../core/model/itemRef.js";
import type { DocumentNames, NamedPlace } from "../../host/documentNames.js";
import { commands, settings } from "../../host/ids.js";
import { isLookedAt, isOn } from "../../host/nameSettings.js";

/** An actor with the places at which a document names it. */
interface NamedActor {
  readonly ref: ItemRef;
  readonly name: string;
  readonly places: readonly NamedPlace[];
}

/** How many actors the document in front names; a click lists them. */
export class NameStatus implements Disposable {
  readonly #item = vscode.window.createStatusBarItem(
    "briefing-desk-names",
    vscode.StatusBarAlignment.Right,
    90,
  );

  constructor(
    readonly library: Library,
    readonly names: DocumentNames,
  ) {
    this.#item.name = vscode.l10n.t("Names in the Document");
    this.#item.command = commands.showNames;
  }

  show(): void {
    const document = vscode.window.activeTextEditor?.document;
    const isShown =
      document && isOn(document, settings.statusItem) && isLookedAt(document);
    if (!isShown) {
      this.#item.hide();
      return;
    }
    const actors = this.#actorsIn(document);
    const mentions = actors.reduce((sum, { places }) => sum + places.length, 0);
    this.#item.text = `$(person) ${actors.length}`;
    this.#item.tooltip = vscode.l10n.t(
      "{0} actors named, {1} times in all",
      actors.length,
      mentions,
    );
    this.#item.show();
  }

  /** The actors that the document in front names, most often first; the one picked is shown where it is first named. */
  async pick(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return;
    const items = this.#actorsIn(editor.document).map((actor) => ({
      label: actor.name,
      description: String(actor.places.length),
      actor,
    }));
    const picked = await vscode.window.showQuickPick(items, {
      placeHolder:
        items.length > 0
          ? vscode.l10n.t("Go to where the document first names…")
          : vscode.l10n.t("The document names nobody who is known"),
    });
    const range = picked?.actor.places[0]?.range;
    if (!range) return;
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(
      range,
      vscode.TextEditorRevealType.InCenterIfOutsideViewport,
    );
  }

  dispose(): void {
    this.#item.dispose();
  }

  #actorsIn(document: vscode.TextDocument): readonly NamedActor[] {
    const actors = new Map<string, NamedPlace[]>();
    for (const place of this.names.all(document)) {
      const key = JSON.stringify(place.refs[0]);
      const places = actors.get(key);
      if (places) places.push(place);
      else actors.set(key, [place]);
    }
    return [...actors.values()]
      .flatMap((places) => this.#actor(places))
      .sort((a, b) => b.places.length - a.places.length);
  }

  #actor(places: readonly NamedPlace[]): NamedActor[] {
    const ref = places[0]?.refs[0];
    const item = ref && findItem(this.library, ref);
    if (!ref || item?.kind !== "actor") return [];
    return [{ ref, name: item.actor.name, places }];
  }
}

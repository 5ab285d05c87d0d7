import * as vscode from "vscode";
import type { Disposable } from "../../core/base/disposable.js";
import { findItem } from "../../core/library/item.js";
import type { Library } from "../../core/library/library.js";
import type { ItemRef } from "../../core/model/itemRef.js";
import { Refusal } from "../../host/attempt.js";
import type { DocumentNames, NamedPlace } from "../../host/documentNames.js";
import { commands, settings } from "../../host/ids.js";
import { isLookedAt, isOn } from "../../host/nameSettings.js";
import { noBriefing } from "../../host/noBriefing.js";

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
    this.#item.name = vscode.l10n.t("Names in This Document");
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
    const label = vscode.l10n.t(
      "Actors named here: {0}, mentions: {1}",
      actors.length,
      mentions,
    );
    this.#item.tooltip = label;
    this.#item.accessibilityInformation = { label };
    this.#item.show();
  }

  /** The actors that the document in front names, most often first; the one picked is shown where it is first named. */
  async pick(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor) throw noEditor();
    const actors = this.#actorsIn(editor.document);
    if (actors.length === 0) throw this.#nobody(editor.document);
    const items = actors.map((actor) => ({
      label: actor.name,
      description: String(actor.places.length),
      actor,
    }));
    const picked = await vscode.window.showQuickPick(items, {
      placeHolder: vscode.l10n.t("Go to where the document first names…"),
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

  /** Why the document names nobody. */
  #nobody(document: vscode.TextDocument): Refusal {
    const { entries } = this.library;
    if (!entries.some(({ briefing }) => briefing)) return noBriefing();
    if (!isLookedAt(document)) return notLookedAt();
    return new Refusal(
      vscode.l10n.t("This document names nobody who is in a briefing."),
    );
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

function noEditor(): Refusal {
  return new Refusal(vscode.l10n.t("Open a document to see whom it names."));
}

function notLookedAt(): Refusal {
  return new Refusal(
    vscode.l10n.t("Names are not looked up in this document."),
    {
      title: vscode.l10n.t("Open Settings"),
      command: "workbench.action.openSettings",
      argument: `briefingDesk.${settings.languages} briefingDesk.${settings.exclude}`,
    },
  );
}

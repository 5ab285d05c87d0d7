import * as vscode from "vscode";
import {
  DisposableStore,
  type Disposable,
} from "../../core/base/disposable.js";
import { registerCommand } from "../../host/attempt.js";
import { commands, panels } from "../../host/ids.js";
import { readItemArgument } from "../../host/itemArgument.js";
import {
  findDraftActor,
  findDraftDays,
  type DraftPlace,
} from "./draftTarget.js";
import type { ToPage } from "./protocol.js";
import { TimelinePanel, type PanelHouse } from "./timelinePanel.js";

const linesBefore = 20;

/** The events of all briefings to scale: one panel, which comes back with the window. */
export function registerTimeline(house: PanelHouse): Disposable {
  const store = new DisposableStore();
  const opener = store.add(new PanelOpener(house));
  const show = async (argument: unknown) => {
    const message = await messageFor(argument, house);
    const panel = opener.open();
    if (message) panel.send(message);
  };
  store.add(registerCommand(commands.openTimeline, house.log, show));
  store.add(registerCommand(commands.showInTimeline, house.log, show));
  store.add(
    registerCommand(commands.lightInTimeline, house.log, (argument) => {
      const ref = readItemArgument(argument);
      if (ref) opener.current?.lightItem(ref);
    }),
  );
  store.add(
    vscode.window.registerWebviewPanelSerializer(panels.timeline, {
      deserializeWebviewPanel: (panel) => {
        opener.adopt(panel);
        return Promise.resolve();
      },
    }),
  );
  return store;
}

/** Holds the one panel while it is open. */
class PanelOpener implements vscode.Disposable {
  readonly #house: PanelHouse;
  #current: TimelinePanel | undefined;

  constructor(house: PanelHouse) {
    this.#house = house;
  }

  get current(): TimelinePanel | undefined {
    return this.#current;
  }

  open(): TimelinePanel {
    if (this.#current) {
      this.#current.reveal();
      return this.#current;
    }
    return this.adopt(
      vscode.window.createWebviewPanel(
        panels.timeline,
        vscode.l10n.t("Timeline"),
        vscode.window.activeTextEditor
          ? vscode.ViewColumn.Beside
          : vscode.ViewColumn.Active,
      ),
    );
  }

  adopt(webviewPanel: vscode.WebviewPanel): TimelinePanel {
    this.#current?.dispose();
    const panel = new TimelinePanel(webviewPanel, this.#house);
    this.#current = panel;
    webviewPanel.onDidDispose(() => {
      panel.dispose();
      if (this.#current === panel) this.#current = undefined;
    });
    return panel;
  }

  dispose(): void {
    this.#current?.dispose();
  }
}

/** What the command was called on; without an item, the name or date at the cursor of the editor. */
async function messageFor(
  argument: unknown,
  { library, loadPart }: PanelHouse,
): Promise<ToPage | undefined> {
  const ref = readItemArgument(argument);
  if (ref) return { type: "show", target: ref };
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const place = placeIn(editor);
  const target =
    findDraftActor(library.entries, place) ??
    findDraftDays((await loadPart("import")).findTimeExpressions, place);
  if (target?.kind === "item") return { type: "show", target: target.ref };
  return target && { type: "showDays", ...target.days };
}

/** The cursor's line with some lines before it, which may say the year. */
function placeIn({ document, selection }: vscode.TextEditor): DraftPlace {
  const { line } = selection.active;
  const start = new vscode.Position(Math.max(0, line - linesBefore), 0);
  const { end } = document.lineAt(line).range;
  return {
    text: document.getText(new vscode.Range(start, end)),
    offset: document.offsetAt(selection.active) - document.offsetAt(start),
  };
}

import * as vscode from "vscode";
import {
  DisposableStore,
  type Disposable,
} from "../../core/base/disposable.js";
import type { Library } from "../../core/library/library.js";
import { views } from "../../host/ids.js";
import {
  actorKindHeadings,
  actorKindWords,
  dateWording,
  eventStatusWords,
} from "../../host/words.js";
import { registerOutlineCommands, showFilter } from "./outlineCommands.js";
import { OutlineDragController } from "./outlineDragProvider.js";
import { OutlineProvider } from "./outlineProvider.js";
import type { TooltipWords } from "./outlineTooltip.js";

/** The library as a tree in the activity bar. */
export function registerOutline(
  library: Library,
  log: vscode.LogOutputChannel,
): Disposable {
  const store = new DisposableStore();
  const provider = store.add(new OutlineProvider(library, outlineWords()));
  const view = store.add(
    vscode.window.createTreeView(views.outline, {
      treeDataProvider: provider,
      dragAndDropController: new OutlineDragController(library),
      showCollapseAll: true,
    }),
  );
  const parts = { library, provider, view, log };
  store.add(registerOutlineCommands(parts));
  store.add(library.onDidChange(() => showFilter(parts)));
  return store;
}

function outlineWords(): TooltipWords {
  return {
    parts: {
      sections: vscode.l10n.t("Sections"),
      actors: vscode.l10n.t("Actors"),
      events: vscode.l10n.t("Events"),
    },
    kind: actorKindWords(),
    kinds: actorKindHeadings(),
    statuses: eventStatusWords(),
    lead: vscode.l10n.t("Lead"),
    undated: vscode.l10n.t("undated"),
    inferred: vscode.l10n.t("date inferred"),
    suggested: vscode.l10n.t("suggested"),
    problems: (count) =>
      count === 1
        ? vscode.l10n.t("1 problem")
        : vscode.l10n.t("{0} problems", count),
    entries: (count) =>
      count === 1
        ? vscode.l10n.t("1 entry")
        : vscode.l10n.t("{0} entries", count),
    also: (names) => vscode.l10n.t("also: {0}", names),
    eventCount: (count) =>
      count === 1
        ? vscode.l10n.t("1 event")
        : vscode.l10n.t("{0} events", count),
    dates: dateWording(),
  };
}

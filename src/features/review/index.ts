import * as vscode from "vscode";
import {
  DisposableStore,
  type Disposable,
} from "../../core/base/disposable.js";
import type { Library } from "../../core/library/library.js";
import { registerCommand } from "../../host/attempt.js";
import type { Correct } from "../../host/corrector.js";
import { commands, contextKeys, views } from "../../host/ids.js";
import { CorrectionActionProvider } from "./correctionActionProvider.js";
import { registerReviewCommands } from "./reviewCommands.js";
import { reviewEntries, type ReviewNode } from "./reviewNodes.js";
import { ReviewProvider } from "./reviewProvider.js";
import { addSelection } from "./selectionCommands.js";

/** Deciding on what the machine suggests, and correcting what a briefing says. */
export function registerReview(
  library: Library,
  correct: Correct,
  log: vscode.LogOutputChannel,
): Disposable {
  const store = new DisposableStore();
  const provider = store.add(new ReviewProvider(library));
  const view = store.add(
    vscode.window.createTreeView(views.review, { treeDataProvider: provider }),
  );
  store.add(provider.onDidChangeTreeData(() => showCount(provider, view)));
  store.add(registerReviewCommands({ provider, view, correct, log }));
  store.add(
    registerCommand(commands.addSelection, log, () =>
      addSelection(library, correct),
    ),
  );
  store.add(
    vscode.languages.registerCodeActionsProvider(
      { pattern: "**" },
      new CorrectionActionProvider(library),
      { providedCodeActionKinds: [vscode.CodeActionKind.Refactor] },
    ),
  );
  return store;
}

/** The view is there only while something waits. */
function showCount(
  provider: ReviewProvider,
  view: vscode.TreeView<ReviewNode>,
): void {
  const count = reviewEntries(provider.roots).length;
  view.description = count === 0 ? "" : String(count);
  void vscode.commands.executeCommand(
    "setContext",
    contextKeys.hasSuggestions,
    count > 0,
  );
}

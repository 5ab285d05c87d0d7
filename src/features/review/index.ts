import * as vscode from "vscode";
import {
  DisposableStore,
  type Disposable,
} from "../../core/base/disposable.js";
import type { Library } from "../../core/library/library.js";
import { registerCommand } from "../../host/attempt.js";
import type { Correct } from "../../host/corrector.js";
import type { QuoteChecks } from "../../host/quoteChecks.js";
import { commands, contextKeys, views } from "../../host/ids.js";
import { CorrectionActionProvider } from "./correctionActionProvider.js";
import { registerReviewCommands } from "./reviewCommands.js";
import { reviewEntries, type ReviewNode } from "./reviewNodes.js";
import { ReviewProvider } from "./reviewProvider.js";
import { addSelection } from "./selectionCommands.js";

/** What the review needs from its surroundings. */
export interface ReviewHouse {
  readonly library: Library;
  readonly correct: Correct;
  readonly quotes: QuoteChecks;
  readonly log: vscode.LogOutputChannel;
}

/** Deciding on what the machine suggests, and correcting and adding to what a briefing says. */
export function registerReview(house: ReviewHouse): Disposable {
  const { library, correct, quotes, log } = house;
  const store = new DisposableStore();
  const provider = store.add(new ReviewProvider(library, quotes));
  const view = store.add(
    vscode.window.createTreeView(views.review, { treeDataProvider: provider }),
  );
  store.add(provider.onDidChangeTreeData(() => showCount(provider, view)));
  store.add(registerReviewCommands({ provider, view, correct, log }));
  for (const added of ["addActor", "addAlias", "addEvent"] as const)
    store.add(
      registerCommand(commands[added], log, () =>
        addSelection(library, correct, added),
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

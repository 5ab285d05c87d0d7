import * as vscode from "vscode";
import {
  type Disposable,
  DisposableStore,
} from "../../core/base/disposable.js";
import type { Library } from "../../core/library/library.js";
import type { QuoteChecks } from "../../host/quoteChecks.js";
import { DiagnosticsProvider } from "./diagnosticsProvider.js";
import { FixProvider } from "./fixProvider.js";

/** Marks what is wrong in briefing files and offers what mends it. */
export function registerProblems(
  library: Library,
  quotes: QuoteChecks,
): Disposable {
  const store = new DisposableStore();
  const diagnostics = store.add(new DiagnosticsProvider(library, quotes));
  store.add(
    vscode.languages.registerCodeActionsProvider(
      { pattern: "**/*.briefing.yaml" },
      new FixProvider(diagnostics),
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
  return store;
}

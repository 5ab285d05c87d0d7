import * as vscode from "vscode";
import { overlaps } from "../../core/model/span.js";
import type { Problem } from "../../core/model/problem.js";
import { toRange, toSpan } from "../../host/convert.js";
import type { DiagnosticsProvider } from "./diagnosticsProvider.js";
import { fixTitle } from "./problemText.js";

/** Offers the one edit that mends a problem, where there is one. */
export class FixProvider implements vscode.CodeActionProvider {
  constructor(readonly diagnostics: DiagnosticsProvider) {}

  async provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    context: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> {
    const { start, end } = toSpan(document, range);
    // A mere cursor touches what it stands at either side of.
    const near = { start: start - 1, end: end + 1 };
    const problems = await this.diagnostics.problemsOf(document);
    return problems
      .filter(({ fix, span }) => fix && overlaps(span, near))
      .map((problem) => toAction(document, problem, context));
  }
}

function toAction(
  document: vscode.TextDocument,
  problem: Problem,
  { diagnostics }: vscode.CodeActionContext,
): vscode.CodeAction {
  const action = new vscode.CodeAction(
    fixTitle(problem, vscode.l10n.t),
    vscode.CodeActionKind.QuickFix,
  );
  const range = toRange(document, problem.span);
  action.diagnostics = diagnostics.filter(
    (diagnostic) =>
      diagnostic.code === problem.code && diagnostic.range.isEqual(range),
  );
  action.isPreferred = true;
  if (problem.fix) {
    action.edit = new vscode.WorkspaceEdit();
    action.edit.replace(
      document.uri,
      toRange(document, problem.fix),
      problem.fix.text,
    );
  }
  return action;
}

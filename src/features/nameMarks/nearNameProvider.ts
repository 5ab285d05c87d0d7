import * as vscode from "vscode";
import type { Disposable } from "../../core/base/disposable.js";
import type { Library } from "../../core/library/library.js";
import { capitalWord, NearNames } from "../../core/names/nearNames.js";
import type { DocumentNames } from "../../host/documentNames.js";
import { commands, settings } from "../../host/ids.js";
import { isLookedAt, isOn, readNeverNamed } from "../../host/nameSettings.js";

const source = "Briefing Desk";
const code = "near-name";

/** Words in view that are nearly the word of a name: a hint, with the word to put in its place. */
export class NearNameProvider implements Disposable, vscode.CodeActionProvider {
  readonly #hints = vscode.languages.createDiagnosticCollection(
    "briefing-desk-names",
  );
  /** What is meant by the words that were hinted at. */
  readonly #meant = new Map<string, string>();
  #near: NearNames | undefined;

  constructor(
    readonly library: Library,
    readonly names: DocumentNames,
  ) {}

  /** The names are others than before. */
  forget(): void {
    this.#near = undefined;
  }

  show({ document, visibleRanges }: vscode.TextEditor): void {
    const isShown =
      isOn(document, settings.spellingHints) && isLookedAt(document);
    const hints = isShown
      ? visibleRanges.flatMap((view) => this.#hintsIn(document, view))
      : [];
    this.#hints.set(document.uri, hints);
  }

  provideCodeActions(
    document: vscode.TextDocument,
    _range: vscode.Range,
    { diagnostics }: vscode.CodeActionContext,
  ): vscode.CodeAction[] {
    return diagnostics
      .filter((each) => each.source === source && each.code === code)
      .flatMap((hint) => this.#fixes(document, hint));
  }

  dispose(): void {
    this.#hints.dispose();
  }

  #hintsIn(
    document: vscode.TextDocument,
    { start, end }: vscode.Range,
  ): vscode.Diagnostic[] {
    const hints: vscode.Diagnostic[] = [];
    const kept = new Set(readNeverNamed());
    const named = this.names.inLines(document, new vscode.Range(start, end));
    const last = Math.min(end.line, document.lineCount - 1);
    for (let line = start.line; line <= last; line++)
      for (const match of document.lineAt(line).text.matchAll(capitalWord)) {
        const [word] = match;
        const meant = kept.has(word) ? undefined : this.#nearNames().near(word);
        if (meant === undefined) continue;
        const from = new vscode.Position(line, match.index);
        const range = new vscode.Range(from, from.translate(0, word.length));
        const isNamed = named.some((place) => place.range.contains(range));
        if (isNamed || !this.names.isProse(document, from)) continue;
        hints.push(this.#hint(range, word, meant));
      }
    return hints.filter(({ range }) => !isCommonWord(document, range));
  }

  #hint(range: vscode.Range, word: string, meant: string): vscode.Diagnostic {
    this.#meant.set(word, meant);
    const hint = new vscode.Diagnostic(
      range,
      vscode.l10n.t(
        "No name in a briefing has ‘{0}’. Did you mean ‘{1}’?",
        word,
        meant,
      ),
      vscode.DiagnosticSeverity.Hint,
    );
    hint.source = source;
    hint.code = code;
    return hint;
  }

  #fixes(
    document: vscode.TextDocument,
    hint: vscode.Diagnostic,
  ): vscode.CodeAction[] {
    const word = document.getText(hint.range);
    const meant = this.#meant.get(word);
    if (meant === undefined) return [];
    const { QuickFix } = vscode.CodeActionKind;
    const change = new vscode.CodeAction(
      vscode.l10n.t("Write ‘{0}’", meant),
      QuickFix,
    );
    change.edit = new vscode.WorkspaceEdit();
    change.edit.replace(document.uri, hint.range, meant);
    change.diagnostics = [hint];
    change.isPreferred = true;
    const keep = new vscode.CodeAction(
      vscode.l10n.t("‘{0}’ Is Right in This Workspace", word),
      QuickFix,
    );
    keep.command = {
      title: keep.title,
      command: commands.neverHere,
      arguments: [word],
    };
    keep.diagnostics = [hint];
    return [change, keep];
  }

  #nearNames(): NearNames {
    this.#near ??= new NearNames(
      this.library.entries.flatMap(({ briefing }) =>
        (briefing?.actors ?? []).flatMap(({ name, aliases }) => [
          name,
          ...aliases,
        ]),
      ),
    );
    return this.#near;
  }
}

/** Whether the document has the word in small letters too, so that the capital is a sentence's. */
function isCommonWord(
  document: vscode.TextDocument,
  range: vscode.Range,
): boolean {
  const word = document.getText(range).toLowerCase();
  return new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "u").test(
    document.getText(),
  );
}

import * as vscode from "vscode";
import type { Disposable } from "../../core/base/disposable.js";
import type { Library } from "../../core/library/library.js";
import { capitalWord, NearNames } from "../../core/names/nearNames.js";
import type { DocumentNames } from "../../host/documentNames.js";
import { commands, settings } from "../../host/ids.js";
import { isLookedAt, isOn, readNeverNamed } from "../../host/nameSettings.js";
import { articleTexts } from "../../host/sourceAddress.js";

const source = "Briefing Desk";
const code = "near-name";

/** As much of a line as somebody reads. */
const longestLine = 5000;

interface NearWord {
  readonly range: vscode.Range;
  readonly word: string;
  /** The word of a name that it nearly is. */
  readonly meant: string;
}

/**
 * Words in view that are nearly the word of a name: a hint, with the word to put in its place. What an article itself
 * has so stands so.
 */
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
      isOn(document, settings.spellingHints) &&
      isLookedAt(document) &&
      !articleTexts(this.library).has(document.uri.toString());
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
    view: vscode.Range,
  ): vscode.Diagnostic[] {
    const near = this.#nearWordsIn(document, view);
    if (near.length === 0) return [];
    const text = document.getText();
    return near
      .filter(({ word }) => !hasWord(text, word.toLowerCase()))
      .map((each) => this.#hint(each));
  }

  #nearWordsIn(
    document: vscode.TextDocument,
    view: vscode.Range,
  ): readonly NearWord[] {
    const found: NearWord[] = [];
    const kept = new Set(readNeverNamed());
    const named = this.names.inLines(document, view);
    const last = Math.min(view.end.line, document.lineCount - 1);
    for (let line = view.start.line; line <= last; line++) {
      const text = document.lineAt(line).text.slice(0, longestLine);
      for (const { 0: word, index } of text.matchAll(capitalWord)) {
        const meant = kept.has(word) ? undefined : this.#nearNames().near(word);
        if (meant === undefined) continue;
        const range = new vscode.Range(line, index, line, index + word.length);
        const isNamed = named.some((place) => place.range.contains(range));
        if (isNamed || !this.names.isProse(document, range.start)) continue;
        found.push({ range, word, meant });
      }
    }
    return found;
  }

  #hint({ range, word, meant }: NearWord): vscode.Diagnostic {
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

/** Whether the text has the word, as of one that stands there in small letters too the capital is a sentence's. */
function hasWord(text: string, word: string): boolean {
  const isLetter = (at: number) => /\p{L}/u.test(text.charAt(at));
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!isLetter(at - 1) && !isLetter(at + word.length)) return true;
  return false;
}

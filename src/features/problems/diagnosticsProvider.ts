import * as vscode from "vscode";
import { DisposableStore } from "../../core/base/disposable.js";
import {
  createLineFinder,
  type LinePosition,
} from "../../core/base/linePosition.js";
import type { Library } from "../../core/library/library.js";
import type { Problem, Severity } from "../../core/model/problem.js";
import type { QuoteChecks } from "../../host/quoteChecks.js";
import { CheckedFiles, type CheckedText } from "./checkedFiles.js";
import { problemText } from "./problemText.js";

/** Typing that pauses for so many milliseconds is checked. */
const quietTime = 300;

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
};

/** Keeps the diagnostics of every briefing file, stored or being edited. */
export class DiagnosticsProvider implements vscode.Disposable {
  readonly #store = new DisposableStore();
  readonly #files = new CheckedFiles();
  readonly #diagnostics = this.#store.add(
    vscode.languages.createDiagnosticCollection("briefing"),
  );
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(
    readonly library: Library,
    readonly quotes: QuoteChecks,
  ) {
    const { workspace } = vscode;
    this.#store.add(
      quotes.onDidChange(({ addresses }) =>
        addresses.forEach(this.#show, this),
      ),
    );
    this.#store.add(
      library.onDidChange(({ addresses }) => this.#follow(addresses)),
    );
    this.#store.add(
      workspace.onDidOpenTextDocument((d) => void this.#check(d)),
    );
    this.#store.add(workspace.onDidCloseTextDocument((d) => this.#close(d)));
    this.#store.add(
      workspace.onDidChangeTextDocument(({ document }) =>
        this.#checkSoon(document),
      ),
    );
    this.#follow(library.entries.map(({ address }) => address));
    for (const document of workspace.textDocuments) void this.#check(document);
  }

  /** The problems of the document's present text. */
  async problemsOf(document: vscode.TextDocument): Promise<readonly Problem[]> {
    await this.#check(document);
    return this.#allOf(document.uri.toString())?.problems ?? [];
  }

  dispose(): void {
    for (const timer of this.#waiting.values()) clearTimeout(timer);
    this.#waiting.clear();
    this.#store.dispose();
  }

  #follow(addresses: readonly string[]): void {
    for (const address of addresses) {
      this.#files.setStored(address, this.library.get(address));
      this.#show(address);
    }
  }

  #checkSoon(document: vscode.TextDocument): void {
    if (!isBriefingFile(document)) return;
    const address = document.uri.toString();
    clearTimeout(this.#waiting.get(address));
    const timer = setTimeout(() => void this.#check(document), quietTime);
    this.#waiting.set(address, timer);
  }

  async #check(document: vscode.TextDocument): Promise<void> {
    if (!isBriefingFile(document)) return;
    const address = document.uri.toString();
    this.#forgetTimer(address);
    const text = document.getText();
    const known = this.#files.known(address, text);
    const problems =
      known?.problems ?? (await this.library.read(text)).problems;
    if (document.isClosed || document.getText() !== text) return;
    this.#files.setOpen(address, known ?? { text, problems });
    // To show the same again would have the editor ask for fixes again, and so on.
    if (!known) this.#show(address);
  }

  #close(document: vscode.TextDocument): void {
    if (!isBriefingFile(document)) return;
    this.#forgetTimer(document.uri.toString());
    this.#files.close(document.uri.toString());
    this.#show(document.uri.toString());
  }

  #forgetTimer(address: string): void {
    clearTimeout(this.#waiting.get(address));
    this.#waiting.delete(address);
  }

  /** With the quotes that are gone, which are known for the text as it is stored. */
  #allOf(address: string): CheckedText | undefined {
    const checked = this.#files.get(address);
    if (!checked || checked.text !== this.library.get(address)?.text)
      return checked;
    const problems = [...checked.problems, ...this.quotes.get(address)];
    return { ...checked, problems };
  }

  #show(address: string): void {
    const checked = this.#allOf(address);
    const uri = vscode.Uri.parse(address, true);
    this.#diagnostics.set(uri, checked && toDiagnostics(checked));
  }
}

/** Documents of other schemes are looks at a file, such as the other side of a diff. */
function isBriefingFile({ uri }: vscode.TextDocument): boolean {
  return uri.path.endsWith(".briefing.yaml") && uri.scheme !== "git";
}

function toDiagnostics({ text, problems }: CheckedText): vscode.Diagnostic[] {
  const find = createLineFinder(text);
  return problems.map((problem) => {
    const diagnostic = new vscode.Diagnostic(
      new vscode.Range(
        toPosition(find(problem.span.start)),
        toPosition(find(problem.span.end)),
      ),
      problemText(problem, vscode.l10n.t),
      severities[problem.severity],
    );
    diagnostic.source = "Briefing Desk";
    diagnostic.code = problem.code;
    return diagnostic;
  });
}

function toPosition({ line, column }: LinePosition): vscode.Position {
  return new vscode.Position(line - 1, column - 1);
}

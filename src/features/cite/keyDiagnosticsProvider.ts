import * as vscode from "vscode";
import { findUndefinedKeys } from "../../core/citation/keyChecks.js";
import type { Severity } from "../../core/model/problem.js";
import { rangesIn } from "../../host/convert.js";
import { type FileChange, FileWatch } from "../../host/fileWatch.js";
import { isUnder } from "../../host/quietAddresses.js";
import {
  type Bibliographies,
  type BibliographyFile,
  formatOf,
  projectFiles,
} from "./bibliographyProvider.js";
import {
  type CitationProblem,
  describeFile,
  describeUndefined,
} from "./citationProblems.js";
import { usesOf } from "./documentKeysProvider.js";

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
};

interface UsedFiles {
  readonly files: readonly BibliographyFile[];
  /** The addresses of those that it names, there or not. */
  readonly sought: readonly string[];
}

/** Marks keys without an entry in open documents, and what is wrong in the bibliographies that these use. */
export class KeyDiagnosticsProvider implements vscode.Disposable {
  readonly #diagnostics =
    vscode.languages.createDiagnosticCollection("citation");
  readonly #watch = new FileWatch("**/*.{bib,json,yaml,yml}", (change) =>
    this.#follow(change),
  );
  /** The bibliographies of each document that was checked. */
  readonly #used = new Map<vscode.TextDocument, UsedFiles>();

  constructor(readonly bibliographies: Bibliographies) {}

  /** Checks a document that cites, or a bibliography and the documents that use it. */
  async check(document: vscode.TextDocument): Promise<void> {
    if (formatOf(document.uri) === undefined) return this.#check(document);
    const users = [...this.#used].filter(
      ([user, { files }]) =>
        user !== document && files.some(({ uri }) => isAt(uri, document)),
    );
    await this.#check(document);
    await Promise.all(users.map(([user]) => this.#check(user)));
  }

  forget(document: vscode.TextDocument): void {
    const { files = [] } = this.#used.get(document) ?? {};
    this.#used.delete(document);
    this.#diagnostics.delete(document.uri);
    const inUse = [...this.#used.values()].flatMap((used) => used.files);
    for (const { uri } of files)
      if (!inUse.some((file) => file.uri.toString() === uri.toString()))
        this.#diagnostics.delete(uri);
  }

  dispose(): void {
    this.#watch.dispose();
    this.#diagnostics.dispose();
  }

  #follow(change: FileChange): void {
    const sought = [...this.#used.values()].flatMap((used) => used.sought);
    const concerns =
      change.kind === "gone"
        ? sought.some((address) => isUnder(address, change.addresses))
        : change.uris.some(
            (uri) => mayBeAwaited(uri) || sought.includes(uri.toString()),
          );
    if (concerns) void this.#checkAll();
  }

  async #checkAll(): Promise<void> {
    const documents = [...this.#used.keys()];
    await Promise.all(documents.map((document) => this.#check(document)));
  }

  async #check(document: vscode.TextDocument): Promise<void> {
    const { version } = document;
    const used = await this.#filesOf(document);
    if (document.isClosed || document.version !== version) return;
    this.#used.set(document, used);
    if (formatOf(document.uri) === undefined)
      this.#show(document, findInDocument(document, used.files));
    for (const file of used.files)
      if (!isAt(file.uri, document) || formatOf(file.uri) !== undefined)
        this.#show(file, describeFile(file, vscode.l10n.t));
  }

  async #filesOf(document: vscode.TextDocument): Promise<UsedFiles> {
    const { uri } = document;
    if (formatOf(uri) !== undefined) {
      const file = await this.bibliographies.readFile(uri);
      return { files: file ? [file] : [], sought: [uri.toString()] };
    }
    const uris = await this.bibliographies.find(document);
    const files = await this.bibliographies.read(document, uris);
    return { files, sought: uris.map(String) };
  }

  #show(
    where: vscode.TextDocument | BibliographyFile,
    problems: readonly CitationProblem[],
  ): void {
    const text = "text" in where ? where.text : where.getText();
    const toRange = rangesIn(text);
    this.#diagnostics.set(
      where.uri,
      problems.map((problem) => toDiagnostic(problem, where.uri, toRange)),
    );
  }
}

/** Whether documents may wait for the file though none names it: the only .bib beside them, what a project names. */
function mayBeAwaited({ path }: vscode.Uri): boolean {
  return (
    path.endsWith(".bib") ||
    projectFiles.some((name) => path.endsWith(`/${name}`))
  );
}

/** Without a bibliography nothing is known, and nothing is said. */
function findInDocument(
  document: vscode.TextDocument,
  files: readonly BibliographyFile[],
): readonly CitationProblem[] {
  if (files.length === 0) return [];
  const known = new Set(files.flatMap(({ choices }) => choices.map(keyOf)));
  const missing = findUndefinedKeys(
    document.getText(),
    usesOf(document),
    known,
  );
  return describeUndefined(missing, vscode.l10n.t);
}

function keyOf({ key }: { readonly key: string }): string {
  return key;
}

function isAt(uri: vscode.Uri, document: vscode.TextDocument): boolean {
  return uri.toString() === document.uri.toString();
}

function toDiagnostic(
  { span, code, message, severity, related }: CitationProblem,
  uri: vscode.Uri,
  toRange: ReturnType<typeof rangesIn>,
): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    toRange(span),
    message,
    severities[severity],
  );
  diagnostic.source = "Briefing Desk";
  diagnostic.code = code;
  if (related)
    diagnostic.relatedInformation = [
      new vscode.DiagnosticRelatedInformation(
        new vscode.Location(uri, toRange(related.span)),
        related.message,
      ),
    ];
  return diagnostic;
}

import * as vscode from "vscode";
import { readerScheme } from "../../host/ids.js";
import { keyLanguages } from "./keyLanguages.js";
import { mayCite } from "./mayCite.js";

/** Typing that pauses for so many milliseconds is checked. */
const quietTime = 400;

/** What is told of documents that may cite and of bibliographies. */
export interface CitationWatcher {
  check(document: vscode.TextDocument): void;
  forget(document: vscode.TextDocument): void;
}

/** Tells of such documents a moment after they were opened or changed, and when they are closed. */
export function watchCitations(watcher: CitationWatcher): vscode.Disposable {
  const timers = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  const stop = (document: vscode.TextDocument) => {
    clearTimeout(timers.get(document));
    timers.delete(document);
  };
  const checkSoon = (document: vscode.TextDocument) => {
    if (!isWatched(document)) return;
    stop(document);
    const timer = setTimeout(() => {
      timers.delete(document);
      if (!document.isClosed) watcher.check(document);
    }, quietTime);
    timers.set(document, timer);
  };
  const { workspace } = vscode;
  for (const document of workspace.textDocuments) checkSoon(document);
  return vscode.Disposable.from(
    workspace.onDidOpenTextDocument(checkSoon),
    workspace.onDidChangeTextDocument(({ document }) => checkSoon(document)),
    workspace.onDidCloseTextDocument((document) => {
      stop(document);
      if (isWatched(document)) watcher.forget(document);
    }),
    { dispose: () => timers.forEach((timer) => clearTimeout(timer)) },
  );
}

/** Documents of other schemes are looks at a file, such as the other side of a diff. */
function isWatched(document: vscode.TextDocument): boolean {
  const { scheme, path } = document.uri;
  if (["git", "output", readerScheme].includes(scheme)) return false;
  return path.endsWith(".bib") || keyLanguages.includes(document.languageId);
}

/** Whether the document's keys can be asked about at all, told without loading anything. */
export function mayHaveKeys(document: vscode.TextDocument): boolean {
  return document.uri.path.endsWith(".bib") || mayCite(document.getText());
}

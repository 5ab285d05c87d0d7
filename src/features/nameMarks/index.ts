import * as vscode from "vscode";
import {
  DisposableStore,
  type Disposable,
} from "../../core/base/disposable.js";
import { loadOnce } from "../../core/base/loadOnce.js";
import type { Library } from "../../core/library/library.js";
import { registerCommand } from "../../host/attempt.js";
import type { DocumentNames } from "../../host/documentNames.js";
import { commands, settings } from "../../host/ids.js";
import type { LoadPart } from "../../host/loadPart.js";
import { isLookedAt, isOn } from "../../host/nameSettings.js";
import { proseLanguages } from "../../host/proseLanguages.js";
import type * as lazyMarks from "./lazyProvider.js";

declare module "../../host/loadPart.js" {
  interface Parts {
    readonly nameMarks: typeof lazyMarks;
  }
}

export interface MarkParts {
  readonly library: Library;
  readonly names: DocumentNames;
  readonly loadPart: LoadPart;
}

/** What is shown of names without being asked: underlines, links, counts, words that are nearly names. */
export function registerNameMarks(
  { library, names, loadPart }: MarkParts,
  log: vscode.LogOutputChannel,
): Disposable {
  const store = new DisposableStore();
  let marks: lazyMarks.LazyMarks | undefined;
  const load = loadOnce(async () => {
    const { LazyMarks } = await loadPart("nameMarks");
    return (marks = store.add(new LazyMarks(library, names)));
  });
  const loadIfWanted = () => {
    if (!marks && vscode.window.visibleTextEditors.some(hasMarks)) void load();
  };
  store.add(vscode.window.onDidChangeVisibleTextEditors(loadIfWanted));
  store.add(vscode.workspace.onDidChangeConfiguration(loadIfWanted));
  store.add(names.onDidChange(loadIfWanted));
  store.add(library.onDidChange(loadIfWanted));
  store.add(
    registerCommand(commands.showNames, log, async () =>
      (await load()).status.pick(),
    ),
  );
  store.add(registerLinks(load));
  store.add(registerHints(() => marks));
  return store;
}

function registerLinks(load: () => Promise<lazyMarks.LazyMarks>): Disposable {
  return vscode.languages.registerDocumentLinkProvider(proseLanguages, {
    provideDocumentLinks: async (document) =>
      isOn(document, settings.links)
        ? (await load()).links.provideDocumentLinks(document)
        : [],
  });
}

/** Fixes of what is marked: where nothing is loaded, nothing is. */
function registerHints(
  ifLoaded: () => lazyMarks.LazyMarks | undefined,
): Disposable {
  return vscode.languages.registerCodeActionsProvider(
    proseLanguages,
    {
      provideCodeActions: (document, range, context) =>
        ifLoaded()?.near.provideCodeActions(document, range, context),
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}

function hasMarks({ document }: vscode.TextEditor): boolean {
  const { underline, statusItem, spellingHints } = settings;
  return (
    [underline, statusItem, spellingHints].some((mark) =>
      isOn(document, mark),
    ) && isLookedAt(document)
  );
}

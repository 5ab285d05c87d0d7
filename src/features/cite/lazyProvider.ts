import type * as vscode from "vscode";
import type { Disposable } from "../../core/base/disposable.js";
import type { CslProcessor } from "../../core/citation/csl/cslProcessor.js";
import { StyleShelf } from "../../core/citation/csl/styleShelf.js";
import type { Library } from "../../core/library/library.js";
import {
  loadExtensionScript,
  readExtensionText,
} from "../../host/extensionFiles.js";
import { Bibliographies } from "./bibliographyProvider.js";
import { type CiteCommands, makeCiteCommands } from "./citeCommands.js";
import { EntryFixProvider } from "./entryFixProvider.js";
import { ItemDropProvider } from "./itemDropProvider.js";
import { KeyDiagnosticsProvider } from "./keyDiagnosticsProvider.js";
import { KeyFixProvider } from "./keyFixProvider.js";
import { KeyPlaces } from "./keyPlacesProvider.js";
import { KeySymbolsProvider } from "./keySymbolsProvider.js";
import { KeysProvider } from "./keysProvider.js";
import { PassagePasteProvider } from "./passagePasteProvider.js";
import { readUserStyle, watchUserStyles } from "./userStylesProvider.js";

/** Everything of citing that is loaded when it is first needed; this file is the entry of `dist/cite.js`. */
export interface LazyCiting {
  readonly commands: CiteCommands;
  readonly drop: ItemDropProvider;
  readonly passages: PassagePasteProvider;
  readonly keys: KeysProvider;
  readonly diagnostics: KeyDiagnosticsProvider;
  readonly fixes: KeyFixProvider;
  readonly entryFixes: EntryFixProvider;
  readonly symbols: KeySymbolsProvider;
  /** Ends when citing does. */
  readonly styles: Disposable;
}

/** What citing is given by the feature that loads it. */
export interface LazySurroundings {
  readonly library: Library;
  readonly log: vscode.LogOutputChannel;
  /** The extension's own folder. */
  readonly root: vscode.Uri;
  /** Where it is kept what was cited lately. */
  readonly memory: vscode.Memento;
}

export function makeCiting({
  library,
  log,
  root,
  memory,
}: LazySurroundings): LazyCiting {
  const shelf = makeShelf(root, log);
  const bibliographies = new Bibliographies();
  const keys = new KeysProvider(library, shelf, bibliographies);
  return {
    commands: makeCiteCommands({
      library,
      shelf,
      bibliographies,
      keys,
      memory,
    }),
    drop: new ItemDropProvider(library, shelf),
    passages: new PassagePasteProvider(library, shelf),
    keys,
    diagnostics: new KeyDiagnosticsProvider(bibliographies),
    fixes: new KeyFixProvider(library, bibliographies),
    entryFixes: new EntryFixProvider(library),
    symbols: new KeySymbolsProvider(new KeyPlaces(library, bibliographies)),
    styles: watchUserStyles(() => shelf.forgetFiles()),
  };
}

/** Styles from the extension's own files, and from files of the user's by their address. */
function makeShelf(root: vscode.Uri, log: vscode.LogOutputChannel): StyleShelf {
  const loadProcessor = async () =>
    // citeproc-js has no types of its own; CslProcessor names what we call of it.
    (await loadExtensionScript(root, "dist/citeproc.js")) as CslProcessor;
  return new StyleShelf(
    {
      loadProcessor,
      readStyle: (id) =>
        id.includes(":")
          ? readUserStyle(id)
          : readExtensionText(root, `dist/styles/${id}.json`),
      readLocale: (language) =>
        readExtensionText(root, `dist/locales/${language}.json`),
    },
    log,
  );
}

import * as vscode from "vscode";
import {
  DisposableStore,
  type Disposable,
} from "../../core/base/disposable.js";
import { readerScheme } from "../../host/ids.js";
import {
  actorKindHeadings,
  actorKindWords,
  dateWording,
  eventStatusWords,
} from "../../host/words.js";
import { registerReaderCommands, type ReaderParts } from "./readerCommands.js";
import { ReaderLensProvider } from "./readerLensProvider.js";
import { ReaderLinkProvider } from "./readerLinkProvider.js";
import { ReaderProvider } from "./readerProvider.js";
import type { ReaderWords } from "./readerWords.js";

/** A briefing to read: a Markdown page that can be opened at any of its entries. */
export function registerReader(parts: ReaderParts): Disposable {
  const store = new DisposableStore();
  const provider = store.add(new ReaderProvider(parts.library, readerWords()));
  store.add(
    vscode.workspace.registerTextDocumentContentProvider(
      readerScheme,
      provider,
    ),
  );
  store.add(
    vscode.languages.registerDocumentLinkProvider(
      { scheme: readerScheme },
      new ReaderLinkProvider(provider),
    ),
  );
  store.add(
    vscode.languages.registerCodeLensProvider(
      { scheme: readerScheme },
      new ReaderLensProvider(provider),
    ),
  );
  store.add(registerReaderCommands(provider, parts));
  return store;
}

function readerWords(): ReaderWords {
  return {
    sections: vscode.l10n.t("Sections"),
    actors: vscode.l10n.t("Actors"),
    events: vscode.l10n.t("Events"),
    lead: vscode.l10n.t("Lead"),
    untitled: vscode.l10n.t("Untitled"),
    undated: vscode.l10n.t("undated"),
    inferred: vscode.l10n.t("date inferred"),
    suggested: vscode.l10n.t("suggested"),
    also: (names) => vscode.l10n.t("also: {0}", names),
    toldIn: (section) => vscode.l10n.t("told in {0}", section),
    kinds: actorKindWords(),
    kindHeadings: actorKindHeadings(),
    statuses: eventStatusWords(),
    dates: dateWording(),
  };
}

import * as vscode from "vscode";
import {
  DisposableStore,
  type Disposable,
} from "../../core/base/disposable.js";
import type { Library } from "../../core/library/library.js";
import { registerCommand } from "../../host/attempt.js";
import type { DocumentNames } from "../../host/documentNames.js";
import { commands } from "../../host/ids.js";
import {
  actorKindWords,
  dateWording,
  eventStatusWords,
} from "../../host/words.js";
import type { DraftMentions } from "../../host/draftMentions.js";
import type { LoadPart } from "../../host/loadPart.js";
import type { CardAction, CardWords } from "./cardText.js";
import { NameHoverProvider } from "./hoverProvider.js";
import { nameNever } from "./neverCommands.js";

export interface HoverFeature {
  readonly library: Library;
  readonly names: DocumentNames;
  readonly drafts: DraftMentions;
  readonly loadPart: LoadPart;
}

/** Cards on names, events and dates, in the documents in which names are looked up. */
export function registerHover(
  feature: HoverFeature,
  log: vscode.LogOutputChannel,
): Disposable {
  const store = new DisposableStore();
  const cards = { ...feature, words: cardWords(), actions: cardActions() };
  store.add(
    vscode.languages.registerHoverProvider("*", new NameHoverProvider(cards)),
  );
  store.add(
    registerCommand(commands.neverHere, log, (argument) =>
      nameNever(feature.names, argument),
    ),
  );
  return store;
}

function cardActions(): readonly CardAction[] {
  return [
    { title: vscode.l10n.t("Open"), command: commands.openItem },
    {
      title: vscode.l10n.t("Show in Timeline"),
      command: commands.showInTimeline,
    },
    { title: vscode.l10n.t("Cite"), command: commands.insertCitation },
  ];
}

function cardWords(): CardWords {
  return {
    kind: actorKindWords(),
    status: eventStatusWords(),
    inferred: vscode.l10n.t("date inferred"),
    asOf: (role, date) => vscode.l10n.t("{0} (as of {1})", role, date),
    elsewhere: vscode.l10n.t("elsewhere:"),
    suggested: vscode.l10n.t("suggested"),
    lead: vscode.l10n.t("Lead"),
    undated: vscode.l10n.t("undated"),
    also: (names) => vscode.l10n.t("also: {0}", names),
    more: (count) => vscode.l10n.t("{0} more", count),
    dates: dateWording(),
  };
}

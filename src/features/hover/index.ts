import * as vscode from "vscode";
import {
  DisposableStore,
  type Disposable,
} from "../../core/base/disposable.js";
import type { Library } from "../../core/library/library.js";
import { registerCommand } from "../../host/attempt.js";
import type { DocumentNames } from "../../host/documentNames.js";
import { commands } from "../../host/ids.js";
import { actorKindWords, dateWording } from "../../host/words.js";
import type { CardAction, CardWords } from "./cardText.js";
import { NameHoverProvider } from "./hoverProvider.js";
import { nameNever } from "./neverCommands.js";

/** Cards on names, in the documents in which names are looked up. */
export function registerHover(
  library: Library,
  names: DocumentNames,
  log: vscode.LogOutputChannel,
): Disposable {
  const store = new DisposableStore();
  const cards = { library, names, words: cardWords(), actions: cardActions() };
  store.add(
    vscode.languages.registerHoverProvider("*", new NameHoverProvider(cards)),
  );
  store.add(
    registerCommand(commands.neverHere, log, (argument) =>
      nameNever(names, argument),
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
    suggested: vscode.l10n.t("suggested"),
    undated: vscode.l10n.t("undated"),
    also: (names) => vscode.l10n.t("also: {0}", names),
    more: (count) => vscode.l10n.t("{0} more", count),
    dates: dateWording(),
  };
}

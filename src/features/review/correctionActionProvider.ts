import * as vscode from "vscode";
import { findInBriefing, type Item } from "../../core/library/item.js";
import type { Library, LibraryEntry } from "../../core/library/library.js";
import type { ItemRef } from "../../core/model/itemRef.js";
import { commands } from "../../host/ids.js";
import { sourceAddress } from "../../host/sourceAddress.js";
import { choicesFor } from "./choices.js";
import { choiceWords } from "./askCommands.js";
import { entryInFile, entryInSource } from "./entryAt.js";

/** The lightbulb on an entry of the briefing file, and on a name or passage of the source: each correction by itself. */
export class CorrectionActionProvider implements vscode.CodeActionProvider {
  constructor(readonly library: Library) {}

  provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
  ): vscode.CodeAction[] {
    const ref = this.#find(document, range);
    const briefing = ref && this.library.get(ref.briefing)?.briefing;
    const item = briefing && findInBriefing(briefing, ref);
    return [
      ...(range.isEmpty || !hasBriefing(this.library) ? [] : onSelection()),
      ...(item ? onEntry(item, ref) : []),
    ];
  }

  #find(
    document: vscode.TextDocument,
    range: vscode.Range,
  ): ItemRef | undefined {
    const address = document.uri.toString();
    const offset = document.offsetAt(range.start);
    for (const entry of this.library.entries) {
      const { briefing } = entry;
      if (!briefing) continue;
      const found = isFile(entry, document)
        ? entryInFile(briefing, offset)
        : sourceAddress(entry)?.toString() === address
          ? entryInSource(briefing, document.getText(), offset)
          : undefined;
      if (found) return { briefing: entry.address, ...found };
    }
    return undefined;
  }
}

function hasBriefing({ entries }: Library): boolean {
  return entries.some(({ briefing }) => briefing);
}

function onSelection(): vscode.CodeAction[] {
  const { l10n } = vscode;
  return [
    toAction(l10n.t("Add Selection as Actor…"), commands.addActor),
    toAction(l10n.t("Add Selection as Name of…"), commands.addAlias),
    toAction(l10n.t("Add Selection as Event…"), commands.addEvent),
  ];
}

function onEntry(item: Item, ref: ItemRef): vscode.CodeAction[] {
  const name = nameOf(item);
  return choicesFor(item).map((choice) => {
    const words = choiceWords(item)[choice];
    const title = vscode.l10n.t("{0} (“{1}”)", words, name);
    return toAction(title, commands.correctEntry, [ref, choice]);
  });
}

function nameOf(item: Item): string {
  switch (item.kind) {
    case "article":
      return item.article.title;
    case "section":
      return item.section.title ?? "";
    case "actor":
      return item.actor.name;
    case "event":
      return item.event.title.slice(0, 40);
  }
}

/** The places of the entries are those of the stored text. */
function isFile(
  { address, text }: LibraryEntry,
  document: vscode.TextDocument,
): boolean {
  return address === document.uri.toString() && text === document.getText();
}

function toAction(
  title: string,
  command: string,
  values: readonly unknown[] = [],
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.Refactor);
  action.command = { command, title, arguments: [...values] };
  return action;
}

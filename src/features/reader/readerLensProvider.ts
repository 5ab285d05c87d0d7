import * as vscode from "vscode";
import type { ItemRef } from "../../core/model/itemRef.js";
import { toRange } from "../../host/convert.js";
import { commands } from "../../host/ids.js";
import type { PageEntry } from "./readerPage.js";
import type { ReaderProvider } from "./readerProvider.js";

/** Above each entry of a page the ways on: to its passage, its place in time and its place in the tree. */
export class ReaderLensProvider implements vscode.CodeLensProvider {
  constructor(readonly pages: ReaderProvider) {}

  provideCodeLenses(document: vscode.TextDocument): vscode.CodeLens[] {
    const address = document.uri.query;
    const page = this.pages.page(address);
    if (page?.text !== document.getText()) return [];
    const briefing = this.pages.library.get(address)?.briefing;
    const hasSource = briefing?.source !== undefined;
    return page.entries.flatMap(({ item, heading }: PageEntry) => {
      const ref: ItemRef = { briefing: address, ...item };
      const range = toRange(document, heading);
      return waysOn(ref, hasSource).map(
        (command) => new vscode.CodeLens(range, command),
      );
    });
  }
}

function waysOn(ref: ItemRef, hasSource: boolean): vscode.Command[] {
  const way = (command: string, title: string) => ({
    command,
    title,
    arguments: [ref],
  });
  const atSource = way(commands.openAtSource, vscode.l10n.t("Open at Source"));
  return [
    ...(hasSource ? [atSource] : []),
    way(commands.showInTimeline, vscode.l10n.t("Show in Timeline")),
    way(commands.revealInOutline, vscode.l10n.t("Show in Outline")),
  ];
}

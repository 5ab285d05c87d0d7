import * as vscode from "vscode";
import type { ItemRef } from "../../core/model/itemRef.js";
import { toRange } from "../../host/convert.js";
import { commands } from "../../host/ids.js";
import type { ReaderProvider } from "./readerProvider.js";

/** A way on from an entry: what its link says, and the command behind it. */
interface Way {
  readonly title: string;
  readonly command: string;
}

class WayLens extends vscode.CodeLens {
  constructor(
    range: vscode.Range,
    readonly ref: ItemRef,
    readonly way: Way,
  ) {
    super(range);
  }
}

/**
 * Above each entry of a page the ways on: to its passage, its place in time and its place in the tree. The editor gets
 * the commands of those in view only, as a page may have thousands.
 */
export class ReaderLensProvider implements vscode.CodeLensProvider {
  constructor(readonly pages: ReaderProvider) {}

  provideCodeLenses(document: vscode.TextDocument): WayLens[] {
    const address = document.uri.query;
    const page = this.pages.page(address);
    if (page?.text !== document.getText()) return [];
    const briefing = this.pages.library.get(address)?.briefing;
    const ways = waysOn(briefing?.source !== undefined);
    return page.entries.flatMap(({ item, heading }) => {
      const ref: ItemRef = { briefing: address, ...item };
      const range = toRange(document, heading);
      return ways.map((way) => new WayLens(range, ref, way));
    });
  }

  resolveCodeLens(lens: vscode.CodeLens): vscode.CodeLens {
    if (lens instanceof WayLens)
      lens.command = { ...lens.way, arguments: [lens.ref] };
    return lens;
  }
}

function waysOn(hasSource: boolean): readonly Way[] {
  const atSource = {
    title: vscode.l10n.t("Open at Source"),
    command: commands.openAtSource,
  };
  return [
    ...(hasSource ? [atSource] : []),
    {
      title: vscode.l10n.t("Show in Timeline"),
      command: commands.showInTimeline,
    },
    {
      title: vscode.l10n.t("Show in Outline"),
      command: commands.revealInOutline,
    },
  ];
}

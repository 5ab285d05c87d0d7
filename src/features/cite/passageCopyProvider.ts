import * as vscode from "vscode";
import type { Library } from "../../core/library/library.js";
import { passageMime, readerScheme } from "../../host/ids.js";
import type { CopiedPassage } from "./copiedPassage.js";

/** Notes, at a copy from an article's text or from a reader page, which briefing it belongs to. */
export class PassageCopyProvider implements vscode.DocumentPasteEditProvider {
  constructor(readonly library: Library) {}

  prepareDocumentPaste(
    document: vscode.TextDocument,
    [range, ...others]: readonly vscode.Range[],
    dataTransfer: vscode.DataTransfer,
  ): void {
    const briefing = briefingOf(this.library, document);
    if (briefing === undefined || range === undefined || others.length > 0)
      return;
    const text = document.getText(range);
    if (text.trim() === "") return;
    const copied: CopiedPassage = {
      briefing,
      text,
      ...(document.uri.scheme !== readerScheme && {
        start: document.offsetAt(range.start),
      }),
    };
    dataTransfer.set(
      passageMime,
      new vscode.DataTransferItem(JSON.stringify(copied)),
    );
  }
}

/** The address of the briefing whose article or page the document shows. */
export function briefingOf(
  { entries }: Library,
  { uri }: vscode.TextDocument,
): string | undefined {
  if (uri.scheme === readerScheme) return uri.query;
  const address = uri.toString();
  return entries.find(
    ({ address: file, briefing }) =>
      briefing?.source !== undefined &&
      sourceUri(file, briefing.source).toString() === address,
  )?.address;
}

/** The file of an article's text. */
export function sourceUri(briefing: string, source: string): vscode.Uri {
  return vscode.Uri.joinPath(vscode.Uri.parse(briefing, true), "..", source);
}

/** What a paste or drop of a passage is to the editor. */
export function quotationKind(): vscode.DocumentDropOrPasteEditKind {
  return vscode.DocumentDropOrPasteEditKind.Empty.append(
    "briefingDesk",
    "quotation",
  );
}

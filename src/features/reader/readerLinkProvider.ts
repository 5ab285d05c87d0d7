import * as vscode from "vscode";
import { toRange } from "../../host/convert.js";
import { pageLinks } from "./readerPage.js";
import type { ReaderProvider } from "./readerProvider.js";

/** Links on a page straight to the entry: Markdown's own links go by way of the definitions at its end. */
export class ReaderLinkProvider implements vscode.DocumentLinkProvider {
  constructor(readonly pages: ReaderProvider) {}

  provideDocumentLinks(document: vscode.TextDocument): vscode.DocumentLink[] {
    const page = this.pages.page(document.uri.query);
    // Until the document follows its file the places are those of another text.
    if (page?.text !== document.getText()) return [];
    return pageLinks(page).map((link) => {
      const { line } = document.positionAt(link.entry.start);
      const target = document.uri.with({ fragment: `L${line + 1}` });
      return new vscode.DocumentLink(toRange(document, link), target);
    });
  }
}

import * as vscode from "vscode";
import type { DocumentNames } from "../../host/documentNames.js";
import { commands, settings } from "../../host/ids.js";
import { isOn } from "../../host/nameSettings.js";
import { markedPlaces } from "./markedPlacesProvider.js";

/** Names as links to what the briefing says, where the user has switched it on. */
export class NameLinkProvider implements vscode.DocumentLinkProvider {
  constructor(readonly names: DocumentNames) {}

  provideDocumentLinks(document: vscode.TextDocument): vscode.DocumentLink[] {
    if (!isOn(document, settings.links)) return [];
    const whole = new vscode.Range(0, 0, document.lineCount - 1, 0);
    return markedPlaces(this.names, document, [whole]).flatMap(
      ({ range, refs: [ref], name }) => {
        if (!ref) return [];
        const argument = encodeURIComponent(JSON.stringify([ref]));
        const link = new vscode.DocumentLink(
          range,
          vscode.Uri.parse(`command:${commands.openItem}?${argument}`),
        );
        link.tooltip = vscode.l10n.t("Open {0}", name);
        return [link];
      },
    );
  }
}

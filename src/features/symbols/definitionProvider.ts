import type * as vscode from "vscode";
import type { Library } from "../../core/library/library.js";
import type { DocumentNames } from "../../host/documentNames.js";
import { entryPlace } from "../../host/entryPlace.js";

/** From a name in a draft to the actor's entry in each briefing that has it. */
export class NameDefinitionProvider implements vscode.DefinitionProvider {
  constructor(
    readonly library: Library,
    readonly names: DocumentNames,
  ) {}

  provideDefinition(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): vscode.LocationLink[] {
    const place = this.names.at(document, position);
    if (!place) return [];
    return place.refs.flatMap((ref) => {
      const target = entryPlace(this.library, ref);
      if (!target) return [];
      const { uri, range, name } = target;
      return [
        {
          originSelectionRange: place.range,
          targetUri: uri,
          targetRange: range,
          targetSelectionRange: name,
        },
      ];
    });
  }
}

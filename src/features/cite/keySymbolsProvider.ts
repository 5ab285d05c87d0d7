import * as vscode from "vscode";
import { findClash, isPlainKey } from "../../core/citation/keyGrammar.js";
import { toRange } from "../../host/convert.js";
import { proseLanguages } from "../../host/proseLanguages.js";
import { findUse, usesOf } from "./documentKeysProvider.js";
import type { AskedKey, KeyPlaces } from "./keyPlacesProvider.js";

interface RenamedKey {
  readonly range: vscode.Range;
  readonly placeholder: string;
}

/** What an editor does with symbols, on keys: marks them in the document, finds and renames them in the workspace. */
export class KeySymbolsProvider
  implements
    vscode.DocumentHighlightProvider,
    vscode.ReferenceProvider,
    vscode.RenameProvider
{
  constructor(readonly places: KeyPlaces) {}

  provideDocumentHighlights(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): vscode.DocumentHighlight[] | undefined {
    const asked = findUse(document, position);
    return (
      asked &&
      usesOf(document)
        .filter(({ key }) => key === asked.key)
        .map(
          ({ span }) => new vscode.DocumentHighlight(toRange(document, span)),
        )
    );
  }

  async provideReferences(
    document: vscode.TextDocument,
    position: vscode.Position,
    { includeDeclaration }: vscode.ReferenceContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.Location[]> {
    const asked = await this.places.at(document, position);
    if (!asked) return [];
    const found: vscode.Location[] = [];
    for await (const { uri, ranges, isDocument } of this.places.find(
      asked,
      token,
    ))
      if (isDocument || includeDeclaration)
        found.push(...ranges.map((range) => new vscode.Location(uri, range)));
    return token.isCancellationRequested ? [] : found;
  }

  async prepareRename(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<RenamedKey | undefined> {
    const asked = await this.places.at(document, position);
    // In prose the renaming of names says already that there is nothing to rename.
    if (!asked && proseLanguages.includes(document.languageId))
      return undefined;
    const { range, key } = asked ?? refuseRename();
    return { range, placeholder: key };
  }

  async provideRenameEdits(
    document: vscode.TextDocument,
    position: vscode.Position,
    newName: string,
    token: vscode.CancellationToken,
  ): Promise<vscode.WorkspaceEdit> {
    const asked = (await this.places.at(document, position)) ?? refuseRename();
    const key = newName.trim();
    const edit = new vscode.WorkspaceEdit();
    const refusal = refuse(key, asked);
    if (refusal !== undefined) {
      // Were this an error, the editor would ask its own Markdown next, to which the brackets are a link.
      void vscode.window.showWarningMessage(refusal);
      return edit;
    }
    for await (const { uri, ranges } of this.places.find(asked, token))
      for (const range of ranges) edit.replace(uri, range, key);
    return edit;
  }
}

function refuseRename(): never {
  throw new Error(vscode.l10n.t("There is no citation key here."));
}

/** Why the key cannot be had, if it cannot. */
function refuse(key: string, asked: AskedKey): string | undefined {
  if (!isPlainKey(key))
    return vscode.l10n.t(
      "A key is made of letters, digits and _ : . + / - and begins and ends with a letter, a digit or _.",
    );
  for (const { uri, choices } of asked.files) {
    const others = choices
      .map((one) => one.key)
      .filter((one) => one !== asked.key);
    const clash = findClash(key, others);
    const name = vscode.workspace.asRelativePath(uri);
    if (clash !== undefined)
      return vscode.l10n.t("{0} has an entry ‘{1}’ already.", name, clash);
  }
  return undefined;
}

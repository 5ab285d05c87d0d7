import * as vscode from "vscode";
import { citedSentence } from "../../core/citation/citedSentence.js";
import type { StyleShelf } from "../../core/citation/csl/styleShelf.js";
import { findItem } from "../../core/library/item.js";
import type { Library } from "../../core/library/library.js";
import type { ItemRef } from "../../core/model/itemRef.js";
import { itemMime } from "../../host/ids.js";
import { readItemArgument } from "../../host/itemArgument.js";
import { editElsewhere, markupOf, styleOf } from "./citingProvider.js";
import { withPlace } from "./sourceProvider.js";
import { splitInsertion } from "./splitInsertion.js";

/** What an entry of the outline becomes when it is dropped into a document: a cited sentence, or an actor's name. */
export class ItemDropProvider implements vscode.DocumentDropEditProvider {
  constructor(
    readonly library: Library,
    readonly shelf: StyleShelf,
  ) {}

  async provideDocumentDropEdits(
    document: vscode.TextDocument,
    position: vscode.Position,
    dataTransfer: vscode.DataTransfer,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentDropEdit[] | undefined> {
    const ref = await readDragged(dataTransfer);
    if (!ref || token.isCancellationRequested) return undefined;
    const sentence = await this.#sentenceEdit(document, position, ref);
    const name = this.#nameEdit(document, ref);
    const edits = name ? [name, sentence] : [sentence];
    return edits.filter((edit) => edit !== undefined);
  }

  async #sentenceEdit(
    document: vscode.TextDocument,
    position: vscode.Position,
    ref: ItemRef,
  ): Promise<vscode.DocumentDropEdit | undefined> {
    const style = await styleOf(document, this.shelf);
    const item = findItem(this.library, ref);
    const offset = document.offsetAt(position);
    const cited = await withPlace(this.library, ref);
    const insertion =
      item &&
      citedSentence(item.briefing, cited, {
        text: document.getText(),
        offset,
        markup: markupOf(document),
        style,
      });
    if (!insertion) return undefined;
    const { here, elsewhere } = splitInsertion(insertion, offset);
    const edit = new vscode.DocumentDropEdit(
      here,
      vscode.l10n.t("Insert Cited Sentence"),
      kindOf("citedSentence"),
    );
    edit.additionalEdit = editElsewhere(document, elsewhere);
    return edit;
  }

  #nameEdit(
    document: vscode.TextDocument,
    ref: ItemRef,
  ): vscode.DocumentDropEdit | undefined {
    const item = findItem(this.library, ref);
    if (item?.kind !== "actor") return undefined;
    return new vscode.DocumentDropEdit(
      markupOf(document).write([{ text: item.actor.name }]),
      vscode.l10n.t("Insert Name"),
      kindOf("name"),
    );
  }
}

async function readDragged(
  dataTransfer: vscode.DataTransfer,
): Promise<ItemRef | undefined> {
  const dragged = await dataTransfer.get(itemMime)?.asString();
  if (dragged === undefined) return undefined;
  try {
    return readItemArgument(JSON.parse(dragged));
  } catch {
    // Anybody may use our type for a drag; what is no item of ours is not dropped.
    return undefined;
  }
}

function kindOf(name: string): vscode.DocumentDropOrPasteEditKind {
  return vscode.DocumentDropOrPasteEditKind.Empty.append("briefingDesk", name);
}

import * as vscode from "vscode";
import type { Library } from "../../core/library/library.js";
import type { ItemRef } from "../../core/model/itemRef.js";
import type { DocumentNames } from "../../host/documentNames.js";
import { nameChoices, type NameChoice, typedBefore } from "./nameChoices.js";

/** Names of actors after two letters, those first that the document uses. */
export class NameCompletionProvider implements vscode.CompletionItemProvider {
  constructor(
    readonly library: Library,
    readonly names: DocumentNames,
  ) {}

  provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): vscode.CompletionItem[] {
    if (!this.names.isProse(document, position)) return [];
    const line = document.lineAt(position.line).text;
    const typed = typedBefore(line, position.character);
    const range = new vscode.Range(
      position.translate(0, -typed.length),
      position,
    );
    const uses = this.#uses(document);
    return nameChoices(this.library.entries, typed, uses).map((choice) =>
      toItem(choice, { typed, range }),
    );
  }

  #uses(document: vscode.TextDocument): (ref: ItemRef) => number {
    let counts: Map<string, number> | undefined;
    const key = ({ briefing, id }: ItemRef) => `${briefing}\n${id}`;
    return (ref) => {
      counts ??= this.#count(document, key);
      return counts.get(key(ref)) ?? 0;
    };
  }

  #count(document: vscode.TextDocument, key: (ref: ItemRef) => string) {
    const counts = new Map<string, number>();
    for (const { refs } of this.names.all(document))
      for (const ref of refs)
        counts.set(key(ref), (counts.get(key(ref)) ?? 0) + 1);
    return counts;
  }
}

function toItem(
  { name, actor, rank }: NameChoice,
  { typed, range }: { readonly typed: string; readonly range: vscode.Range },
): vscode.CompletionItem {
  const label = actor.role
    ? { label: name, description: actor.role }
    : { label: name };
  const item = new vscode.CompletionItem(label, vscode.CompletionItemKind.Text);
  item.detail = name === actor.name ? undefined : actor.name;
  item.range = range;
  // What was typed may begin the second word, or lack its accents.
  item.filterText = typed;
  item.sortText = String(rank).padStart(8, "0");
  return item;
}

import * as vscode from "vscode";
import type { Library } from "../../core/library/library.js";
import type { ItemRef } from "../../core/model/itemRef.js";
import type { DocumentNames } from "../../host/documentNames.js";
import { NameChoices, type NameChoice } from "./nameChoices.js";

const longestBefore = 200;

/** Names of actors after two letters, those first that the document uses. */
export class NameCompletionProvider {
  #choices: NameChoices | undefined;

  constructor(
    readonly library: Library,
    readonly names: DocumentNames,
  ) {
    library.onDidChange(() => (this.#choices = undefined));
  }

  complete(
    document: vscode.TextDocument,
    position: vscode.Position,
    { triggerKind }: Pick<vscode.CompletionContext, "triggerKind">,
  ): vscode.CompletionList | undefined {
    const found = this.#before(document, position);
    const isThere = ({ name, replaced }: NameChoice) => name === replaced;
    // Who has typed a whole name is done with it, unless asking for more.
    const { Invoke } = vscode.CompletionTriggerKind;
    if (triggerKind !== Invoke && found.some(isThere)) return undefined;
    const items = found
      .filter((choice) => !isThere(choice))
      .map((choice, i) => toItem(choice, { i, position }));
    // Asked again with each letter, which may be one without the accent that the name has.
    return new vscode.CompletionList(items, true);
  }

  /** Whether what is typed may become a name, and is none yet. */
  offers(document: vscode.TextDocument, position: vscode.Position): boolean {
    const found = this.#before(document, position);
    return (
      found.length > 0 && found.every(({ name, replaced }) => name !== replaced)
    );
  }

  #before(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): readonly NameChoice[] {
    const { character } = position;
    // The letter before the cursor: a key still being typed is a citation up to there, and prose after it.
    const letter = position.translate(0, character > 0 ? -1 : 0);
    if (!this.names.isProse(document, letter)) return [];
    const line = document.lineAt(position.line).text;
    const text = line.slice(Math.max(0, character - longestBefore), character);
    this.#choices ??= new NameChoices(this.library.entries);
    return this.#choices.before(text, this.#uses(document));
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
  { name, actor, replaced }: NameChoice,
  { i, position }: { readonly i: number; readonly position: vscode.Position },
): vscode.CompletionItem {
  const { role, summary } = actor;
  const item = new vscode.CompletionItem(
    role === undefined ? name : { label: name, description: role },
    actor.kind === "person"
      ? vscode.CompletionItemKind.User
      : vscode.CompletionItemKind.Text,
  );
  if (name !== actor.name) item.detail = actor.name;
  if (summary !== undefined) item.documentation = summary;
  const start = position.translate(0, -replaced.length);
  item.range = new vscode.Range(start, position);
  // What was typed may begin a later word, or lack its accents.
  item.filterText = replaced;
  item.sortText = String(i).padStart(4, "0");
  return item;
}

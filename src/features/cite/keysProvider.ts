import * as vscode from "vscode";
import { headingOf } from "../../core/citation/bibliography/bibliographyFormat.js";
import type { StyleShelf } from "../../core/citation/csl/styleShelf.js";
import { type Reference, toReference } from "../../core/citation/reference.js";
import { writeMarkdown } from "../../core/citation/writeMarkdown.js";
import type { Library } from "../../core/library/library.js";
import { toRange } from "../../host/convert.js";
import type { Bibliographies } from "./bibliographyProvider.js";
import { styleOf } from "./citingProvider.js";
import { findUse, keyFormOf, usesOf } from "./documentKeysProvider.js";
import {
  type Choosable,
  countKeys,
  type KeyChoice,
  walkKeyChoices,
} from "./keyChoices.js";
import { hoverNote } from "./footnoteCommands.js";
import { processorCredit } from "./styleCommands.js";

/** Help with keys in documents: completion, hover and the way to the entry. */
export class KeysProvider {
  constructor(
    readonly library: Library,
    readonly shelf: StyleShelf,
    readonly bibliographies: Bibliographies,
  ) {}

  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.CompletionList | undefined> {
    const form = keyFormOf(document);
    const text = document.getText();
    const span = form?.findTypedKey(text, document.offsetAt(position));
    if (form === undefined || span === undefined) return undefined;
    const counts = countKeys(form.findKeys(text));
    const range = toRange(document, span);
    const choices = await this.#listChoices(document);
    return new vscode.CompletionList(
      choices.map((choice) =>
        toCompletion(choice, range, counts.get(choice.key) ?? 0),
      ),
    );
  }

  async provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.Hover | undefined> {
    const use = findUse(document, position);
    if (use === undefined) return hoverNote(document, position);
    const reference = await this.#findReference(document, use.key);
    if (reference === undefined) return undefined;
    const style = await styleOf(document, this.shelf);
    const entry = writeMarkdown(style.entry(reference));
    const text = new vscode.MarkdownString(
      `${entry}\n\n---\n\n${writeMarkdown([{ text: processorCredit }])}`,
    );
    return new vscode.Hover(text, toRange(document, use.span));
  }

  /** The reference cited at the cursor, else the first that the document cites, else that of some article. */
  async referenceAtHand(): Promise<Reference | undefined> {
    const editor = vscode.window.activeTextEditor;
    const uses = editor === undefined ? [] : usesOf(editor.document);
    const [first] = uses;
    const here = editor && findUse(editor.document, editor.selection.active);
    const key = (here ?? first)?.key;
    const cited =
      editor && key !== undefined
        ? await this.#findReference(editor.document, key)
        : undefined;
    const article = this.library.entries.find(({ briefing }) => briefing)
      ?.briefing?.article;
    return cited ?? (article && toReference(article));
  }

  async #findReference(
    document: vscode.TextDocument,
    key: string,
  ): Promise<Reference | undefined> {
    for (const { choices } of await this.bibliographies.read(document)) {
      const choice = choices.find((one) => one.key === key);
      if (choice !== undefined) return choice.toReference();
    }
    const entry = this.library.entries.find(
      ({ briefing }) => briefing?.article.id === key,
    );
    return entry?.briefing && toReference(entry.briefing.article);
  }

  async provideDefinition(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.Location | undefined> {
    const use = findUse(document, position);
    if (use === undefined) return undefined;
    for (const file of await this.bibliographies.read(document)) {
      const entry = file.entries.find(({ key }) => key === use.key);
      if (entry === undefined) continue;
      const opened = await vscode.workspace.openTextDocument(file.uri);
      return new vscode.Location(file.uri, toRange(opened, entry.keySpan));
    }
    return this.#findArticle(use.key);
  }

  /** The keys of the bibliography files, then those of briefings that are in none of them. */
  async #listChoices(
    document: vscode.TextDocument,
  ): Promise<readonly KeyChoice[]> {
    const files = await this.bibliographies.read(document);
    const choices = files.flatMap((file) => file.choices);
    const known = new Set(choices.map(({ key }) => key));
    const articles = this.library.entries.flatMap(({ briefing }) =>
      briefing === undefined || known.has(briefing.article.id)
        ? []
        : briefing.article,
    );
    const ours = walkKeyChoices(
      articles.map((article) => entryOf(toReference(article))),
    );
    return [...choices, ...ours];
  }

  #findArticle(wanted: string): vscode.Location | undefined {
    const entry = this.library.entries.find(
      ({ briefing }) => briefing?.article.id === wanted,
    );
    return (
      entry &&
      new vscode.Location(
        vscode.Uri.parse(entry.address),
        new vscode.Position(0, 0),
      )
    );
  }
}

function entryOf(reference: Reference): Choosable {
  return {
    key: reference.id,
    toReference: () => reference,
    toHeading: () => headingOf(reference),
  };
}

function toCompletion(
  choice: KeyChoice,
  range: vscode.Range,
  count: number,
): vscode.CompletionItem {
  const item = new vscode.CompletionItem(
    { label: choice.key, description: choice.description },
    vscode.CompletionItemKind.Reference,
  );
  item.range = range;
  item.insertText = choice.key;
  item.filterText = choice.searched;
  item.detail = choice.title;
  // Keys that this document cites already come first, the most cited one before all.
  item.sortText = `${String(9999 - Math.min(count, 9999)).padStart(4, "0")} ${choice.key}`;
  return item;
}

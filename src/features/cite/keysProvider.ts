import * as vscode from "vscode";
import { headingOf } from "../../core/citation/bibliography/bibliographyFormat.js";
import type { StyleShelf } from "../../core/citation/csl/styleShelf.js";
import { type Reference, toReference } from "../../core/citation/reference.js";
import { writeMarkdown } from "../../core/citation/writeMarkdown.js";
import type { KeyUse } from "../../core/citation/markup.js";
import { paragraphWords } from "../../core/citation/paragraphs.js";
import { citedParagraph } from "../../core/citation/citedParagraph.js";
import type { Library, LibraryEntry } from "../../core/library/library.js";
import { toRange } from "../../host/convert.js";
import type { Bibliographies } from "./bibliographyProvider.js";
import { styleOf } from "./citingProvider.js";
import { readSource } from "./sourceProvider.js";
import { findUse, keyFormOf, usesOf } from "./documentKeysProvider.js";
import {
  type Choosable,
  countKeys,
  type KeyChoice,
  walkKeyChoices,
} from "./keyChoices.js";
import { hoverNote, locateNote } from "./footnoteCommands.js";
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
    const text = [
      writeMarkdown(style.entry(reference)),
      await this.#citedWords(document.getText(), use),
      "---",
      writeMarkdown([{ text: processorCredit }]),
    ];
    return new vscode.Hover(
      new vscode.MarkdownString(text.filter(Boolean).join("\n\n")),
      toRange(document, use.span),
    );
  }

  /** The paragraph that is cited, quoted, where the article's own text is at hand. */
  async #citedWords(text: string, use: KeyUse): Promise<string | undefined> {
    const number = citedParagraph(text, use);
    const { address, briefing } = this.#findArticle(use.key) ?? {};
    if (number === undefined || !address || !briefing) return undefined;
    const source = await readSource(address, briefing);
    const words = paragraphWords(briefing, source ?? "", number);
    return words && `> ${writeMarkdown([{ text: inOneLine(words) }])}`;
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
    const article = this.#findArticle(key)?.briefing?.article;
    return article && toReference(article);
  }

  async provideDefinition(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.Location | undefined> {
    const use = findUse(document, position);
    if (use === undefined) return locateNote(document, position);
    for (const file of await this.bibliographies.read(document)) {
      const entry = file.entries.find(({ key }) => key === use.key);
      if (entry === undefined) continue;
      const opened = await vscode.workspace.openTextDocument(file.uri);
      return new vscode.Location(file.uri, toRange(opened, entry.keySpan));
    }
    const entry = this.#findArticle(use.key);
    const start = new vscode.Position(0, 0);
    return entry && new vscode.Location(vscode.Uri.parse(entry.address), start);
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

  #findArticle(wanted: string): LibraryEntry | undefined {
    return this.library.entries.find(
      ({ briefing }) => briefing?.article.id === wanted,
    );
  }
}

const longestPassage = 400;

/** A passage in a hover has no line ends, and an end. */
function inOneLine(words: string): string {
  const line = words.replace(/\s+/g, " ");
  return line.length > longestPassage
    ? `${line.slice(0, longestPassage)}…`
    : line;
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

import * as vscode from "vscode";
import type { Cancellation } from "../core/base/cancellation.js";
import { DisposableStore, type Disposable } from "../core/base/disposable.js";
import { Signal, type Subscribe } from "../core/base/signal.js";
import type { LibraryNames } from "../core/library/libraryNames.js";
import type { ItemRef } from "../core/model/itemRef.js";
import {
  DocumentMentions,
  type LineMention,
} from "../core/names/documentMentions.js";
import { markupOfLanguage } from "../core/names/prose/markupOfFile.js";
import { settings } from "./ids.js";
import { isLookedAt, readNeverNamed } from "./nameSettings.js";
import { linesAtOnce, Turns } from "./turns.js";

/** A mention in a document: where it is and whom it may mean, likeliest first. */
export interface NamedPlace {
  readonly range: vscode.Range;
  /** The name or alias as the briefing has it. */
  readonly name: string;
  readonly refs: readonly ItemRef[];
}

/** Which names of the library stand where in the documents that are open; kept line by line while somebody types. */
export class DocumentNames implements Disposable {
  readonly #names: LibraryNames;
  readonly #store = new DisposableStore();
  readonly #changed = this.#store.add(new Signal<undefined>());
  readonly #turns = new Turns();
  readonly #documents = new Map<vscode.TextDocument, DocumentMentions>();

  /** Fires when the same text may have other mentions: the library or the settings changed. */
  readonly onDidChange: Subscribe<undefined> = this.#changed.on;

  constructor(names: LibraryNames) {
    this.#names = names;
    const { workspace } = vscode;
    this.#store.add(workspace.onDidChangeTextDocument((e) => this.#edit(e)));
    this.#store.add(
      workspace.onDidCloseTextDocument((document) => {
        this.#documents.delete(document);
      }),
    );
    this.#store.add(names.onDidChange(() => this.#forget()));
    this.#store.add(
      workspace.onDidChangeConfiguration((change) => {
        if (!change.affectsConfiguration(settingsSection)) return;
        if (change.affectsConfiguration(neverSetting)) this.#leaveOut();
        this.#forget();
      }),
    );
    this.#leaveOut();
  }

  /** The mention at the place, if names are looked up in such a document. */
  at(
    document: vscode.TextDocument,
    { line, character }: vscode.Position,
  ): NamedPlace | undefined {
    const mentions = this.#mentionsOf(document);
    const mention = mentions?.at(line, character);
    if (!mentions || !mention) return undefined;
    return this.placeOf({ ...mention, ids: mentions.idsOf(mention) });
  }

  /** All mentions of the document. */
  all(document: vscode.TextDocument): readonly NamedPlace[] {
    const mentions = this.#mentionsOf(document)?.all() ?? [];
    return mentions.map((mention) => this.placeOf(mention));
  }

  /** The mentions that start in the lines from the first to the last. */
  inLines(
    document: vscode.TextDocument,
    { start, end }: vscode.Range,
  ): readonly NamedPlace[] {
    const mentions = this.#mentionsOf(document);
    const found: NamedPlace[] = [];
    for (let line = start.line; mentions && line <= end.line; line++)
      for (const mention of mentions.onLine(line))
        found.push(this.placeOf(mention));
    return found;
  }

  /** The mentions of the actor in the document, of which a long one is searched bit by bit; none when that is cancelled. */
  async of(
    ref: ItemRef,
    document: vscode.TextDocument,
    token: Cancellation,
  ): Promise<readonly NamedPlace[]> {
    for (let line = 0; line < document.lineCount; line += linesAtOnce) {
      await this.#turns.next();
      if (token.isCancellationRequested) return [];
      this.#mentionsOf(document)?.searchLines(line, line + linesAtOnce);
    }
    const id = this.idOf(ref);
    return (this.#mentionsOf(document)?.all() ?? [])
      .filter(({ ids }) => ids.includes(id))
      .map((mention) => this.placeOf(mention));
  }

  /** The mentions in a text that no editor has open, found when asked for. */
  inText(lines: readonly string[], languageId: string): DocumentMentions {
    const markup = markupOfLanguage(languageId);
    return new DocumentMentions(lines, markup, this.#names);
  }

  /** What mentions of the actor have among their ids. */
  idOf(ref: ItemRef): string {
    return this.#names.idOf(ref);
  }

  placeOf(mention: LineMention): NamedPlace {
    const { line, start, endLine, endOffset, ids, name } = mention;
    return {
      range: new vscode.Range(line, start, endLine, endOffset),
      name,
      refs: ids.map((id) => this.#names.refOf(id)),
    };
  }

  /** Whether the place is prose, in a document in which names are looked up. */
  isProse(
    document: vscode.TextDocument,
    { line, character }: vscode.Position,
  ): boolean {
    return this.#mentionsOf(document)?.isProse(line, character) ?? false;
  }

  dispose(): void {
    this.#store.dispose();
    this.#documents.clear();
  }

  #mentionsOf(document: vscode.TextDocument): DocumentMentions | undefined {
    if (!isLookedAt(document)) return undefined;
    const known = this.#documents.get(document);
    if (known) return known;
    const lines = document.getText().split(/\r\n|\n|\r/);
    const mentions = this.inText(lines, document.languageId);
    this.#documents.set(document, mentions);
    return mentions;
  }

  #edit({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const mentions = this.#documents.get(document);
    if (!mentions || contentChanges.length === 0) return;
    // The last line that an edit touched is known only when each is told by itself.
    if (contentChanges.length > 1) this.#documents.delete(document);
    else
      for (const change of contentChanges)
        editLines(mentions, document, change);
  }

  #leaveOut(): void {
    this.#names.leaveOut(readNeverNamed());
  }

  #forget(): void {
    this.#documents.clear();
    this.#changed.fire(undefined);
  }
}

const settingsSection = "briefingDesk";
const neverSetting = `${settingsSection}.${settings.never}`;

function editLines(
  mentions: DocumentMentions,
  document: vscode.TextDocument,
  { range, text }: vscode.TextDocumentContentChangeEvent,
): void {
  const first = range.start.line;
  const removed = range.end.line - first + 1;
  const added = text.split(/\r\n|\n|\r/).length;
  const lines = Array.from(
    { length: added },
    (_, i) => document.lineAt(first + i).text,
  );
  mentions.replace(first, removed, lines);
}

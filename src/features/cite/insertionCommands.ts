import * as vscode from "vscode";
import type { Citation } from "../../core/citation/citation.js";
import type { StyleShelf } from "../../core/citation/csl/styleShelf.js";
import type {
  CitationTarget,
  Insertion,
} from "../../core/citation/insertCitation.js";
import type { Library } from "../../core/library/library.js";
import { Refusal } from "../../host/attempt.js";
import { toRange } from "../../host/convert.js";
import { offerBibliography } from "./bibliographyCommands.js";
import { type Bibliographies, formatOf } from "./bibliographyProvider.js";
import { markupOf, styleOf } from "./citingProvider.js";
import type { KeysProvider } from "./keysProvider.js";

/** What the commands of citing work with. */
export interface Citing {
  readonly library: Library;
  readonly shelf: StyleShelf;
  readonly bibliographies: Bibliographies;
  readonly keys: KeysProvider;
  /** Where it is kept what was cited lately. */
  readonly memory: vscode.Memento;
}

/** The document at the cursor, with its markup and style. */
export async function targetOf(
  { shelf }: Citing,
  { document, selection }: vscode.TextEditor,
): Promise<CitationTarget> {
  const style = await styleOf(document, shelf);
  return {
    text: document.getText(),
    offset: document.offsetAt(selection.end),
    markup: markupOf(document),
    style,
  };
}

/** A key needs its entry: where the document's bibliography lacks it, it is added to the first file. */
export async function addMissing(
  bibliographies: Bibliographies,
  document: vscode.TextDocument,
  { reference }: Citation,
): Promise<void> {
  const { form } = markupOf(document);
  if (form.kind !== "key") return;
  const files = await bibliographies.read(document);
  const wanted = reference.id.toLowerCase();
  const isThere = files.some(({ entries }) =>
    entries.some(({ key }) => key.toLowerCase() === wanted),
  );
  const first = files.find(({ uri }) => formatOf(uri) !== undefined);
  if (isThere) return;
  if (first === undefined) {
    // The citation stands; whoever cites on need not answer first.
    void offerBibliography(bibliographies, document, { form, reference });
    return;
  }
  if (!(await bibliographies.add(first, reference))) return;
  const name = vscode.workspace.asRelativePath(first.uri);
  vscode.window.setStatusBarMessage(
    vscode.l10n.t("Added {0} to {1}", reference.id, name),
    5000,
  );
}

/** Applies all edits as one step of undo, then places the cursor. */
export async function applyInsertion(
  editor: vscode.TextEditor,
  { edits, cursor }: Insertion,
): Promise<void> {
  const { document } = editor;
  const isDone = await editor.edit(
    (builder) => {
      for (const { text, ...span } of edits) {
        builder.replace(toRange(document, span), text);
      }
    },
    { undoStopBefore: true, undoStopAfter: true },
  );
  if (!isDone)
    throw new Refusal(vscode.l10n.t("This document cannot be edited."));
  const position = document.positionAt(cursor);
  editor.selection = new vscode.Selection(position, position);
  editor.revealRange(new vscode.Range(position, position));
  await vscode.window.showTextDocument(document, editor.viewColumn);
}

import * as vscode from "vscode";
import type { Citation } from "../../core/citation/citation.js";
import { citationOf, type CitedItem } from "../../core/citation/citedItem.js";
import type { StyleShelf } from "../../core/citation/csl/styleShelf.js";
import { citedSentence } from "../../core/citation/citedSentence.js";
import {
  type CitationTarget,
  type Insertion,
  insertCitation,
} from "../../core/citation/insertCitation.js";
import { findItem, type Item } from "../../core/library/item.js";
import type { Library } from "../../core/library/library.js";
import type { ItemRef } from "../../core/model/itemRef.js";
import { toRange } from "../../host/convert.js";
import { readItemArgument } from "../../host/itemArgument.js";
import { offerBibliography } from "./bibliographyCommands.js";
import { type Bibliographies, formatOf } from "./bibliographyProvider.js";
import { listCitableItems, remember } from "./citableItems.js";
import { markupOf, styleOf } from "./citingProvider.js";
import { askDetails } from "./detailsCommands.js";
import { exportReference } from "./exportCommands.js";
import {
  goToFootnote,
  renumberFootnotes,
  tidyFootnotes,
} from "./footnoteCommands.js";
import { withPlace } from "./sourceProvider.js";
import { chooseCitationStyle } from "./styleCommands.js";

/** What the commands of citing work with. */
export interface Citing {
  readonly library: Library;
  readonly shelf: StyleShelf;
  readonly bibliographies: Bibliographies;
  /** Where it is kept what was cited lately. */
  readonly memory: vscode.Memento;
}

/** The commands by the names that `ids.ts` gives them. */
export type CiteCommands = Readonly<
  Record<CiteCommandName, (argument?: unknown) => unknown>
>;

export type CiteCommandName =
  | "insertCitation"
  | "insertCitationAt"
  | "insertSentence"
  | "goToFootnote"
  | "renumberFootnotes"
  | "tidyFootnotes"
  | "chooseCitationStyle"
  | "exportReference";

const recentKey = "recentlyCited";

/** Makes the commands that work on the open document. */
export function makeCiteCommands(citing: Citing): CiteCommands {
  return {
    insertCitation: (argument) =>
      cite(citing, argument, (citation) => Promise.resolve(citation)),
    insertCitationAt: (argument) => cite(citing, argument, askDetails),
    insertSentence: (argument) => insertSentence(citing, argument),
    goToFootnote,
    renumberFootnotes,
    tidyFootnotes,
    exportReference: (argument) => exportReference(citing.library, argument),
    chooseCitationStyle: () =>
      chooseCitationStyle(citing.library, citing.shelf),
  };
}

/** What becomes of a citation before it goes in; undefined when nothing is to. */
type Refine = (
  citation: Citation,
  target: CitationTarget,
) => Promise<Citation | undefined>;

async function cite(
  citing: Citing,
  argument: unknown,
  refine: Refine,
): Promise<void> {
  await insert(citing, argument, async ({ briefing }, item, target) => {
    const citation = await refine(citationOf(briefing, item), target);
    return citation && ((now) => insertCitation(citation, now));
  });
}

/** What happened and when, or what a section or an actor is, with its citation. */
async function insertSentence(
  citing: Citing,
  argument: unknown,
): Promise<void> {
  await insert(citing, argument, ({ briefing }, item) =>
    Promise.resolve((now) => citedSentence(briefing, item, now)),
  );
}

type Insert = (target: CitationTarget) => Insertion | undefined;

/** Says what goes in; the target is that of the moment, as the document may change until it goes in. */
type ChooseInsert = (
  item: Item,
  cited: CitedItem,
  target: CitationTarget,
) => Promise<Insert | undefined>;

async function insert(
  citing: Citing,
  argument: unknown,
  choose: ChooseInsert,
): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) {
    const message = vscode.l10n.t(
      "Open the document that you cite in, then cite.",
    );
    void vscode.window.showInformationMessage(message);
    return;
  }
  const ref = readItemArgument(argument) ?? (await pickItem(citing));
  const item = ref && findItem(citing.library, ref);
  if (ref === undefined || item === undefined) return;
  const cited = await withPlace(citing.library, ref);
  const chosen = await choose(item, cited, await targetOf(citing, editor));
  if (chosen === undefined) return;
  await citing.memory.update(recentKey, remember(readRecent(citing), ref));
  const target = await targetOf(citing, editor);
  const insertion = chosen(target);
  if (insertion === undefined) return;
  await applyInsertion(editor, insertion);
  await addMissing(
    citing.bibliographies,
    editor.document,
    citationOf(item.briefing, ref),
  );
}

async function targetOf(
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
async function addMissing(
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
async function applyInsertion(
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
  if (!isDone) throw new Error(vscode.l10n.t("the document cannot be edited"));
  const position = document.positionAt(cursor);
  editor.selection = new vscode.Selection(position, position);
  editor.revealRange(new vscode.Range(position, position));
  await vscode.window.showTextDocument(document, editor.viewColumn);
}

async function pickItem(citing: Citing): Promise<ItemRef | undefined> {
  const items = listCitableItems(citing.library.entries, readRecent(citing));
  if (items.length === 0) {
    const message = vscode.l10n.t(
      "There is no briefing in this workspace to cite from.",
    );
    void vscode.window.showInformationMessage(message);
    return undefined;
  }
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t(
      "What do you cite: an article, a section, an event, an actor",
    ),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.ref;
}

function readRecent({ memory }: Citing): readonly ItemRef[] {
  const kept = memory.get<unknown>(recentKey, []);
  return Array.isArray(kept)
    ? kept.map(readItemArgument).filter((ref) => ref !== undefined)
    : [];
}

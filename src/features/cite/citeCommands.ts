import * as vscode from "vscode";
import type { Citation } from "../../core/citation/citation.js";
import { citationOf } from "../../core/citation/citedItem.js";
import type { StyleShelf } from "../../core/citation/csl/styleShelf.js";
import { citedSentence } from "../../core/citation/citedSentence.js";
import {
  type CitationTarget,
  type Insertion,
  insertCitation,
} from "../../core/citation/insertCitation.js";
import { readLocator } from "../../core/citation/locator.js";
import { findItem, type Item } from "../../core/library/item.js";
import type { Library } from "../../core/library/library.js";
import type { ItemRef } from "../../core/model/itemRef.js";
import { toRange } from "../../host/convert.js";
import { readItemArgument } from "../../host/itemArgument.js";
import { type Bibliographies, formatOf } from "./bibliographyProvider.js";
import { listCitableItems, remember } from "./citableItems.js";
import { markupOf, styleOf } from "./citingProvider.js";
import {
  goToFootnote,
  renumberFootnotes,
  tidyFootnotes,
} from "./footnoteCommands.js";
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
  | "chooseCitationStyle";

const recentKey = "recentlyCited";

/** Makes the commands that work on the open document. */
export function makeCiteCommands(citing: Citing): CiteCommands {
  return {
    insertCitation: (argument) =>
      cite(citing, argument, () => Promise.resolve({})),
    insertCitationAt: (argument) => cite(citing, argument, askPlace),
    insertSentence: (argument) => insertSentence(citing, argument),
    goToFootnote,
    renumberFootnotes,
    tidyFootnotes,
    chooseCitationStyle: () =>
      chooseCitationStyle(citing.library, citing.shelf),
  };
}

type Place = Pick<Citation, "locator">;

async function cite(
  citing: Citing,
  argument: unknown,
  place: () => Promise<Place | undefined>,
): Promise<void> {
  await insert(citing, argument, async ({ briefing }, ref) => {
    const typed = await place();
    if (typed === undefined) return undefined;
    const citation = { ...citationOf(briefing, ref), ...typed };
    return (target) => insertCitation(citation, target);
  });
}

/** What happened and when, or what a section or an actor is, with its citation. */
async function insertSentence(
  citing: Citing,
  argument: unknown,
): Promise<void> {
  await insert(
    citing,
    argument,
    ({ briefing }, ref) =>
      (target) =>
        citedSentence(briefing, ref, target),
  );
}

type Insert = (target: CitationTarget) => Insertion | undefined;

type ChooseInsert = (
  item: Item,
  ref: ItemRef,
) => Insert | undefined | Promise<Insert | undefined>;

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
  const chosen = await choose(item, ref);
  if (chosen === undefined) return;
  await citing.memory.update(recentKey, remember(readRecent(citing), ref));
  if (!(await put(citing, editor, chosen))) return;
  if (markupOf(editor.document).form.kind === "key")
    await addMissing(
      citing.bibliographies,
      editor.document,
      citationOf(item.briefing, ref),
    );
}

/** Puts it where the cursor is; says whether there was anything to put. */
async function put(
  { shelf }: Citing,
  editor: vscode.TextEditor,
  insertInto: Insert,
): Promise<boolean> {
  const { document } = editor;
  const style = await styleOf(document, shelf);
  const insertion = insertInto({
    text: document.getText(),
    offset: document.offsetAt(editor.selection.end),
    markup: markupOf(document),
    style,
  });
  if (insertion) await applyInsertion(editor, insertion);
  return insertion !== undefined;
}

/** A key needs its entry: where the document's bibliography lacks it, it is added to the first file. */
async function addMissing(
  bibliographies: Bibliographies,
  document: vscode.TextDocument,
  { reference }: Citation,
): Promise<void> {
  const files = await bibliographies.read(document);
  const wanted = reference.id.toLowerCase();
  const isThere = files.some(({ entries }) =>
    entries.some(({ key }) => key.toLowerCase() === wanted),
  );
  const first = files.find(({ uri }) => formatOf(uri) !== undefined);
  if (isThere || first === undefined) return;
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
      "What do you cite: an article, a section, an event",
    ),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.ref;
}

/** Nothing typed cites the whole work; to close the box cites nothing. */
async function askPlace(): Promise<Place | undefined> {
  const typed = await vscode.window.showInputBox({
    title: vscode.l10n.t("Place in the Work"),
    prompt: vscode.l10n.t(
      "As in: para. 4, p. 12, section 2, or a heading in its own words",
    ),
  });
  if (typed === undefined) return undefined;
  const locator = readLocator(typed);
  return locator === undefined ? { locator: undefined } : { locator };
}

function readRecent({ memory }: Citing): readonly ItemRef[] {
  const kept = memory.get<unknown>(recentKey, []);
  return Array.isArray(kept)
    ? kept.map(readItemArgument).filter((ref) => ref !== undefined)
    : [];
}

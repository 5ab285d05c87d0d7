import * as vscode from "vscode";
import type { Citation } from "../../core/citation/citation.js";
import { citationOf, type CitedItem } from "../../core/citation/citedItem.js";
import { citedSentence } from "../../core/citation/citedSentence.js";
import {
  type CitationTarget,
  type Insertion,
  insertCitation,
} from "../../core/citation/insertCitation.js";
import { findItem, type Item } from "../../core/library/item.js";
import type { ItemRef } from "../../core/model/itemRef.js";
import { readItemArgument } from "../../host/itemArgument.js";
import { noBriefing } from "../../host/noBriefing.js";
import {
  type CitableGroup,
  type CitableItem,
  groupCitableItems,
  remember,
} from "./citableItems.js";
import { askDetails } from "./detailsCommands.js";
import { exportReference } from "./exportCommands.js";
import {
  goToFootnote,
  renumberFootnotes,
  tidyFootnotes,
} from "./footnoteCommands.js";
import {
  addMissing,
  applyInsertion,
  type Citing,
  targetOf,
} from "./insertionCommands.js";
import { withPlace } from "./sourceProvider.js";
import { chooseCitationStyle } from "./styleCommands.js";
import { citeFromZotero, sendReferenceToZotero } from "./zoteroCommands.js";

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
  | "exportReference"
  | "citeFromZotero"
  | "sendToZotero";

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
    citeFromZotero: () => citeFromZotero(citing),
    sendToZotero: (argument) => sendReferenceToZotero(citing, argument),
    exportReference: (argument) => exportReference(citing.library, argument),
    chooseCitationStyle: async () =>
      chooseCitationStyle(await citing.keys.referenceAtHand(), citing.shelf),
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

async function pickItem(citing: Citing): Promise<ItemRef | undefined> {
  const groups = groupCitableItems(citing.library.entries, readRecent(citing));
  if (groups.length === 0) throw noBriefing();
  const picked = await vscode.window.showQuickPick(groups.flatMap(toChoices), {
    placeHolder: vscode.l10n.t(
      "What do you cite: an article, a section, an event, an actor",
    ),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked && "ref" in picked ? picked.ref : undefined;
}

function toChoices({
  name,
  items,
}: CitableGroup): readonly (CitableItem | vscode.QuickPickItem)[] {
  const kind = vscode.QuickPickItemKind.Separator;
  return [{ label: groupName(name), kind }, ...items];
}

function groupName(name: CitableGroup["name"]): string {
  switch (name) {
    case "recent":
      return vscode.l10n.t("cited lately");
    case "article":
      return vscode.l10n.t("articles");
    case "section":
      return vscode.l10n.t("sections");
    case "event":
      return vscode.l10n.t("events");
    case "actor":
      return vscode.l10n.t("actors");
  }
}

function readRecent({ memory }: Citing): readonly ItemRef[] {
  const kept = memory.get<unknown>(recentKey, []);
  return Array.isArray(kept)
    ? kept.map(readItemArgument).filter((ref) => ref !== undefined)
    : [];
}

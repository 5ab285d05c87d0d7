import * as vscode from "vscode";
import type { Correction } from "../../core/corrections/correction.js";
import type { Library, LibraryEntry } from "../../core/library/library.js";
import type { Briefing } from "../../core/model/briefing.js";
import type { Correct } from "../../host/corrector.js";
import { askDate, askKind, askText, pickActor } from "./askCommands.js";

/** Puts the words selected in the editor into a briefing: as another name, as an actor, or as an event. */
export async function addSelection(
  library: Library,
  correct: Correct,
): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const words = editor?.document.getText(editor.selection).trim();
  if (!editor || !words) return;
  const entry = await chooseBriefing(library, editor.document.uri);
  if (!entry?.briefing) return;
  const isSource = sourceOf(entry) === editor.document.uri.toString();
  const correction = await askWhat(entry.briefing, words, isSource);
  if (correction) await correct(entry.address, [correction]);
}

/** The briefing whose source is open, else the only one, else the one the user picks. */
async function chooseBriefing(
  { entries }: Library,
  document: vscode.Uri,
): Promise<LibraryEntry | undefined> {
  const own = entries.find(
    (entry) =>
      sourceOf(entry) === document.toString() ||
      entry.address === document.toString(),
  );
  if (own || entries.length < 2) return own ?? entries[0];
  const items = entries.flatMap((entry) =>
    entry.briefing ? { label: entry.briefing.article.title, entry } : [],
  );
  return (await vscode.window.showQuickPick(items))?.entry;
}

async function askWhat(
  { actors }: Briefing,
  words: string,
  isSource: boolean,
): Promise<Correction | undefined> {
  const asAlias = { label: vscode.l10n.t("Another Name of…") };
  const asActor = { label: vscode.l10n.t("A New Actor…") };
  const asEvent = { label: vscode.l10n.t("A New Event…") };
  const choice = await vscode.window.showQuickPick(
    [asAlias, asActor, asEvent],
    { placeHolder: vscode.l10n.t("“{0}” is", words.slice(0, 60)) },
  );
  if (choice === asAlias) {
    const actor = await pickActor(actors);
    return actor && { kind: "addAlias", id: actor.id, alias: words };
  }
  if (choice === asActor) {
    const actorKind = await askKind();
    return actorKind && { kind: "addActor", name: words, actorKind };
  }
  return choice === asEvent ? askEvent(words, isSource) : undefined;
}

async function askEvent(
  words: string,
  isSource: boolean,
): Promise<Correction | undefined> {
  const title = await askText(vscode.l10n.t("What happened"), words);
  if (title === undefined) return undefined;
  const date = await askDate("");
  return {
    kind: "addEvent",
    title,
    ...(isSource && { quote: words }),
    ...(date !== undefined && { date }),
  };
}

/** The address of the article's text beside the briefing. */
export function sourceOf({
  address,
  briefing,
}: LibraryEntry): string | undefined {
  if (briefing?.source === undefined) return undefined;
  const folder = vscode.Uri.joinPath(vscode.Uri.parse(address, true), "..");
  return vscode.Uri.joinPath(folder, briefing.source).toString();
}

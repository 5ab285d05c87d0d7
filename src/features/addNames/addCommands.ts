import * as vscode from "vscode";
import { applyCorrection } from "../../core/corrections/applyCorrection.js";
import type { Correction } from "../../core/corrections/correction.js";
import type { Library, LibraryEntry } from "../../core/library/library.js";
import { actorKinds } from "../../core/model/actor.js";
import { toRange } from "../../host/convert.js";
import { actorKindWords } from "../../host/words.js";
import { guessKind } from "./guessKind.js";

/** Makes the selected words an actor of a briefing. */
export async function addSelectedActor(library: Library): Promise<void> {
  const name = selectedWords();
  const entry = name && (await pickBriefing(library));
  if (!name || !entry) return;
  const words = actorKindWords();
  const guess = guessKind(name);
  const kinds = [guess, ...actorKinds.filter((kind) => kind !== guess)];
  const picked = await vscode.window.showQuickPick(
    kinds.map((actorKind) => ({ label: words[actorKind], actorKind })),
    { placeHolder: vscode.l10n.t("What is “{0}”?", name) },
  );
  if (!picked) return;
  const { actorKind } = picked;
  await correct(entry, { kind: "addActor", name, actorKind });
}

/** Makes the selected words another name of an actor. */
export async function addSelectedAlias(library: Library): Promise<void> {
  const alias = selectedWords();
  if (alias === undefined) return;
  const actors = library.entries.flatMap((entry) =>
    (entry.briefing?.actors ?? []).map(({ id, name, role }) => ({
      ...{ label: name, description: role ?? "", entry, id },
    })),
  );
  const picked = await vscode.window.showQuickPick(actors, {
    placeHolder: vscode.l10n.t("Whose name is “{0}”?", alias),
    matchOnDescription: true,
  });
  if (!picked) return;
  await correct(picked.entry, { kind: "addAlias", id: picked.id, alias });
}

function selectedWords(): string | undefined {
  const editor = vscode.window.activeTextEditor;
  const text = editor?.document.getText(editor.selection) ?? "";
  const name = text.replace(/\s+/g, " ").trim();
  if (name !== "") return name;
  void vscode.window.showInformationMessage(
    vscode.l10n.t("Select the words of a name first."),
  );
  return undefined;
}

async function pickBriefing(
  library: Library,
): Promise<LibraryEntry | undefined> {
  const entries = library.entries.filter(({ briefing }) => briefing);
  if (entries.length < 2) return entries[0];
  const picked = await vscode.window.showQuickPick(
    entries.map((entry) => ({
      label: entry.briefing?.article.title ?? entry.address,
      entry,
    })),
    { placeHolder: vscode.l10n.t("To which briefing?") },
  );
  return picked?.entry;
}

/** Edits the briefing file and saves it, so that the library hears of it. */
async function correct(
  { address }: LibraryEntry,
  correction: Correction,
): Promise<void> {
  const uri = vscode.Uri.parse(address);
  const document = await vscode.workspace.openTextDocument(uri);
  const edits = applyCorrection(document.getText(), correction);
  if (!edits)
    throw new Error(vscode.l10n.t("This briefing file cannot be changed so."));
  const edit = new vscode.WorkspaceEdit();
  for (const change of edits)
    edit.replace(uri, toRange(document, change), change.text);
  const wasDirty = document.isDirty;
  await vscode.workspace.applyEdit(edit);
  // What the user has not saved yet is not saved behind his back.
  if (!wasDirty) await document.save();
}

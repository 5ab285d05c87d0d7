import * as vscode from "vscode";
import type { Library, LibraryEntry } from "../../core/library/library.js";
import { actorKinds } from "../../core/model/actor.js";
import type { Correct } from "../../host/corrector.js";
import { actorKindWords } from "../../host/words.js";
import { guessKind } from "./guessKind.js";

/** Makes the selected words an actor of a briefing. */
export async function addSelectedActor(
  library: Library,
  correct: Correct,
): Promise<void> {
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
  await correct(entry.address, [{ kind: "addActor", name, actorKind }]);
}

/** Makes the selected words another name of an actor. */
export async function addSelectedAlias(
  library: Library,
  correct: Correct,
): Promise<void> {
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
  await correct(picked.entry.address, [
    { kind: "addAlias", id: picked.id, alias },
  ]);
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

import * as vscode from "vscode";
import type { Correction } from "../../core/corrections/correction.js";
import type { Library, LibraryEntry } from "../../core/library/library.js";
import { actorKinds, type ActorKind } from "../../core/model/actor.js";
import type { Correct } from "../../host/corrector.js";
import { noBriefing } from "../../host/noBriefing.js";
import { sourceAddress } from "../../host/sourceAddress.js";
import { askDate, askKind, askText } from "./askCommands.js";
import { guessKind } from "./guessKind.js";

/** Words selected in an editor. */
interface Selected {
  readonly words: string;
  readonly document: vscode.Uri;
}

/** A decision on the file of a briefing. */
interface Decision {
  readonly address: string;
  readonly correction: Correction;
}

/** What the words can become. */
export type Added = "addActor" | "addAlias" | "addEvent";

/** Makes the words selected in the editor an actor, another name of one, or an event. */
export async function addSelection(
  library: Library,
  correct: Correct,
  added: Added,
): Promise<void> {
  const selected = selectedWords();
  const decision = selected && (await ask(library, selected, added));
  if (decision) await correct(decision.address, [decision.correction]);
}

function selectedWords(): Selected | undefined {
  const editor = vscode.window.activeTextEditor;
  const text = editor?.document.getText(editor.selection) ?? "";
  const words = text.replace(/\s+/g, " ").trim();
  if (editor && words !== "") return { words, document: editor.document.uri };
  void vscode.window.showInformationMessage(
    vscode.l10n.t("Select the words first."),
  );
  return undefined;
}

async function ask(
  library: Library,
  selected: Selected,
  added: Added,
): Promise<Decision | undefined> {
  if (added === "addAlias") return askAlias(library, selected);
  const entry = await chooseBriefing(library, selected);
  const correction =
    entry &&
    (added === "addActor"
      ? await askActor(selected)
      : await askEvent(selected, entry));
  return correction && { address: entry.address, correction };
}

/** Whose file or source the words were selected in. */
function isOf(entry: LibraryEntry, { document }: Selected): boolean {
  const address = document.toString();
  return (
    entry.address === address || sourceAddress(entry)?.toString() === address
  );
}

/** The briefing whose file or source it is, else the only one, else the one the user picks. */
async function chooseBriefing(
  library: Library,
  selected: Selected,
): Promise<LibraryEntry | undefined> {
  const entries = library.entries.filter(({ briefing }) => briefing);
  if (entries.length === 0) throw noBriefing();
  const own = entries.find((entry) => isOf(entry, selected));
  if (own || entries.length < 2) return own ?? entries[0];
  const picked = await vscode.window.showQuickPick(
    entries.map((entry) => ({
      label: entry.briefing?.article.title ?? entry.address,
      entry,
    })),
    { placeHolder: vscode.l10n.t("To which briefing?") },
  );
  return picked?.entry;
}

async function askActor({ words }: Selected): Promise<Correction | undefined> {
  const guess = guessKind(words);
  const kinds: readonly ActorKind[] = [
    guess,
    ...actorKinds.filter((kind) => kind !== guess),
  ];
  const actorKind = await askKind({
    kinds,
    placeHolder: vscode.l10n.t("What is “{0}”?", words),
  });
  return actorKind && { kind: "addActor", name: words, actorKind };
}

/** In a source of the briefing's own actors, in a draft of all. */
async function askAlias(
  { entries }: Library,
  selected: Selected,
): Promise<Decision | undefined> {
  if (!entries.some(({ briefing }) => briefing)) throw noBriefing();
  const own = entries.filter((entry) => isOf(entry, selected));
  const actors = (own.length > 0 ? own : entries).flatMap((entry) =>
    (entry.briefing?.actors ?? []).map(({ id, name, role }) => ({
      ...{ label: name, description: role ?? "", entry, id },
    })),
  );
  const picked = await vscode.window.showQuickPick(actors, {
    placeHolder: vscode.l10n.t("Whose name is “{0}”?", selected.words),
    matchOnDescription: true,
  });
  if (!picked) return undefined;
  const { id } = picked;
  const correction = { kind: "addAlias", id, alias: selected.words } as const;
  return { address: picked.entry.address, correction };
}

/** Words of the source are the passage that tells it. */
async function askEvent(
  selected: Selected,
  entry: LibraryEntry,
): Promise<Correction | undefined> {
  const { words, document } = selected;
  const title = await askText(vscode.l10n.t("What happened"), words);
  if (title === undefined) return undefined;
  const date = await askDate("");
  const isSource = sourceAddress(entry)?.toString() === document.toString();
  return {
    kind: "addEvent",
    title,
    ...(isSource && { quote: words }),
    ...(date !== undefined && { date }),
  };
}

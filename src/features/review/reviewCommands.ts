import * as vscode from "vscode";
import {
  DisposableStore,
  type Disposable,
} from "../../core/base/disposable.js";
import type { Correction } from "../../core/corrections/correction.js";
import { findItem, type Item } from "../../core/library/item.js";
import type { ItemRef } from "../../core/model/itemRef.js";
import { registerCommand } from "../../host/attempt.js";
import type { Correct } from "../../host/corrector.js";
import { commands } from "../../host/ids.js";
import { readItemArgument } from "../../host/itemArgument.js";
import { ask } from "./askCommands.js";
import { choicesFor, type Choice } from "./choices.js";
import {
  entryAfter,
  isSame,
  reviewEntries,
  type ReviewNode,
} from "./reviewNodes.js";
import type { ReviewProvider } from "./reviewProvider.js";

export interface ReviewParts {
  readonly provider: ReviewProvider;
  readonly view: vscode.TreeView<ReviewNode>;
  readonly correct: Correct;
  readonly log: vscode.LogOutputChannel;
}

export function registerReviewCommands(parts: ReviewParts): Disposable {
  const { log } = parts;
  const store = new DisposableStore();
  const choose = (id: string, choice?: Choice) =>
    store.add(
      registerCommand(id, log, (argument) => decide(parts, argument, choice)),
    );
  choose(commands.acceptSuggestion, "accept");
  choose(commands.rejectEntry, "reject");
  choose(commands.correctEntry);
  store.add(
    registerCommand(commands.acceptAllOfKind, log, (argument) =>
      acceptGroup(parts, argument),
    ),
  );
  return store;
}

/** On the entry the command was called on, else the one selected in the review; without a choice it is asked for. */
async function decide(
  parts: ReviewParts,
  argument: unknown,
  choice: Choice | undefined,
): Promise<void> {
  const ref =
    readItemArgument(argument) ?? readItemArgument(parts.view.selection[0]);
  const item = ref && findItem(parts.provider.library, ref);
  if (!item) return;
  const chosen = choice ?? (await pickChoice(item));
  if (!chosen || !choicesFor(item).includes(chosen)) return;
  const correction = await ask(chosen, item);
  if (correction) await carryOutAndGoOn(parts, ref, correction);
}

async function pickChoice(item: Item): Promise<Choice | undefined> {
  const words = choiceWords(item);
  const choices = choicesFor(item).map((choice) => ({
    label: words[choice],
    choice,
  }));
  return (await vscode.window.showQuickPick(choices))?.choice;
}

function choiceWords({ kind }: Item): Readonly<Record<Choice, string>> {
  return {
    accept: vscode.l10n.t("Accept"),
    reject:
      kind === "actor"
        ? vscode.l10n.t("Not an Actor")
        : vscode.l10n.t("Not an Event"),
    rename: vscode.l10n.t("Rename…"),
    setKind: vscode.l10n.t("Change Kind…"),
    merge: vscode.l10n.t("Same as Another…"),
    split: vscode.l10n.t("Make a Name an Actor of Its Own…"),
    addAlias: vscode.l10n.t("Add Another Name…"),
    removeAlias: vscode.l10n.t("Remove a Name…"),
    setDate: vscode.l10n.t("Change Date…"),
    setStatus: vscode.l10n.t("Change Status…"),
    addParticipant: vscode.l10n.t("Add Someone Who Takes Part…"),
    removeParticipant: vscode.l10n.t("Remove Someone Who Takes Part…"),
  };
}

/** What follows in the review is selected once the library has heard of the change. */
async function carryOutAndGoOn(
  { provider, view, correct }: ReviewParts,
  ref: ItemRef,
  correction: Correction,
): Promise<void> {
  const next = entryAfter(reviewEntries(provider.roots), ref);
  const heard = new Promise<void>((resolve) => {
    const listening = provider.library.onDidChange(() => {
      listening.dispose();
      resolve();
    });
    setTimeout(resolve, 2000);
  });
  const isDone = await correct(ref.briefing, [correction]);
  if (!isDone || !next || !view.visible) return;
  await heard;
  const node = reviewEntries(provider.roots).find((entry) =>
    isSame(entry.ref, next.ref),
  );
  if (node) await view.reveal(node, { select: true, focus: true });
}

async function acceptGroup(
  { provider, view, correct }: ReviewParts,
  argument: unknown,
): Promise<void> {
  const chosen = argument ?? view.selection[0];
  const group = provider.roots
    .flatMap(({ children }) => children)
    .find((one) => [one, ...one.children].some((node) => node === chosen));
  if (!group) return;
  const { list } = group.of;
  await correct(
    group.parent.key,
    group.children.map(({ entry: { id } }) => ({
      kind: "accept",
      entry: { list, id },
    })),
  );
}

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
import { ask, askField, choiceWords } from "./askCommands.js";
import { allChoices, choicesFor, type Choice } from "./choices.js";
import {
  entryAfter,
  isReviewEntry,
  isReviewQuestion,
  isSame,
  type ReviewEntry,
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
  const choose = (id: string, choice: Choice) =>
    store.add(
      registerCommand(id, log, (argument) => decide(parts, argument, choice)),
    );
  choose(commands.acceptSuggestion, "accept");
  choose(commands.rejectEntry, "reject");
  store.add(
    registerCommand(commands.correctEntry, log, (argument, choice) =>
      decide(parts, argument, readChoice(choice)),
    ),
  );
  store.add(
    registerCommand(commands.acceptAllOfKind, log, (argument) =>
      acceptGroup(parts, argument),
    ),
  );
  return store;
}

/** What the lightbulb names; of a tree the command gets the selected nodes there. */
function readChoice(value: unknown): Choice | undefined {
  return allChoices.find((choice) => choice === value);
}

/**
 * On the entry the command was called on, else on the row with the focus, which the keys of the review select first;
 * without a choice it is asked for.
 */
async function decide(
  parts: ReviewParts,
  argument: unknown,
  choice: Choice | undefined,
): Promise<void> {
  const target = argument ?? selectedByKey(parts.view);
  const ref = readItemArgument(target);
  const item = ref && findItem(parts.provider.library, ref);
  if (!item) return;
  const correction =
    onQuote(target, choice) ??
    (isReviewQuestion(target)
      ? await askField(target.field)
      : await askCorrection(item, choice));
  if (correction) await carryOutAndGoOn(parts, ref, correction);
}

/** A question asks itself when a key selects it, and is not asked a second time. */
function selectedByKey(
  view: vscode.TreeView<ReviewNode>,
): ReviewNode | undefined {
  const [selected] = view.selection;
  return selected?.kind === "question" ? undefined : selected;
}

/** Where a passage waits for a decision: take it over as it is now, or quote none. */
function onQuote(
  target: unknown,
  choice: Choice | undefined,
): Correction | undefined {
  if (!isReviewEntry(target) || !target.quote) return undefined;
  const { event: id, passage } = target.quote;
  if (choice === "reject") return { kind: "setQuote", id };
  return choice === "accept" && passage !== undefined
    ? { kind: "setQuote", id, quote: passage }
    : undefined;
}

async function askCorrection(
  item: Item,
  choice: Choice | undefined,
): Promise<Correction | undefined> {
  const chosen = choice ?? (await pickChoice(item));
  if (!chosen || !choicesFor(item).includes(chosen)) return undefined;
  return ask(chosen, item);
}

async function pickChoice(item: Item): Promise<Choice | undefined> {
  const words = choiceWords(item);
  const choices = choicesFor(item).map((choice) => ({
    label: words[choice],
    choice,
  }));
  return (await vscode.window.showQuickPick(choices))?.choice;
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
  const corrections = group.children.flatMap(
    (node) => onQuote(node, "accept") ?? acceptanceOf(node),
  );
  await correct(group.parent.key, corrections);
}

function acceptanceOf({ parent, ref, quote }: ReviewEntry): Correction[] {
  const { list } = parent.of;
  if (quote || list === "quotes") return [];
  return [{ kind: "accept", entry: { list, id: ref.id } }];
}

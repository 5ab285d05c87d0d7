import * as vscode from "vscode";
import { DisposableStore } from "../../core/base/disposable.js";
import { dateWords } from "../../core/dates/dateWords.js";
import { readDate } from "../../core/dates/readDate.js";
import type { Library } from "../../core/library/library.js";
import type { QuoteProblem } from "../../core/corrections/checkQuotes.js";
import { questionWords } from "./askCommands.js";
import {
  lostQuoteIcon,
  questionIcon,
  suggestionIcon,
} from "../../host/icons.js";
import type { QuoteChecks } from "../../host/quoteChecks.js";
import { commands } from "../../host/ids.js";
import { actorKindHeadings, dateWording } from "../../host/words.js";
import {
  reviewBriefing,
  type ReviewBriefing,
  type ReviewEntry,
  type ReviewQuestion,
  type ReviewNode,
  type SuggestionKind,
} from "./reviewNodes.js";

/** What the machine suggests and nobody has decided on. */
export class ReviewProvider
  implements vscode.TreeDataProvider<ReviewNode>, vscode.Disposable
{
  readonly #store = new DisposableStore();
  readonly #changed = this.#store.add(new vscode.EventEmitter<undefined>());
  #roots: readonly ReviewBriefing[] | undefined;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(
    readonly library: Library,
    readonly quotes: QuoteChecks,
  ) {
    const lookAgain = () => {
      this.#roots = undefined;
      this.#changed.fire(undefined);
    };
    this.#store.add(library.onDidChange(lookAgain));
    this.#store.add(quotes.onDidChange(lookAgain));
  }

  get roots(): readonly ReviewBriefing[] {
    this.#roots ??= this.library.entries.flatMap(
      ({ address, briefing }) =>
        (briefing &&
          reviewBriefing(address, briefing, {
            quotes: this.quotes.get(address),
          })) ??
        [],
    );
    return this.#roots;
  }

  getChildren(node?: ReviewNode): ReviewNode[] {
    if (!node) return [...this.roots];
    switch (node.kind) {
      case "briefing":
        return [...node.questions, ...node.children];
      case "group":
        return [...node.children];
      case "question":
      case "entry":
        return [];
    }
  }

  getParent(node: ReviewNode): ReviewNode | undefined {
    return node.parent;
  }

  getTreeItem(node: ReviewNode): vscode.TreeItem {
    const item = itemOf(node);
    item.id = node.key;
    item.contextValue = contextOf(node);
    return item;
  }

  dispose(): void {
    this.#store.dispose();
  }
}

/** A lost passage can be taken out, but there is none to take over. */
function contextOf(node: ReviewNode): string {
  const isLost = node.kind === "entry" && node.quote && !node.quote.passage;
  return isLost ? "lost" : node.kind;
}

function itemOf(node: ReviewNode): vscode.TreeItem {
  const { Expanded } = vscode.TreeItemCollapsibleState;
  switch (node.kind) {
    case "briefing":
      return new vscode.TreeItem(node.title, Expanded);
    case "group": {
      const item = new vscode.TreeItem(headingOf(node.of), Expanded);
      item.description = String(node.children.length);
      return item;
    }
    case "question":
      return questionItem(node);
    case "entry":
      return entryItem(node);
  }
}

function questionItem(node: ReviewQuestion): vscode.TreeItem {
  const item = new vscode.TreeItem(
    questionWords()[node.field],
    vscode.TreeItemCollapsibleState.None,
  );
  item.iconPath = questionIcon;
  item.command = {
    command: commands.correctEntry,
    title: vscode.l10n.t("Answer"),
    arguments: [node],
  };
  return item;
}

function entryItem(node: ReviewEntry): vscode.TreeItem {
  const { entry, quote } = node;
  const label = labelOf(entry);
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.None);
  item.description = quote ? problemOf(quote) : evidenceOf(entry);
  item.tooltip = [label, problemOf(quote), evidenceOf(entry)]
    .filter((line) => line !== "")
    .join("\n");
  item.iconPath = quote ? lostQuoteIcon : suggestionIcon;
  const spoken = quote ? problemOf(quote) : vscode.l10n.t("suggested");
  item.accessibilityInformation = { label: `${spoken}: ${label}` };
  item.command = {
    command: commands.openAtSource,
    title: vscode.l10n.t("Open at Source"),
    arguments: [node],
  };
  return item;
}

function problemOf(quote: QuoteProblem | undefined): string {
  if (!quote) return "";
  return quote.passage === undefined
    ? vscode.l10n.t("not in the source any more")
    : vscode.l10n.t("in other words now: “{0}”", quote.passage);
}

function headingOf(of: SuggestionKind): string {
  if (of.list === "actors") return actorKindHeadings()[of.actorKind];
  if (of.list === "sections") return vscode.l10n.t("Sections");
  if (of.list === "quotes") return vscode.l10n.t("Passages that have changed");
  return of.isInferred
    ? vscode.l10n.t("Events, date in doubt")
    : vscode.l10n.t("Events");
}

function labelOf(entry: ReviewEntry["entry"]): string {
  if ("name" in entry) return entry.name;
  if (!("status" in entry)) return entry.title ?? "";
  const date = readDate(entry.date ?? "");
  const when = date && dateWords(date, { style: "short", ...dateWording() });
  return when ? `${when}  ${entry.title}` : entry.title;
}

/** What speaks for it: how the article calls the actor, or the passage that tells the event. */
function evidenceOf(entry: ReviewEntry["entry"]): string {
  if ("name" in entry)
    return [entry.role, ...entry.aliases].filter(Boolean).join(", ");
  return "quote" in entry ? (entry.quote ?? "") : "";
}

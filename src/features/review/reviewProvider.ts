import * as vscode from "vscode";
import { DisposableStore } from "../../core/base/disposable.js";
import { dateWords } from "../../core/dates/dateWords.js";
import { readDate } from "../../core/dates/readDate.js";
import type { Library } from "../../core/library/library.js";
import type { Actor } from "../../core/model/actor.js";
import type { BriefingEvent } from "../../core/model/event.js";
import { suggestionIcon } from "../../host/icons.js";
import { commands } from "../../host/ids.js";
import { actorKindHeadings, dateWording } from "../../host/words.js";
import {
  reviewBriefing,
  type ReviewBriefing,
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

  constructor(readonly library: Library) {
    this.#store.add(
      library.onDidChange(() => {
        this.#roots = undefined;
        this.#changed.fire(undefined);
      }),
    );
  }

  get roots(): readonly ReviewBriefing[] {
    this.#roots ??= this.library.entries.flatMap(
      ({ address, briefing }) =>
        (briefing && reviewBriefing(address, briefing)) ?? [],
    );
    return this.#roots;
  }

  getChildren(node?: ReviewNode): ReviewNode[] {
    if (!node) return [...this.roots];
    return node.kind === "entry" ? [] : [...node.children];
  }

  getParent(node: ReviewNode): ReviewNode | undefined {
    return node.parent;
  }

  getTreeItem(node: ReviewNode): vscode.TreeItem {
    const item = itemOf(node);
    item.id = node.key;
    item.contextValue = node.kind;
    return item;
  }

  dispose(): void {
    this.#store.dispose();
  }
}

function itemOf(node: ReviewNode): vscode.TreeItem {
  const { None, Expanded } = vscode.TreeItemCollapsibleState;
  switch (node.kind) {
    case "briefing":
      return new vscode.TreeItem(node.title, Expanded);
    case "group": {
      const item = new vscode.TreeItem(headingOf(node.of), Expanded);
      item.description = String(node.children.length);
      return item;
    }
    case "entry": {
      const item = new vscode.TreeItem(labelOf(node.entry), None);
      item.description = evidenceOf(node.entry);
      item.iconPath = suggestionIcon;
      item.accessibilityInformation = {
        label: vscode.l10n.t("suggested: {0}", labelOf(node.entry)),
      };
      item.command = {
        command: commands.openAtSource,
        title: vscode.l10n.t("Open at Source"),
        arguments: [node],
      };
      return item;
    }
  }
}

function headingOf(of: SuggestionKind): string {
  if (of.list === "actors") return actorKindHeadings()[of.actorKind];
  return of.isInferred
    ? vscode.l10n.t("Events, date in doubt")
    : vscode.l10n.t("Events");
}

function labelOf(entry: Actor | BriefingEvent): string {
  if ("name" in entry) return entry.name;
  const date = readDate(entry.date ?? "");
  const when = date && dateWords(date, { style: "short", ...dateWording() });
  return when ? `${when}  ${entry.title}` : entry.title;
}

/** What speaks for it: how the article calls the actor, or the passage that tells the event. */
function evidenceOf(entry: Actor | BriefingEvent): string {
  return "name" in entry
    ? [entry.role, ...entry.aliases].filter(Boolean).join(", ")
    : (entry.quote ?? "");
}

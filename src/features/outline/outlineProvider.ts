import * as vscode from "vscode";
import { DisposableStore } from "../../core/base/disposable.js";
import type { Library, LibraryEntry } from "../../core/library/library.js";
import type { ItemRef } from "../../core/model/itemRef.js";
import {
  actorIcon,
  eventIcon,
  sectionIcon,
  suggestionIcon,
} from "../../host/icons.js";
import { commands } from "../../host/ids.js";
import { filterBriefing, isEmpty } from "./outlineFilter.js";
import type { BriefingNode, OutlineNode } from "./outlineNode.js";
import { briefingNode, findNode } from "./outlineNodes.js";
import { nodeText } from "./outlineText.js";
import {
  tooltipLines,
  type TooltipLine,
  type TooltipWords,
} from "./outlineTooltip.js";

/** The library as a tree, whole or filtered. */
export class OutlineProvider
  implements vscode.TreeDataProvider<OutlineNode>, vscode.Disposable
{
  readonly #store = new DisposableStore();
  readonly #changed = this.#store.add(new vscode.EventEmitter<undefined>());
  /** The tree of each entry of the library, made for the filter that is set. */
  #trees = new WeakMap<LibraryEntry, BriefingNode>();
  #filter = "";

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(
    readonly library: Library,
    readonly words: TooltipWords,
  ) {
    this.#store.add(library.onDidChange(() => this.#changed.fire(undefined)));
  }

  get filter(): string {
    return this.#filter;
  }

  set filter(query: string) {
    this.#filter = query.trim();
    this.#trees = new WeakMap();
    this.#changed.fire(undefined);
  }

  getChildren(node?: OutlineNode): OutlineNode[] {
    return [...(node ? node.children : this.#roots())];
  }

  getParent(node: OutlineNode): OutlineNode | undefined {
    return node.parent;
  }

  getTreeItem(node: OutlineNode): vscode.TreeItem {
    const { label, description, spoken } = nodeText(node, this.words);
    const item = new vscode.TreeItem(label, this.#collapsible(node));
    // What was expanded by hand is remembered by id; a filter starts anew.
    item.id = this.#filter + node.key;
    item.accessibilityInformation = { label: spoken };
    if (description !== undefined) item.description = description;
    const icon = iconOf(node);
    if (icon) item.iconPath = icon;
    const context = contextOf(node);
    if (context !== undefined) item.contextValue = context;
    if (node.kind !== "group" && node.kind !== "briefing")
      item.command = openCommand(node);
    return item;
  }

  resolveTreeItem(item: vscode.TreeItem, node: OutlineNode): vscode.TreeItem {
    const briefing = this.library.get(fileOf(node).address)?.briefing;
    const lines = tooltipLines(node, briefing, this.words);
    if (lines.length > 0) item.tooltip = toMarkdown(lines);
    return item;
  }

  /** The node of an item as the tree now shows it; `undefined` when it is gone or filtered out. */
  find(ref: ItemRef): OutlineNode | undefined {
    const entry = this.library.get(ref.briefing);
    const root = entry && this.#tree(entry);
    return root && findNode(root, ref);
  }

  dispose(): void {
    this.#store.dispose();
  }

  #roots(): readonly BriefingNode[] {
    return this.library.entries.flatMap((entry) => this.#tree(entry) ?? []);
  }

  #tree(entry: LibraryEntry): BriefingNode | undefined {
    const known = this.#trees.get(entry);
    if (known) return known;
    const briefing =
      entry.briefing && filterBriefing(entry.briefing, this.#filter);
    if (this.#filter && (!briefing || isEmpty(briefing))) return undefined;
    const root = briefingNode({
      address: entry.address,
      fileName: fileName(entry.address),
      problemCount: entry.problems.filter(isTrouble).length,
      ...(briefing && { briefing }),
    });
    this.#trees.set(entry, root);
    return root;
  }

  /** Open at first: a lone briefing, its parts, and the first group of each; when filtering, all but further pages. */
  #collapsible(node: OutlineNode): vscode.TreeItemCollapsibleState {
    const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
    if (node.kind !== "group" && node.kind !== "briefing") return None;
    if (node.children.length === 0) return None;
    const isPage = node.kind === "group" && node.group.by === "page";
    if (this.#filter && !isPage) return Expanded;
    if (node.kind === "briefing")
      return this.library.entries.length === 1 ? Expanded : Collapsed;
    const isPart = node.group.by === "part";
    return isPart || node === node.parent.children[0] ? Expanded : Collapsed;
  }
}

function isTrouble({ severity }: LibraryEntry["problems"][number]): boolean {
  return severity !== "information";
}

function fileName(address: string): string {
  return vscode.Uri.parse(address).path.split("/").at(-1) ?? address;
}

function fileOf(node: OutlineNode): BriefingNode["file"] {
  return node.kind === "briefing" ? node.file : fileOf(node.parent);
}

function openCommand(node: OutlineNode): vscode.Command {
  return {
    command: commands.openItem,
    title: vscode.l10n.t("Open"),
    arguments: [node],
  };
}

/** What the menus ask for: the kind, and what there is besides. */
function contextOf(node: OutlineNode): string | undefined {
  if (node.kind === "group") return undefined;
  const hasSource = fileOf(node).briefing?.source !== undefined;
  const isSuggested = "section" in node && node.section.found !== undefined;
  return `${node.kind}${hasSource ? ".source" : ""}${isSuggested ? ".suggested" : ""}`;
}

function iconOf(node: OutlineNode): vscode.ThemeIcon | undefined {
  switch (node.kind) {
    case "briefing":
      return new vscode.ThemeIcon(
        node.file.problemCount > 0 ? "warning" : "notebook",
      );
    case "group":
      return node.group.by === "actorKind"
        ? actorIcon(node.group.actorKind)
        : undefined;
    case "section":
      return node.section.found ? suggestionIcon : sectionIcon;
    case "actor":
      return node.actor.found ? suggestionIcon : actorIcon(node.actor.kind);
    case "event":
      return node.event.found ? suggestionIcon : eventIcon(node.event.status);
  }
}

/** Texts of files are put in as text; only the marks around them are Markdown. */
function toMarkdown(lines: readonly TooltipLine[]): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString();
  for (const { style, text } of lines) {
    const [before, after] = marks[style];
    markdown.appendMarkdown(before);
    markdown.appendText(text.replace(/\s+/g, " ").trim());
    markdown.appendMarkdown(`${after}\n\n`);
  }
  return markdown;
}

const marks: Readonly<Record<TooltipLine["style"], [string, string]>> = {
  title: ["**", "**"],
  facts: ["*", "*"],
  text: ["", ""],
  quote: ["> ", ""],
};

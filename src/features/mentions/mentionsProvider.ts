import * as vscode from "vscode";
import { Signal } from "../../core/base/signal.js";
import { readDraft } from "../../host/draftFiles.js";
import {
  type FileNode,
  type MentionNode,
  type MentionPlace,
  type MoreNode,
  pageOf,
  placeNode,
  type PlaceNode,
} from "./mentionNodes.js";

/** The tree of what a search has found so far: files, and in them the lines that name the actor. */
export class MentionsProvider implements vscode.TreeDataProvider<MentionNode> {
  readonly #changed = new Signal<undefined>();
  #all: readonly FileNode[] = [];

  readonly onDidChangeTreeData = this.#changed.on;

  show(files: readonly FileNode[]): void {
    this.#all = files;
    this.#changed.fire(undefined);
  }

  getChildren(node?: MentionNode): Promise<MentionNode[]> | MentionNode[] {
    if (!node) return this.#files(0);
    switch (node.kind) {
      case "file":
        return placesOf(node, 0);
      case "more":
        return node.file
          ? placesOf(node.file, node.from)
          : this.#files(node.from);
      case "place":
        return [];
    }
  }

  getTreeItem(node: MentionNode): vscode.TreeItem {
    switch (node.kind) {
      case "file":
        return fileItem(node, node === this.#all[0]);
      case "more":
        return moreItem(node);
      case "place":
        return placeItem(node);
    }
  }

  #files(from: number): MentionNode[] {
    const { shown, more } = pageOf(this.#all, from);
    return [...shown, ...more];
  }
}

/** The lines are read only when somebody opens the file's branch. */
async function placesOf(file: FileNode, from: number): Promise<MentionNode[]> {
  const { shown, more } = pageOf(file.places, from, file);
  const lineAt = await readLines(file);
  return [
    ...shown.map((place) => placeNode(file, place, lineAt(place.line))),
    ...more,
  ];
}

/** The file's lines by number, as an editor has them or else the disk. */
async function readLines({
  address,
}: FileNode): Promise<(line: number) => string> {
  const open = vscode.workspace.textDocuments.find(
    (document) => document.uri.toString() === address,
  );
  if (open)
    return (line) => (line < open.lineCount ? open.lineAt(line).text : "");
  const lines = await readDraft(vscode.Uri.parse(address));
  return (line) => lines[line] ?? "";
}

function fileItem(file: FileNode, isFirst: boolean): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const uri = vscode.Uri.parse(file.address);
  const item = new vscode.TreeItem(uri, isFirst ? Expanded : Collapsed);
  item.id = file.address;
  item.iconPath = vscode.ThemeIcon.File;
  item.description = [folderOf(uri), String(file.places.length)]
    .filter((part) => part !== "")
    .join(" · ");
  return item;
}

/** From the workspace's folder on; empty for a file that stands in it. */
function folderOf(uri: vscode.Uri): string {
  const path = vscode.workspace.asRelativePath(uri);
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

function moreItem({ file, from, count }: MoreNode): vscode.TreeItem {
  const item = new vscode.TreeItem(
    vscode.l10n.t("{0} more", count),
    vscode.TreeItemCollapsibleState.Collapsed,
  );
  item.id = `${file?.address ?? ""}#from ${from}`;
  return item;
}

function placeItem({ file, place, label, line, highlight }: PlaceNode) {
  const [start, end] = highlight;
  const item = new vscode.TreeItem({ label, highlights: [[start, end]] });
  item.id = `${file.address}#${place.line},${place.start}`;
  item.tooltip = line;
  item.command = {
    title: vscode.l10n.t("Open"),
    command: "vscode.open",
    arguments: [
      vscode.Uri.parse(file.address),
      { selection: toRange(place), preserveFocus: true },
    ],
  };
  return item;
}

function toRange({ line, start, endLine, end }: MentionPlace): vscode.Range {
  return new vscode.Range(line, start, endLine, end);
}

import * as vscode from "vscode";
import { Signal } from "../../core/base/signal.js";
import { readDraft } from "../../host/draftFiles.js";
import {
  type FileNode,
  type MentionNode,
  type MentionPlace,
  placeNode,
  type PlaceNode,
} from "./mentionNodes.js";

/** The tree of what a search has found so far: files, and in them the lines that name the actor. */
export class MentionsProvider implements vscode.TreeDataProvider<MentionNode> {
  readonly #changed = new Signal<undefined>();
  #files: readonly FileNode[] = [];

  readonly onDidChangeTreeData = this.#changed.on;

  show(files: readonly FileNode[]): void {
    this.#files = files;
    this.#changed.fire(undefined);
  }

  getChildren(node?: MentionNode): Promise<MentionNode[]> | MentionNode[] {
    if (!node) return [...this.#files];
    return node.kind === "file" ? placesOf(node) : [];
  }

  getParent(node: MentionNode): MentionNode | undefined {
    return node.kind === "place" ? node.file : undefined;
  }

  getTreeItem(node: MentionNode): vscode.TreeItem {
    if (node.kind === "place") return placeItem(node);
    return fileItem(node, node === this.#files[0]);
  }
}

/** The lines are read only when somebody opens the file's branch. */
async function placesOf(file: FileNode): Promise<PlaceNode[]> {
  const uri = vscode.Uri.parse(file.address);
  const open = vscode.workspace.textDocuments.find(
    (document) => document.uri.toString() === file.address,
  );
  const lines = open ? undefined : await readDraft(uri);
  return file.places.map((place) => {
    const isThere = !open || place.line < open.lineCount;
    const line = isThere ? (open?.lineAt(place.line).text ?? "") : "";
    return placeNode(file, place, lines?.[place.line] ?? line);
  });
}

function fileItem(file: FileNode, isFirst: boolean): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(
    vscode.Uri.parse(file.address),
    isFirst ? Expanded : Collapsed,
  );
  item.id = file.address;
  item.iconPath = vscode.ThemeIcon.File;
  item.description = String(file.places.length);
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

import * as vscode from "vscode";
import { findItem } from "../../core/library/item.js";
import type { Library } from "../../core/library/library.js";
import { itemMime } from "../../host/ids.js";
import { itemName } from "./itemName.js";
import type { OutlineNode } from "./outlineNodes.js";

/** Lets an entry be dragged out of the outline: as an item for our own drop, as a name for anybody else's. */
export class OutlineDragController implements vscode.TreeDragAndDropController<OutlineNode> {
  readonly dragMimeTypes = [itemMime, "text/plain"];
  readonly dropMimeTypes: readonly string[] = [];

  constructor(readonly library: Library) {}

  handleDrag(
    [node]: readonly OutlineNode[],
    dataTransfer: vscode.DataTransfer,
  ): void {
    if (!node || !("ref" in node)) return;
    const item = findItem(this.library, node.ref);
    const name = item && itemName(item);
    const ref = JSON.stringify(node.ref);
    dataTransfer.set(itemMime, new vscode.DataTransferItem(ref));
    if (name !== undefined)
      dataTransfer.set("text/plain", new vscode.DataTransferItem(name));
  }
}

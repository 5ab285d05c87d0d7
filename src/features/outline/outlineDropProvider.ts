import * as vscode from "vscode";
import { findItem } from "../../core/library/item.js";
import type { Library } from "../../core/library/library.js";
import type { ItemRef } from "../../core/model/itemRef.js";
import { itemMime } from "../../host/ids.js";
import { itemName } from "./itemName.js";
import type { OutlineNode } from "./outlineNodes.js";

/** Lets entries be dragged out of the outline: as items for our own drop, as names for anybody else's. */
export class OutlineDragController implements vscode.TreeDragAndDropController<OutlineNode> {
  readonly dragMimeTypes = [itemMime, "text/plain"];
  readonly dropMimeTypes: readonly string[] = [];

  constructor(readonly library: Library) {}

  handleDrag(
    nodes: readonly OutlineNode[],
    dataTransfer: vscode.DataTransfer,
  ): void {
    const refs = nodes.flatMap((node) => ("ref" in node ? node.ref : []));
    if (refs.length === 0) return;
    const text = namesOf(this.library, refs);
    dataTransfer.set(itemMime, new vscode.DataTransferItem(refs));
    dataTransfer.set("text/plain", new vscode.DataTransferItem(text));
  }
}

function namesOf(library: Library, refs: readonly ItemRef[]): string {
  return refs
    .flatMap((ref) => {
      const item = findItem(library, ref);
      return (item && itemName(item)) ?? [];
    })
    .join(", ");
}

import * as vscode from "vscode";
import { findItem } from "../../core/library/item.js";
import type { Library } from "../../core/library/library.js";
import { commands, itemMime } from "../../host/ids.js";
import { droppedAddresses } from "./droppedAddresses.js";
import { itemName } from "./itemName.js";
import type { OutlineNode } from "./outlineNode.js";

/** As the explorer and the desktop hand files over. */
const uriList = "text/uri-list";

/** Stands for files of any kind, which have no address when the editor runs elsewhere than where they are. */
const anyFiles = "files";

/**
 * Lets an entry be dragged out of the outline, as an item for our own drop and as a name for anybody else's, and files
 * be dropped on it to be imported.
 */
export class OutlineDragController implements vscode.TreeDragAndDropController<OutlineNode> {
  readonly dragMimeTypes = [itemMime, "text/plain"];
  readonly dropMimeTypes = [uriList, anyFiles];

  constructor(readonly library: Library) {}

  async handleDrop(
    _target: OutlineNode | undefined,
    dataTransfer: vscode.DataTransfer,
  ): Promise<void> {
    const list = (await dataTransfer.get(uriList)?.asString()) ?? "";
    const uris = droppedAddresses(list).map((one) =>
      vscode.Uri.parse(one, true),
    );
    const dropped = uris.length > 0 ? uris : filesIn(dataTransfer);
    const [first] = dropped;
    if (first)
      await vscode.commands.executeCommand(
        commands.importArticle,
        first,
        dropped,
      );
  }

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

/** What was dropped without addresses. */
function filesIn(
  dataTransfer: vscode.DataTransfer,
): readonly vscode.DataTransferFile[] {
  const items = [...dataTransfer].map(([, item]) => item);
  return items.flatMap((item) => item.asFile() ?? []);
}

import * as vscode from "vscode";
import {
  DisposableStore,
  type Disposable,
} from "../../core/base/disposable.js";
import { findItem, type Item } from "../../core/library/item.js";
import type { Library } from "../../core/library/library.js";
import type { Span } from "../../core/model/span.js";
import { registerCommand } from "../../host/attempt.js";
import { toRange } from "../../host/convert.js";
import { commands, contextKeys } from "../../host/ids.js";
import { readItemArgument } from "../../host/itemArgument.js";
import { itemName, namesPattern } from "./itemName.js";
import type { OutlineNode } from "./outlineNode.js";
import type { OutlineProvider } from "./outlineProvider.js";

/** What the outline's commands act on. */
export interface OutlineParts {
  readonly library: Library;
  readonly provider: OutlineProvider;
  readonly view: vscode.TreeView<OutlineNode>;
  readonly log: vscode.LogOutputChannel;
}

export function registerOutlineCommands(parts: OutlineParts): Disposable {
  const { library, log } = parts;
  const store = new DisposableStore();
  const onItem = (id: string, body: (item: Item, address: string) => unknown) =>
    store.add(
      registerCommand(id, log, (argument) => {
        const ref = readItemArgument(argument);
        const item = ref && findItem(library, ref);
        return item && body(item, ref.briefing);
      }),
    );
  onItem(commands.copyName, (item) =>
    vscode.env.clipboard.writeText(itemName(item) ?? ""),
  );
  onItem(commands.findInWorkspace, findInWorkspace);
  store.add(
    registerCommand(commands.openInFile, log, (argument) =>
      openInFile(library, argument),
    ),
  );
  store.add(
    registerCommand(commands.revealInOutline, log, (argument) =>
      reveal(parts, argument),
    ),
  );
  store.add(
    registerCommand(commands.filterOutline, log, () => askForFilter(parts)),
  );
  store.add(
    registerCommand(commands.clearOutlineFilter, log, () =>
      applyFilter(parts, ""),
    ),
  );
  return store;
}

function findInWorkspace(item: Item): unknown {
  const query = namesPattern(item);
  if (query === undefined) return undefined;
  return vscode.commands.executeCommand("workbench.action.findInFiles", {
    query,
    isRegex: true,
    isCaseSensitive: true,
    triggerSearch: true,
    filesToExclude: "*.briefing.yaml",
  });
}

/** Also on a briefing of which nothing could be read: there its file is all that can be opened. */
async function openInFile(library: Library, argument: unknown): Promise<void> {
  const ref = readItemArgument(argument);
  if (!ref) return;
  const item = findItem(library, ref);
  const document = await vscode.workspace.openTextDocument(
    vscode.Uri.parse(ref.briefing, true),
  );
  const span = item && spanOf(item);
  await vscode.window.showTextDocument(
    document,
    span ? { selection: toRange(document, span) } : {},
  );
}

function spanOf(item: Item): Span | undefined {
  switch (item.kind) {
    case "article":
      return undefined;
    case "section":
      return item.section.at;
    case "actor":
      return item.actor.at;
    case "event":
      return item.event.at;
  }
}

/** A filter that hides the item gives way. */
async function reveal(parts: OutlineParts, argument: unknown): Promise<void> {
  const { provider, view } = parts;
  const ref = readItemArgument(argument);
  if (!ref) return;
  if (!provider.find(ref)) applyFilter(parts, "");
  const node = provider.find(ref);
  if (node)
    await view.reveal(node, { select: true, focus: true, expand: true });
}

/** Filters while typing; Escape brings back what was there before. */
function askForFilter(parts: OutlineParts): void {
  const before = parts.provider.filter;
  const input = vscode.window.createInputBox();
  const store = new DisposableStore();
  let isAccepted = false;
  store.add(input);
  input.value = before;
  input.placeholder = vscode.l10n.t("Name, role, title or date");
  input.prompt = vscode.l10n.t("Show what has all of these words");
  store.add(input.onDidChangeValue((value) => applyFilter(parts, value)));
  store.add(
    input.onDidAccept(() => {
      isAccepted = true;
      input.hide();
    }),
  );
  store.add(
    input.onDidHide(() => {
      if (!isAccepted) applyFilter(parts, before);
      store.dispose();
    }),
  );
  input.show();
}

export function applyFilter(parts: OutlineParts, query: string): void {
  const { provider } = parts;
  if (provider.filter !== query.trim()) provider.filter = query;
  showFilter(parts);
  void vscode.commands.executeCommand(
    "setContext",
    contextKeys.outlineFiltered,
    provider.filter !== "",
  );
}

/** Says above the tree what filters it, and when nothing is left. */
export function showFilter({ provider, view }: OutlineParts): void {
  const { filter } = provider;
  const hasRoots = provider.getChildren().length > 0;
  view.message = !filter
    ? undefined
    : hasRoots
      ? vscode.l10n.t("Filtered by “{0}”", filter)
      : vscode.l10n.t("Nothing has “{0}”", filter);
}

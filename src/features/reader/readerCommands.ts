import * as vscode from "vscode";
import {
  DisposableStore,
  type Disposable,
} from "../../core/base/disposable.js";
import { findItem } from "../../core/library/item.js";
import type { Library } from "../../core/library/library.js";
import type { ItemRef } from "../../core/model/itemRef.js";
import { attempt, registerCommand } from "../../host/attempt.js";
import { toRange } from "../../host/convert.js";
import { sourceAddress } from "../../host/sourceAddress.js";
import { commands, readerScheme } from "../../host/ids.js";
import { readItemArgument } from "../../host/itemArgument.js";
import type { LoadPart } from "../../host/loadPart.js";
import type * as linkCommands from "./linkCommands.js";
import { entryAt, findEntry } from "./readerPage.js";
import { pageUri, type ReaderProvider } from "./readerProvider.js";
import { sourcePassage } from "./sourcePassage.js";

declare module "../../host/loadPart.js" {
  interface Parts {
    readonly links: typeof linkCommands;
  }
}

/** What reading is done with. */
export interface ReaderParts {
  readonly library: Library;
  readonly loadPart: LoadPart;
  readonly log: vscode.LogOutputChannel;
}

export function registerReaderCommands(
  provider: ReaderProvider,
  parts: ReaderParts,
): Disposable {
  const { log } = parts;
  const store = new DisposableStore();
  store.add(
    registerCommand(commands.openItem, log, (argument) =>
      openItem(provider, argument),
    ),
  );
  store.add(
    registerCommand(commands.openAtSource, log, (argument) => {
      const ref = readItemArgument(argument) ?? itemAtCursor(provider);
      const isNode = argument !== undefined && argument !== ref;
      return ref && openAtSource(provider, ref, { preserveFocus: isNode });
    }),
  );
  store.add(registerLinks(provider, parts));
  store.add(
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      const ref = itemAtCursor(provider, textEditor);
      if (ref)
        void vscode.commands.executeCommand(commands.lightInTimeline, ref);
    }),
  );
  return store;
}

/** Links to items, and what becomes of one that is followed: a part of its own, as few need it. */
function registerLinks(
  provider: ReaderProvider,
  { library, loadPart, log }: ReaderParts,
): Disposable {
  return vscode.Disposable.from(
    registerCommand(commands.copyLink, log, async (argument) => {
      const ref = readItemArgument(argument) ?? itemAtCursor(provider);
      if (ref) await (await loadPart("links")).copyLink(library, ref);
    }),
    vscode.window.registerUriHandler({
      handleUri: (uri) =>
        attempt(log, async () =>
          (await loadPart("links")).openLink(library, uri),
        ),
    }),
  );
}

/** A node of the tree keeps the focus there, as a file in the explorer does. */
async function openItem(
  provider: ReaderProvider,
  argument: unknown,
): Promise<void> {
  const ref = readItemArgument(argument);
  if (!ref) return;
  const page = provider.page(ref.briefing);
  const document = await vscode.workspace.openTextDocument(
    page ? pageUri(ref.briefing) : vscode.Uri.parse(ref.briefing, true),
  );
  const entry = page && findEntry(page, ref);
  const editor = await vscode.window.showTextDocument(document, {
    preserveFocus: argument !== ref,
    viewColumn: columnOfTexts(),
  });
  if (!entry) return;
  const range = toRange(document, entry);
  editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.AtTop);
}

/** The entry of the page that the cursor is in, when the editor shows one of our pages. */
function itemAtCursor(
  provider: ReaderProvider,
  editor = vscode.window.activeTextEditor,
): ItemRef | undefined {
  if (editor?.document.uri.scheme !== readerScheme) return undefined;
  const address = editor.document.uri.query;
  const page = provider.page(address);
  const offset = editor.document.offsetAt(editor.selection.active);
  const entry = page && entryAt(page, offset);
  return entry && { briefing: address, ...entry.item };
}

/** As with `openItem`, a node of a tree keeps the focus there. */
async function openAtSource(
  { library }: ReaderProvider,
  ref: ItemRef,
  options: vscode.TextDocumentShowOptions,
): Promise<void> {
  const item = findItem(library, ref);
  if (!item) return;
  const { briefing } = item;
  const source = sourceAddress({ address: ref.briefing, briefing });
  if (!source) {
    tell(vscode.l10n.t("This briefing keeps no text of its article."));
    return;
  }
  const document = await vscode.workspace.openTextDocument(source);
  const editor = await vscode.window.showTextDocument(document, {
    ...options,
    viewColumn: columnOfTexts(),
  });
  const found = sourcePassage(document.getText(), item);
  if (!found) {
    tell(
      vscode.l10n.t(
        "The passage is not in {0} any more.",
        briefing.source ?? "",
      ),
    );
    return;
  }
  const range = toRange(document, found);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenter);
  if (!found.isExact)
    tell(vscode.l10n.t("The words have changed: this is the nearest passage."));
}

/** Where a text opens: not over a panel such as the timeline, but where other texts are, or else beside it. */
function columnOfTexts(): vscode.ViewColumn {
  const { tabGroups, visibleTextEditors } = vscode.window;
  const { activeTab } = tabGroups.activeTabGroup;
  if (!(activeTab?.input instanceof vscode.TabInputWebview))
    return vscode.ViewColumn.Active;
  const columns = visibleTextEditors.map(({ viewColumn }) => viewColumn);
  return (
    columns.find((column) => column !== undefined) ?? vscode.ViewColumn.Beside
  );
}

/** Said quietly: nothing needs an answer. */
function tell(text: string): void {
  vscode.window.setStatusBarMessage(text, 8000);
}

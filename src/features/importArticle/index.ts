import * as vscode from "vscode";
import {
  DisposableStore,
  type Disposable,
} from "../../core/base/disposable.js";
import { loadOnce } from "../../core/base/loadOnce.js";
import { registerCommand } from "../../host/attempt.js";
import { changeScheme, commands } from "../../host/ids.js";
import type * as lazyImport from "./lazyProvider.js";

declare module "../../host/loadPart.js" {
  interface Parts {
    readonly importArticle: typeof lazyImport;
  }
}

/** Brings articles in: from files, folders, the clipboard and the web. */
export function registerImport(parts: lazyImport.ImportParts): Disposable {
  const { log, loadPart } = parts;
  const store = new DisposableStore();
  const load = loadOnce(async () => {
    const { LazyImport } = await loadPart("importArticle");
    return new LazyImport(parts);
  });
  store.add(
    vscode.workspace.registerTextDocumentContentProvider(changeScheme, {
      provideTextDocumentContent: async (uri) =>
        (await load()).changes.provideTextDocumentContent(uri),
    }),
  );
  store.add(
    registerCommand(commands.importArticle, log, async (uri, uris) =>
      (await load()).importFiles(uri, uris),
    ),
  );
  store.add(
    registerCommand(commands.importClipboard, log, async () =>
      (await load()).importClipboard(),
    ),
  );
  store.add(
    registerCommand(commands.importAddress, log, async () =>
      (await load()).importAddress(),
    ),
  );
  return store;
}

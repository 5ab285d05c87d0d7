import * as vscode from "vscode";
import type { CslProcessor } from "../../core/citation/csl/cslProcessor.js";
import { StyleShelf } from "../../core/citation/csl/styleShelf.js";
import type { Library } from "../../core/library/library.js";
import {
  loadExtensionScript,
  readExtensionText,
  readText,
} from "../../host/extensionFiles.js";
import { itemMime } from "../../host/ids.js";
import { registerCiteCommands } from "./citeCommands.js";
import { ItemDropProvider } from "./itemDropProvider.js";

/** Registers citing: the commands that put citations into documents. */
export function registerCite(
  library: Library,
  context: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const shelf = makeShelf(context.extensionUri, log);
  return vscode.Disposable.from(
    registerCiteCommands({
      library,
      shelf,
      log,
      memory: context.workspaceState,
    }),
    vscode.languages.registerDocumentDropEditProvider(
      // Any document, but nearer than the built-in drop of plain text, which takes every language.
      { pattern: "**" },
      new ItemDropProvider(library, shelf),
      { dropMimeTypes: [itemMime] },
    ),
  );
}

/** Styles from the extension's own files, and from files of the user's by their address. */
function makeShelf(root: vscode.Uri, log: vscode.LogOutputChannel): StyleShelf {
  const loadProcessor = async () =>
    // citeproc-js has no types of its own; CslProcessor names what we call of it.
    (await loadExtensionScript(root, "dist/citeproc.js")) as CslProcessor;
  return new StyleShelf(
    {
      loadProcessor,
      readStyle: (id) =>
        id.includes(":")
          ? readText(vscode.Uri.parse(id))
          : readExtensionText(root, `dist/styles/${id}.json`),
      readLocale: (language) =>
        readExtensionText(root, `dist/locales/${language}.json`),
    },
    log,
  );
}

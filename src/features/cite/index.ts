import * as vscode from "vscode";
import { loadOnce } from "../../core/base/loadOnce.js";
import type { Library } from "../../core/library/library.js";
import { registerCommand } from "../../host/attempt.js";
import { loadExtensionScript } from "../../host/extensionFiles.js";
import {
  commands,
  itemMime,
  passageMime,
  readerScheme,
} from "../../host/ids.js";
import { proseFiles } from "../../core/names/prose/proseFiles.js";
import {
  briefingOf,
  PassageCopyProvider,
  quotationKind,
} from "./passageCopyProvider.js";
import { keyLanguages } from "./keyLanguages.js";
import type * as LazyModule from "./lazyProvider.js";
import type { LazyCiting } from "./lazyProvider.js";
import { mayHaveKeys, watchCitations } from "./watchProvider.js";

/** Documents of the languages in which citations are keys. */
const keyDocuments = keyLanguages.map((language) => ({ language }));

/** Registers citing. What it does is a script of its own, loaded when it is first needed. */
export function registerCite(
  library: Library,
  context: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  let citing: LazyCiting | undefined;
  const load = loadOnce(
    async () => (citing = await loadCiting(library, context, log)),
  );
  return vscode.Disposable.from(
    registerCommands(load, log),
    registerProviders(load),
    registerSymbols(load),
    registerPassages(load, library),
    registerChecks(load, () => citing, log),
    registerFixes(load, () => citing),
    { dispose: () => citing && disposeCiting(citing) },
  );
}

function disposeCiting({ diagnostics, styles }: LazyCiting): void {
  diagnostics.dispose();
  styles.dispose();
}

async function loadCiting(
  library: Library,
  context: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
): Promise<LazyCiting> {
  const root = context.extensionUri;
  const memory = context.workspaceState;
  // The script is the bundle of the module that the type names.
  const module = (await loadExtensionScript(
    root,
    "dist/cite.js",
  )) as typeof LazyModule;
  return module.makeCiting({ library, log, root, memory });
}

type Load = () => Promise<LazyCiting>;

/** Citing when it is loaded; asking does not load it. */
type IfLoaded = () => LazyCiting | undefined;

function registerCommands(
  load: Load,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const names = [
    "insertCitation",
    "insertCitationAt",
    "insertSentence",
    "goToFootnote",
    "renumberFootnotes",
    "tidyFootnotes",
    "chooseCitationStyle",
    "exportReference",
    "citeFromZotero",
    "sendToZotero",
  ] as const;
  return vscode.Disposable.from(
    ...names.map((name) =>
      registerCommand(commands[name], log, async (...args) =>
        (await load()).commands[name](...args),
      ),
    ),
  );
}

/** Documents are checked when they may cite; one that cites no more is no longer marked. */
function registerChecks(
  load: Load,
  ifLoaded: IfLoaded,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const check = async (document: vscode.TextDocument) => {
    try {
      const { diagnostics } = await load();
      if (!document.isClosed) await diagnostics.check(document);
    } catch (error) {
      log.error(`${document.uri.toString()} was not checked: ${String(error)}`);
    }
  };
  const forget = (document: vscode.TextDocument) =>
    ifLoaded()?.diagnostics.forget(document);
  return watchCitations({
    check: (document) => {
      if (!mayHaveKeys(document)) forget(document);
      else void check(document);
    },
    forget,
  });
}

/** Quick fixes of what is marked in documents and bibliographies. */
function registerFixes(load: Load, ifLoaded: IfLoaded): vscode.Disposable {
  const { languages } = vscode;
  const fixes = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] };
  return vscode.Disposable.from(
    languages.registerCodeActionsProvider(
      { pattern: "**/*.bib" },
      {
        provideCodeActions: async (document, range) =>
          (await load()).entryFixes.provideCodeActions(document, range),
      },
      fixes,
    ),
    languages.registerCodeActionsProvider(
      keyDocuments,
      {
        provideCodeActions: (document, range, context) =>
          ifLoaded()?.fixes.provideCodeActions(document, range, context),
      },
      fixes,
    ),
  );
}

/** Keys as symbols. Where nothing is cited, others are asked at once. */
function registerSymbols(load: Load): vscode.Disposable {
  const { languages } = vscode;
  const selector = [...keyDocuments, { pattern: "**/*.bib" }];
  return vscode.Disposable.from(
    languages.registerDocumentHighlightProvider(keyDocuments, {
      provideDocumentHighlights: async (document, position) =>
        mayHaveKeys(document)
          ? (await load()).symbols.provideDocumentHighlights(document, position)
          : undefined,
    }),
    languages.registerReferenceProvider(selector, {
      provideReferences: async (document, ...rest) =>
        mayHaveKeys(document)
          ? (await load()).symbols.provideReferences(document, ...rest)
          : undefined,
    }),
    languages.registerRenameProvider(selector, {
      prepareRename: async (document, position) =>
        (await load()).symbols.prepareRename(document, position),
      provideRenameEdits: async (...args) =>
        (await load()).symbols.provideRenameEdits(...args),
    }),
  );
}

/** Words copied or dragged from an article. */
function registerPassages(load: Load, library: Library): vscode.Disposable {
  const { languages } = vscode;
  const anywhere = { pattern: "**" };
  return vscode.Disposable.from(
    languages.registerDocumentPasteEditProvider(
      [{ scheme: readerScheme }, { pattern: proseFiles }],
      new PassageCopyProvider(library),
      { providedPasteEditKinds: [], copyMimeTypes: [passageMime] },
    ),
    languages.registerDocumentPasteEditProvider(
      anywhere,
      {
        provideDocumentPasteEdits: async (...args) =>
          (await load()).passages.provideDocumentPasteEdits(...args),
      },
      {
        providedPasteEditKinds: [quotationKind()],
        pasteMimeTypes: [passageMime],
      },
    ),
    languages.registerDocumentDropEditProvider(
      anywhere,
      {
        provideDocumentDropEdits: async (...args) =>
          vscode.workspace.textDocuments.some(
            (document) => briefingOf(library, document) !== undefined,
          )
            ? (await load()).passages.provideDocumentDropEdits(...args)
            : undefined,
      },
      {
        providedDropEditKinds: [quotationKind()],
        dropMimeTypes: ["text/plain"],
      },
    ),
  );
}

function registerProviders(load: Load): vscode.Disposable {
  const { languages } = vscode;
  return vscode.Disposable.from(
    languages.registerDocumentDropEditProvider(
      // Any document, but nearer than the built-in drop of plain text, which takes every language.
      { pattern: "**" },
      {
        provideDocumentDropEdits: async (...args) =>
          (await load()).drop.provideDocumentDropEdits(...args),
      },
      { dropMimeTypes: [itemMime] },
    ),
    languages.registerCompletionItemProvider(
      keyDocuments,
      {
        provideCompletionItems: async (document, position) =>
          (await load()).keys.provideCompletionItems(document, position),
      },
      "@",
      "{",
      "<",
      "[",
      "`",
      ",",
    ),
    languages.registerHoverProvider(keyDocuments, {
      provideHover: async (document, position) =>
        (await load()).keys.provideHover(document, position),
    }),
    languages.registerDefinitionProvider(keyDocuments, {
      provideDefinition: async (document, position) =>
        (await load()).keys.provideDefinition(document, position),
    }),
  );
}

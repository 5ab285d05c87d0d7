import * as vscode from "vscode";
import {
  DisposableStore,
  type Disposable,
} from "../../core/base/disposable.js";
import { loadOnce } from "../../core/base/loadOnce.js";
import { dateWords } from "../../core/dates/dateWords.js";
import { readDate } from "../../core/dates/readDate.js";
import { settings } from "../../host/ids.js";
import { proseLanguages } from "../../host/proseLanguages.js";
import type { DateReading } from "./eventChoices.js";
import {
  offerEventsAfterBlank,
  offerNamesWhileTyping,
} from "./typingProvider.js";
import type * as lazySymbols from "./lazyProvider.js";

declare module "../../host/loadPart.js" {
  interface Parts {
    readonly symbols: typeof lazySymbols;
  }
}

/** Reading dates is in the extension's own file already; the part need not have it again. */
const dates: DateReading = { readDate, dateWords };

type Load = () => Promise<lazySymbols.LazySymbols>;

const briefingFiles: vscode.DocumentSelector = {
  pattern: "**/*.briefing.yaml",
};

/** What an editor does with symbols, on names in prose: go to, find, mark, complete and rename them. */
export function registerSymbols(
  parts: Omit<lazySymbols.SymbolParts, "dates">,
): Disposable {
  const { languages } = vscode;
  const store = new DisposableStore();
  const load = loadOnce(async () => {
    const { LazySymbols } = await parts.loadPart("symbols");
    return new LazySymbols({ ...parts, dates });
  });
  store.add(registerFinding(load));
  store.add(registerChanging(load));
  store.add(
    languages.registerCompletionItemProvider(proseLanguages, {
      provideCompletionItems: async (document, position, _, context) =>
        (await load()).completions.complete(document, position, context),
    }),
  );
  store.add(offerNamesWhileTyping(load));
  store.add(new EventTrigger(load));
  return store;
}

function registerFinding(load: Load): Disposable {
  const { languages } = vscode;
  return vscode.Disposable.from(
    languages.registerDefinitionProvider(proseLanguages, {
      provideDefinition: async (document, position) =>
        (await load()).definitions.provideDefinition(document, position),
    }),
    languages.registerReferenceProvider(proseLanguages, {
      provideReferences: async (...args) =>
        (await load()).references.provideReferences(...args),
    }),
    languages.registerDocumentHighlightProvider(proseLanguages, {
      provideDocumentHighlights: async (...args) =>
        (await load()).highlights.provideDocumentHighlights(...args),
    }),
    languages.registerWorkspaceSymbolProvider({
      provideWorkspaceSymbols: async (query) =>
        (await load()).symbols.provideWorkspaceSymbols(query),
    }),
  );
}

function registerChanging(load: Load): Disposable {
  const { languages } = vscode;
  return vscode.Disposable.from(
    languages.registerRenameProvider(proseLanguages, {
      prepareRename: async (document, position) =>
        (await load()).renames.prepareRename(document, position),
      provideRenameEdits: async (...args) =>
        (await load()).renames.provideRenameEdits(...args),
    }),
    languages.registerRenameProvider(briefingFiles, {
      prepareRename: async (document, position) =>
        (await load()).entryRenames.prepareRename(document, position),
      provideRenameEdits: async (...args) =>
        (await load()).entryRenames.provideRenameEdits(...args),
    }),
  );
}

function registerEvents(load: Load, trigger: string): vscode.Disposable {
  const { languages } = vscode;
  return vscode.Disposable.from(
    languages.registerCompletionItemProvider(
      proseLanguages,
      {
        provideCompletionItems: async (document, position) =>
          (await load()).events.complete({ document, position, trigger }),
      },
      trigger.slice(-1),
    ),
    offerEventsAfterBlank(trigger),
  );
}

/** Completion of events after the signs that the settings have for it. */
class EventTrigger implements Disposable {
  readonly #load: Load;
  readonly #change: vscode.Disposable;
  #provider: vscode.Disposable | undefined;

  constructor(load: Load) {
    this.#load = load;
    const setting = `briefingDesk.${settings.eventTrigger}`;
    this.#register();
    this.#change = vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(setting)) this.#register();
    });
  }

  dispose(): void {
    this.#change.dispose();
    this.#provider?.dispose();
  }

  #register(): void {
    this.#provider?.dispose();
    const trigger = vscode.workspace
      .getConfiguration("briefingDesk")
      .get<string>(settings.eventTrigger, "");
    this.#provider =
      trigger === "" ? undefined : registerEvents(this.#load, trigger);
  }
}

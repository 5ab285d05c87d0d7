import * as vscode from "vscode";
import {
  DisposableStore,
  type Disposable,
} from "../../core/base/disposable.js";
import type { Library } from "../../core/library/library.js";
import type { DocumentNames } from "../../host/documentNames.js";
import type { DraftMentions } from "../../host/draftMentions.js";
import type { LoadPart } from "../../host/loadPart.js";
import { proseLanguages } from "../../host/proseLanguages.js";
import { NameCompletionProvider } from "./completionProvider.js";
import { NameDefinitionProvider } from "./definitionProvider.js";
import { NameHighlightProvider } from "./highlightProvider.js";
import { NameReferenceProvider } from "./referenceProvider.js";
import { NameRenameProvider } from "./renameProvider.js";
import { NameSymbolProvider } from "./workspaceSymbolProvider.js";

export interface SymbolParts {
  readonly library: Library;
  readonly names: DocumentNames;
  readonly drafts: DraftMentions;
  readonly loadPart: LoadPart;
}

/** What an editor does with symbols, on names in prose: go to, find, mark, complete and rename them. */
export function registerSymbols(parts: SymbolParts): Disposable {
  const { library, names, drafts } = parts;
  const { languages } = vscode;
  const store = new DisposableStore();
  const prose = proseLanguages;
  const definitions = new NameDefinitionProvider(library, names);
  const references = new NameReferenceProvider(library, names, drafts);
  const highlights = new NameHighlightProvider(names);
  const completions = new NameCompletionProvider(library, names);
  const renames = new NameRenameProvider(parts);
  const symbols = new NameSymbolProvider(library);
  store.add(languages.registerDefinitionProvider(prose, definitions));
  store.add(languages.registerReferenceProvider(prose, references));
  store.add(languages.registerDocumentHighlightProvider(prose, highlights));
  store.add(languages.registerCompletionItemProvider(prose, completions));
  store.add(languages.registerRenameProvider(prose, renames));
  store.add(languages.registerWorkspaceSymbolProvider(symbols));
  return store;
}

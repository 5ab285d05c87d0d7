import type { Library } from "../../core/library/library.js";
import type { DocumentNames } from "../../host/documentNames.js";
import type { DraftMentions } from "../../host/draftMentions.js";
import type { LoadPart } from "../../host/loadPart.js";
import { NameCompletionProvider } from "./completionProvider.js";
import { NameDefinitionProvider } from "./definitionProvider.js";
import { EntryRenameProvider } from "./entryRenameProvider.js";
import type { DateReading } from "./eventChoices.js";
import { EventCompletionProvider } from "./eventCompletionProvider.js";
import { NameHighlightProvider } from "./highlightProvider.js";
import { NameReferenceProvider } from "./referenceProvider.js";
import { NameRenameProvider } from "./renameProvider.js";
import { NameSymbolProvider } from "./workspaceSymbolProvider.js";

/** What symbols are found with. */
export interface SymbolParts {
  readonly library: Library;
  readonly names: DocumentNames;
  readonly drafts: DraftMentions;
  readonly loadPart: LoadPart;
  readonly dates: DateReading;
}

/** What is loaded when a name is first treated as a symbol; this file is the entry of `dist/parts/symbols.js`. */
export class LazySymbols {
  readonly definitions: NameDefinitionProvider;
  readonly references: NameReferenceProvider;
  readonly highlights: NameHighlightProvider;
  readonly completions: NameCompletionProvider;
  readonly events: EventCompletionProvider;
  readonly renames: NameRenameProvider;
  readonly entryRenames: EntryRenameProvider;
  readonly symbols: NameSymbolProvider;

  constructor(parts: SymbolParts) {
    const { library, names, drafts } = parts;
    this.definitions = new NameDefinitionProvider(library, names);
    this.references = new NameReferenceProvider(library, names, drafts);
    this.highlights = new NameHighlightProvider(names);
    this.completions = new NameCompletionProvider(library, names);
    this.events = new EventCompletionProvider(parts);
    this.renames = new NameRenameProvider(parts);
    this.entryRenames = new EntryRenameProvider(parts);
    this.symbols = new NameSymbolProvider(library);
  }
}

import * as vscode from "vscode";
import { Library } from "./core/library/library.js";
import { registerCite } from "./features/cite/index.js";
import { LibraryNames } from "./core/library/libraryNames.js";
import { registerHover } from "./features/hover/index.js";
import { registerMentions } from "./features/mentions/index.js";
import { registerNameMarks } from "./features/nameMarks/index.js";
import { registerOpenSample } from "./features/openSample/index.js";
import { registerOutline } from "./features/outline/index.js";
import { registerReader } from "./features/reader/index.js";
import { registerReview } from "./features/review/index.js";
import { registerProblems } from "./features/problems/index.js";
import { registerSymbols } from "./features/symbols/index.js";
import { registerTimeline } from "./features/timeline/index.js";
import { makeCorrector } from "./host/corrector.js";
import { DocumentNames } from "./host/documentNames.js";
import { registerImport } from "./features/importArticle/index.js";
import { DraftMentions } from "./host/draftMentions.js";
import { makePartLoader } from "./host/loadPart.js";
import { QuoteChecks } from "./host/quoteChecks.js";
import { WorkspaceSource } from "./host/workspaceSource.js";

/** The composition root: makes the host's adapters and the library, then registers each feature. */
export function activate(context: vscode.ExtensionContext): void {
  const own = <T extends vscode.Disposable>(item: T): T => {
    context.subscriptions.push(item);
    return item;
  };
  const log = own(
    vscode.window.createOutputChannel("Briefing Desk", { log: true }),
  );
  const source = own(new WorkspaceSource());
  const loadPart = makePartLoader(context.extensionUri);
  const read = async (text: string) =>
    (await loadPart("briefingFiles")).readBriefing(text);
  const library = own(new Library(source, read, log));
  const correct = makeCorrector(loadPart);
  const quotes = own(new QuoteChecks(library, loadPart));
  const names = own(new DocumentNames(own(new LibraryNames(library))));
  const drafts = own(new DraftMentions(names));
  own(registerHover({ library, names, drafts, loadPart }, log));
  own(registerSymbols({ library, names, drafts, loadPart }));
  own(registerMentions({ library, names, drafts, loadPart }, log));
  own(registerNameMarks({ library, names, loadPart }, log));
  own(registerOutline(library, log));
  own(registerReader({ library, loadPart, log }));
  own(registerOpenSample(context, log));
  own(registerReview({ library, correct, quotes, log }));
  own(registerCite(library, context, log));
  own(registerProblems(library, quotes));
  own(registerImport({ library, loadPart, log }));
  const { extensionUri } = context;
  own(registerTimeline({ library, loadPart, extensionUri, log }));
}

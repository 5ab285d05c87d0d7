import * as vscode from "vscode";
import type { Library } from "../../core/library/library.js";
import { toRange } from "../../host/convert.js";
import { Refusal } from "../../host/attempt.js";
import { commands, views } from "../../host/ids.js";
import type { LoadPart } from "../../host/loadPart.js";
import { addressArticle, askForAddress } from "./addressProvider.js";
import {
  articlesIn,
  chooseFiles,
  clipboardArticle,
  droppedArticles,
  isFileWithData,
  type WaitingArticle,
} from "./articlesProvider.js";
import { ChangeProvider } from "./changeProvider.js";
import { importInto, type ImportSurroundings } from "./importCommands.js";
import {
  type ImportOutcome,
  reportText,
  type UnreadDates,
} from "./importReport.js";

/** What an import needs from its surroundings. */
export interface ImportParts {
  readonly library: Library;
  readonly loadPart: LoadPart;
  readonly log: vscode.LogOutputChannel;
}

type Articles = (
  signal: AbortSignal,
) => AsyncIterable<WaitingArticle> | Iterable<WaitingArticle>;

/** What is loaded with the first import; this file is the entry of `dist/parts/importArticle.js`. */
export class LazyImport {
  readonly changes: ChangeProvider;
  readonly #parts: ImportParts;
  /** The last import, which is over whatever came of it. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(parts: ImportParts) {
    this.#parts = parts;
    this.changes = new ChangeProvider(parts.loadPart);
  }

  /** Imports the given files, folders or dropped files; those that the person chooses when there are none. */
  async importFiles(one: unknown, all: unknown): Promise<unknown> {
    const given = readAll(one, all);
    const dropped = given.filter(isFileWithData);
    if (dropped.length > 0) return this.#bring(() => droppedArticles(dropped));
    const uris = given.filter(isUri);
    const chosen = uris.length > 0 ? uris : await chooseFiles();
    if (chosen.length === 0) return [];
    return this.#bring(() => articlesIn(chosen));
  }

  async importClipboard(): Promise<unknown> {
    return this.#bring(clipboardArticle);
  }

  async importAddress(): Promise<unknown> {
    const address = await askForAddress();
    if (!address) return undefined;
    return this.#bring((signal) => addressArticle(address, signal));
  }

  /** One after the other, so that each sees what the one before has written. */
  async #bring(articles: Articles): Promise<readonly ImportOutcome[]> {
    const coming = this.#last.then(() => importAll(articles, this.#parts));
    this.#last = coming.catch(() => undefined);
    const outcomes = await coming;
    const settled = await settle(outcomes, this.changes);
    void report(settled, this.#parts.log);
    void showMade(settled, this.#parts.library);
    return settled;
  }
}

/** What the explorer hands over, the file clicked on and then all that are chosen, or a drop on the outline. */
function readAll(one: unknown, all: unknown): readonly unknown[] {
  return Array.isArray(all) ? all : [one];
}

function isUri(given: unknown): given is vscode.Uri {
  return given instanceof vscode.Uri;
}

/** Answers when the last is done or it was cancelled; what was made until then stays. */
async function importAll(
  articles: Articles,
  { library, loadPart, log }: ImportParts,
): Promise<readonly ImportOutcome[]> {
  return vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t("Importing"),
      cancellable: true,
    },
    async (progress, token) => {
      const done: ImportOutcome[] = [];
      const taken = new Set(keysOf(library));
      const controller = new AbortController();
      token.onCancellationRequested(() => controller.abort());
      for await (const article of articles(controller.signal)) {
        if (controller.signal.aborted) break;
        progress.report({ message: article.fileName });
        done.push(
          await importOne(article, loadPart, {
            signal: controller.signal,
            taken,
            log,
          }),
        );
      }
      if (done.length === 0 && !controller.signal.aborted)
        throw new Refusal(
          vscode.l10n.t(
            "There is no article: no text, Markdown, web page, Word file, PDF or EPUB.",
          ),
        );
      return done;
    },
  );
}

/** What an import would change in briefings that are there is asked for, one after the other. */
async function settle(
  outcomes: readonly ImportOutcome[],
  changes: ChangeProvider,
): Promise<readonly ImportOutcome[]> {
  const settled: ImportOutcome[] = [];
  for (const outcome of outcomes) {
    const { address, briefing: found, change, text } = outcome;
    const isOpen = change === "proposed" && address && found;
    settled.push(
      isOpen
        ? { ...outcome, change: await changes.offer({ address, found, text }) }
        : outcome,
    );
  }
  return settled;
}

function keysOf({ entries }: Library): readonly string[] {
  return entries.flatMap(({ briefing }) => briefing?.article.id ?? []);
}

/** One that fails does not keep the others from being imported. */
async function importOne(
  { fileName, read }: WaitingArticle,
  loadPart: LoadPart,
  { log, ...surroundings }: ImportSurroundings & Pick<ImportParts, "log">,
): Promise<ImportOutcome> {
  const start = performance.now();
  try {
    const outcome = await importInto(await read(), loadPart, surroundings);
    const time = Math.round(performance.now() - start);
    log.info(`${fileName}: ${outcome.change} after ${time} ms.`);
    return outcome;
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    log.error(`${fileName} was not imported: ${cause}`);
    return { fileName, change: "none", problems: [], cause };
  }
}

async function report(
  outcomes: readonly ImportOutcome[],
  log: vscode.LogOutputChannel,
): Promise<void> {
  if (outcomes.length === 0) return;
  const text = reportText(outcomes, vscode.l10n.t);
  const isMade = outcomes.some(({ address }) => address !== undefined);
  if (isMade) return reportMade(text, outcomes);
  const showLog = vscode.l10n.t("Show Log");
  const answer = await vscode.window.showWarningMessage(text, showLog);
  if (answer === showLog) log.show();
}

/** With the way to what is suggested, and to the dates in a single article that came to nothing. */
async function reportMade(
  text: string,
  outcomes: readonly ImportOutcome[],
): Promise<void> {
  const isNew = outcomes.some(({ change }) => change === "new");
  const [only, ...others] = outcomes;
  const unread = others.length === 0 ? only?.unreadDates : undefined;
  const review = vscode.l10n.t("Review");
  const showDates = vscode.l10n.t("Show Dates");
  const answer = await vscode.window.showInformationMessage(
    text,
    ...(isNew ? [review] : []),
    ...(unread && unread.spans.length > 0 ? [showDates] : []),
  );
  if (answer === review)
    await vscode.commands.executeCommand(`${views.review}.focus`);
  if (answer === showDates && unread) await showUnreadDates(unread);
}

/** Opens the article's text at the first, with all of them in a peek. */
async function showUnreadDates({ address, spans }: UnreadDates): Promise<void> {
  const uri = vscode.Uri.parse(address, true);
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  const ranges = spans.map((span) => toRange(document, span));
  await vscode.commands.executeCommand(
    "editor.action.goToLocations",
    uri,
    ranges[0]?.start ?? new vscode.Position(0, 0),
    ranges.map((range) => new vscode.Location(uri, range)),
    "gotoAndPeek",
  );
}

/** Opens the outline on the first new briefing, once the library has heard of it. */
async function showMade(
  outcomes: readonly ImportOutcome[],
  library: Library,
): Promise<void> {
  const made = outcomes.find(({ change }) => change === "new");
  if (!made?.address || !made.briefing) return;
  const { address } = made;
  if (!(await isHeardOf(library, address))) return;
  await vscode.commands.executeCommand(commands.revealInOutline, {
    briefing: address,
    kind: "article",
    id: made.briefing.article.id,
  });
}

/** Whether the library knows the file before it is too late to show it unasked. */
function isHeardOf(library: Library, address: string): Promise<boolean> {
  if (library.get(address)) return Promise.resolve(true);
  return new Promise((resolve) => {
    const answer = (isKnown: boolean) => {
      listening.dispose();
      clearTimeout(timer);
      resolve(isKnown);
    };
    const listening = library.onDidChange(({ addresses }) => {
      if (addresses.includes(address)) answer(true);
    });
    const timer = setTimeout(() => answer(false), 5000);
  });
}

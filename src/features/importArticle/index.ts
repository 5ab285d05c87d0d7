import * as vscode from "vscode";
import {
  DisposableStore,
  type Disposable,
} from "../../core/base/disposable.js";
import type { Library } from "../../core/library/library.js";
import { registerCommand } from "../../host/attempt.js";
import { commands } from "../../host/ids.js";
import type { LoadPart } from "../../host/loadPart.js";
import { addressArticle, askForAddress } from "./addressProvider.js";
import {
  articlesIn,
  chooseFiles,
  clipboardArticle,
} from "./articlesProvider.js";
import {
  type ArticleToImport,
  importInto,
  type ImportSurroundings,
} from "./importCommands.js";
import { type ImportOutcome, reportText } from "./importReport.js";

/** What an import needs from its surroundings. */
export interface ImportParts {
  readonly library: Library;
  readonly loadPart: LoadPart;
  readonly log: vscode.LogOutputChannel;
}

/** Brings articles in: from files, folders and the clipboard. */
export function registerImport(parts: ImportParts): Disposable {
  const { log } = parts;
  const store = new DisposableStore();
  store.add(
    registerCommand(commands.importArticle, log, async (uri, uris) => {
      const chosen = readUris(uri, uris) ?? (await chooseFiles());
      return importAll(() => articlesIn(chosen), parts);
    }),
  );
  store.add(
    registerCommand(commands.importClipboard, log, async () =>
      importAll(clipboardArticle, parts),
    ),
  );
  store.add(
    registerCommand(commands.importAddress, log, async () => {
      const address = await askForAddress();
      if (!address) return undefined;
      const article = (signal: AbortSignal) => addressArticle(address, signal);
      return importAll(article, parts);
    }),
  );
  return store;
}

/** What the explorer hands over: the file clicked on, then all that are chosen. */
function readUris(
  uri: unknown,
  uris: unknown,
): readonly vscode.Uri[] | undefined {
  const all = Array.isArray(uris) ? uris : [uri];
  const found = all.filter((one) => one instanceof vscode.Uri);
  return found.length > 0 ? found : undefined;
}

/** Answers when the last is done or it was cancelled; what was made until then stays. */
async function importAll(
  articles: (signal: AbortSignal) => AsyncIterable<ArticleToImport>,
  { library, loadPart, log }: ImportParts,
): Promise<readonly ImportOutcome[]> {
  const outcomes = await vscode.window.withProgress(
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
      return done;
    },
  );
  void report(outcomes, log);
  return outcomes;
}

function keysOf({ entries }: Library): readonly string[] {
  return entries.flatMap(({ briefing }) => briefing?.article.id ?? []);
}

/** One that fails does not keep the others from being imported. */
async function importOne(
  article: ArticleToImport,
  loadPart: LoadPart,
  { log, ...surroundings }: ImportSurroundings & Pick<ImportParts, "log">,
): Promise<ImportOutcome> {
  const start = performance.now();
  try {
    const outcome = await importInto(article, loadPart, surroundings);
    const time = Math.round(performance.now() - start);
    log.info(`${article.fileName}: ${outcome.change} after ${time} ms.`);
    return outcome;
  } catch (error) {
    log.error(`${article.fileName} was not imported: ${String(error)}`);
    return { fileName: article.fileName, change: "none", problems: [] };
  }
}

async function report(
  outcomes: readonly ImportOutcome[],
  log: vscode.LogOutputChannel,
): Promise<void> {
  const text = reportText(outcomes, vscode.l10n.t);
  const made = outcomes.find(({ address }) => address !== undefined);
  const show = made ? vscode.l10n.t("Show") : vscode.l10n.t("Show Log");
  if (outcomes.length === 0) return;
  const answer = await (made
    ? vscode.window.showInformationMessage(text, show)
    : vscode.window.showWarningMessage(text, show));
  if (answer === undefined) return;
  if (!made?.address || !made.briefing) log.show();
  else
    await vscode.commands.executeCommand(commands.revealInOutline, {
      briefing: made.address,
      kind: "article",
      id: made.briefing.article.id,
    });
}

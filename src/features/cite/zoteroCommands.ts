import * as vscode from "vscode";
import { insertCitations } from "../../core/citation/insertCitations.js";
import { Refusal } from "../../host/attempt.js";
import { settings } from "../../host/ids.js";
import { replaceWhole } from "../../host/wholeFile.js";
import { addMissing, type Citing, targetOf } from "./insertionCommands.js";
import { readOrPickReference } from "./exportCommands.js";
import {
  pickInZotero,
  sendToZotero,
  type ZoteroAnswer,
  type ZoteroPort,
  type ZoteroTrouble,
} from "./zotero.js";

const zoteroAddress = "http://127.0.0.1:23119";

/** Cites what the person picks in Zotero's own window, all in one step of undo. */
export async function citeFromZotero(citing: Citing): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) throw new Refusal(noDocument());
  const answer = await askZotero(
    vscode.l10n.t("Pick in the window of Zotero"),
    pickInZotero,
  );
  if (answer === undefined || answer.length === 0) return;
  const { document } = editor;
  const target = await targetOf(citing, editor);
  const citations = answer.map((reference) => ({ reference }));
  const { text, offset } = insertCitations(citations, target);
  const edit = new vscode.WorkspaceEdit();
  replaceWhole(edit, document, text);
  if (!(await vscode.workspace.applyEdit(edit))) return;
  const position = document.positionAt(offset);
  editor.selection = new vscode.Selection(position, position);
  for (const citation of citations)
    await addMissing(citing.bibliographies, document, citation);
}

/** Adds an article of ours to Zotero. */
export async function sendReferenceToZotero(
  { library }: Citing,
  argument: unknown,
): Promise<void> {
  const reference = await readOrPickReference(library, argument);
  if (reference === undefined) return;
  const title = vscode.l10n.t("Sending to Zotero");
  const sent = await askZotero(title, (port) => sendToZotero(port, reference));
  if (sent)
    vscode.window.setStatusBarMessage(
      vscode.l10n.t("Sent {0} to Zotero", reference.id),
      5000,
    );
}

/** Asks where that is allowed; a plain message says what is missing. */
async function askZotero<T>(
  title: string,
  question: (port: ZoteroPort) => Promise<ZoteroAnswer<T>>,
): Promise<T | undefined> {
  const obstacle = findObstacle();
  if (obstacle !== undefined) throw new Refusal(obstacle);
  return vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title,
      cancellable: true,
    },
    async (_progress, token) => {
      const controller = new AbortController();
      token.onCancellationRequested(() => controller.abort());
      const { signal } = controller;
      const answer = await question({ address: zoteroAddress, fetch, signal });
      if (token.isCancellationRequested) return undefined;
      if ("trouble" in answer) throw new Refusal(troubleText(answer.trouble));
      return answer.value;
    },
  );
}

/** Zotero answers on the person's own machine, which is ours only in a desktop window with local files. */
function findObstacle(): string | undefined {
  const { env, workspace } = vscode;
  if (env.uiKind === vscode.UIKind.Web || env.remoteName !== undefined)
    return vscode.l10n.t(
      "Zotero can be reached only from VS Code on the desktop, with a folder of this computer.",
    );
  if (!workspace.isTrusted)
    return vscode.l10n.t("Trust this workspace first, then use Zotero.");
  const isOn = workspace
    .getConfiguration("briefingDesk")
    .get<boolean>(settings.zoteroEnabled, false);
  return isOn
    ? undefined
    : vscode.l10n.t("Turn the setting {0} on first.", settings.zoteroEnabled);
}

function troubleText(trouble: ZoteroTrouble): string {
  switch (trouble) {
    case "notRunning":
      return vscode.l10n.t("Zotero does not answer. Start it, then try again.");
    case "noBetterBibtex":
      return vscode.l10n.t(
        "Zotero has no picker for other programs. Install its plugin Better BibTeX.",
      );
    case "refused":
      return vscode.l10n.t("Zotero refused. Look for a message in its window.");
    case "unreadable":
      return vscode.l10n.t("What Zotero answered is no list of references.");
  }
}

function noDocument(): string {
  return vscode.l10n.t("Open the document that you cite in, then cite.");
}

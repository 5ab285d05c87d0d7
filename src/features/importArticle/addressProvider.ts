import * as vscode from "vscode";
import { Refusal } from "../../host/attempt.js";
import { importFolder, type WaitingArticle } from "./articlesProvider.js";
import {
  fetchArticle,
  type FetchTrouble,
  openWeb,
  type Web,
} from "./fetchArticle.js";
import { readPublicAddress } from "./publicAddress.js";

/** Asks for a web address; `undefined` when the person thinks better of it, or the workspace is not trusted. */
export async function askForAddress(): Promise<string | undefined> {
  if (!vscode.workspace.isTrusted)
    throw new Refusal(
      vscode.l10n.t("Trust this workspace first: this would use the network."),
    );
  return vscode.window.showInputBox({
    title: vscode.l10n.t("Import Article from Address"),
    placeHolder: "https://",
    ignoreFocusOut: true,
    validateInput: (text) =>
      text === "" || readPublicAddress(text)
        ? undefined
        : vscode.l10n.t("Write the whole address of a public page."),
  });
}

/** The article at the address, none when it was cancelled; the network is used for nothing else. */
export async function* addressArticle(
  address: string,
  signal: AbortSignal,
  web: Web = openWeb,
): AsyncGenerator<WaitingArticle> {
  const folder = importFolder();
  const fetched = await fetchArticle(address, web, signal);
  if (signal.aborted) return;
  if ("trouble" in fetched)
    throw new Refusal(troubleText(fetched.trouble, fetched.detail));
  const article = { ...fetched, folder, isInFolder: false };
  yield { fileName: fetched.fileName, read: () => Promise.resolve(article) };
}

function troubleText(trouble: FetchTrouble, detail: string): string {
  switch (trouble) {
    case "notPublic":
      return vscode.l10n.t("{0} is not an address of a public page.", detail);
    case "tooManyRedirects":
      return vscode.l10n.t("{0} leads from page to page without end.", detail);
    case "hiddenRedirect":
      return vscode.l10n.t(
        "{0} has moved, and the browser does not say where. Open it in a tab of its own and import from the address that it shows then, or save the page and import the file.",
        detail,
      );
    case "refused":
      return vscode.l10n.t("The page could not be fetched: {0}", detail);
    case "notAnArticle":
      return vscode.l10n.t("What is there is not an article: {0}", detail);
    case "tooLarge":
      return vscode.l10n.t("The page has more than {0} bytes.", detail);
    case "timeOut":
      return vscode.l10n.t("The page did not answer in time.");
  }
}

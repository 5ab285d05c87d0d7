import * as vscode from "vscode";
import { referenceExports } from "../../core/citation/exports/index.js";
import { type Reference, toReference } from "../../core/citation/reference.js";
import { findItem } from "../../core/library/item.js";
import type { Library } from "../../core/library/library.js";
import { readItemArgument } from "../../host/itemArgument.js";
import { noBriefing } from "../../host/noBriefing.js";
import { describeArticle } from "./citableItems.js";

/** Hands the reference of a briefing to other programs: in a form to choose, on the clipboard or in a new document. */
export async function exportReference(
  library: Library,
  argument: unknown,
): Promise<void> {
  const reference = await readOrPickReference(library, argument);
  if (reference === undefined) return;
  const form = await vscode.window.showQuickPick(
    referenceExports.map((one) => ({ label: one.name, one })),
    { placeHolder: vscode.l10n.t("The form to export the reference in") },
  );
  if (form === undefined) return;
  const toClipboard = vscode.l10n.t("Copy to the Clipboard");
  const target = await vscode.window.showQuickPick(
    [toClipboard, vscode.l10n.t("Open in a New Document")],
    { placeHolder: form.label },
  );
  if (target === undefined) return;
  const content = form.one.write([reference]);
  if (target === toClipboard) {
    await vscode.env.clipboard.writeText(content);
    const message = vscode.l10n.t(
      "Copied {0} as {1}",
      reference.id,
      form.label,
    );
    vscode.window.setStatusBarMessage(message, 5000);
    return;
  }
  const { languageId: language } = form.one;
  await vscode.window.showTextDocument(
    await vscode.workspace.openTextDocument({ content, language }),
  );
}

function readReferenceOf(
  library: Library,
  argument: unknown,
): Reference | undefined {
  const ref = readItemArgument(argument);
  const item = ref && findItem(library, ref);
  return item && toReference(item.briefing.article);
}

/** The reference of the item that a command was called on, else of an article to choose. */
export async function readOrPickReference(
  library: Library,
  argument: unknown,
): Promise<Reference | undefined> {
  return readReferenceOf(library, argument) ?? pickReference(library);
}

/** Asks for the article, unless there is just one. */
async function pickReference(library: Library): Promise<Reference | undefined> {
  const all = library.entries.flatMap(({ briefing }) => briefing ?? []);
  const [only] = all;
  if (only === undefined) throw noBriefing();
  if (all.length === 1) return toReference(only.article);
  const picked = await vscode.window.showQuickPick(
    all.map((briefing) => ({
      label: briefing.article.title,
      description: describeArticle(briefing),
      article: briefing.article,
    })),
    { placeHolder: vscode.l10n.t("The article whose reference you want") },
  );
  return picked && toReference(picked.article);
}

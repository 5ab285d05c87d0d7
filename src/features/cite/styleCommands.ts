import * as vscode from "vscode";
import { bundledStyles } from "../../core/citation/csl/bundledStyles.js";
import type { StyleShelf } from "../../core/citation/csl/styleShelf.js";
import { toReference } from "../../core/citation/reference.js";
import { toPlainText } from "../../core/citation/richText.js";
import type { Library } from "../../core/library/library.js";
import { settings } from "../../host/ids.js";

/** The credit that the licence of citeproc-js asks for wherever its work is shown. */
export const processorCredit =
  "(c) Frank Bennett - citeproc-js implements the Citation Style Language - https://citationstyles.org/";

/** Lets the user choose the style of the workspace, with a reference of the workspace shown in each. */
export async function chooseCitationStyle(
  library: Library,
  shelf: StyleShelf,
): Promise<void> {
  const picked = await vscode.window.showQuickPick(listStyles(library, shelf), {
    title: processorCredit,
    placeHolder: vscode.l10n.t("How notes and references look"),
    matchOnDetail: true,
  });
  if (picked === undefined) return;
  const target =
    vscode.workspace.workspaceFolders === undefined
      ? vscode.ConfigurationTarget.Global
      : vscode.ConfigurationTarget.Workspace;
  await vscode.workspace
    .getConfiguration("briefingDesk")
    .update(settings.citationStyle, picked.id, target);
}

async function listStyles(library: Library, shelf: StyleShelf) {
  const article = library.entries.find(({ briefing }) => briefing)?.briefing
    ?.article;
  const reference = article && toReference(article);
  return Promise.all(
    bundledStyles.map(async ({ id, name }) => {
      const style = await shelf.get(id);
      const detail = reference ? toPlainText(style.entry(reference)) : "";
      return { id, label: name, description: id, detail };
    }),
  );
}

import * as vscode from "vscode";
import { bundledStyles } from "../../core/citation/csl/bundledStyles.js";
import type { StyleShelf } from "../../core/citation/csl/styleShelf.js";
import type { Reference } from "../../core/citation/reference.js";
import { toPlainText } from "../../core/citation/richText.js";
import { settings } from "../../host/ids.js";
import { listUserStyles } from "./userStylesProvider.js";

/** The credit that the licence of citeproc-js asks for wherever its work is shown. */
export const processorCredit =
  "(c) Frank Bennett - citeproc-js implements the Citation Style Language - https://citationstyles.org/";

type StylePick = vscode.QuickPickItem & {
  /** What the setting is to hold. */
  readonly id: string;
  /** What the shelf knows it by. */
  readonly address: string;
};

/** Lets the user choose the style of the workspace, with the reference at hand shown in each. */
export async function chooseCitationStyle(
  reference: Reference | undefined,
  shelf: StyleShelf,
): Promise<void> {
  const pick = vscode.window.createQuickPick<StylePick>();
  pick.title = processorCredit;
  pick.placeholder = vscode.l10n.t("How notes and references look");
  pick.matchOnDetail = true;
  pick.items = await listStyles();
  const picked = new Promise<StylePick | undefined>((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.activeItems[0]);
    });
    pick.onDidHide(() => {
      resolve(undefined);
    });
  });
  pick.show();
  void showIn(pick, reference, shelf);
  const style = await picked;
  pick.dispose();
  if (style !== undefined) await setStyle(style.id);
}

/** Shows the reference in one style after the other: the list is there before the first is made. */
async function showIn(
  pick: vscode.QuickPick<StylePick>,
  reference: Reference | undefined,
  shelf: StyleShelf,
): Promise<void> {
  if (reference === undefined) return;
  pick.busy = true;
  for (const { address } of pick.items) {
    const style = await shelf.get(address);
    const detail = toPlainText(style.entry(reference));
    const [active] = pick.activeItems;
    pick.items = pick.items.map((item) =>
      item.address === address ? { ...item, detail } : item,
    );
    const again = pick.items.find((item) => item.address === active?.address);
    if (again !== undefined) pick.activeItems = [again];
  }
  pick.busy = false;
}

async function listStyles(): Promise<readonly StylePick[]> {
  const ours = bundledStyles.map(({ id, name }) => ({
    id,
    address: id,
    label: name,
    description: id,
  }));
  const users = (await listUserStyles()).map(({ path, address, title }) => ({
    id: path,
    address,
    label: title,
    description: path,
  }));
  return [...ours, ...users];
}

async function setStyle(id: string): Promise<void> {
  const target =
    vscode.workspace.workspaceFolders === undefined
      ? vscode.ConfigurationTarget.Global
      : vscode.ConfigurationTarget.Workspace;
  await vscode.workspace
    .getConfiguration("briefingDesk")
    .update(settings.citationStyle, id, target);
}

import * as vscode from "vscode";
import { registerCommand } from "../../host/attempt.js";
import { commands } from "../../host/ids.js";
import { sampleFiles } from "./sampleFiles.js";

/** Where the sample comes from, and a place of our own to put a copy of it. */
export interface SampleFolders {
  readonly extensionUri: vscode.Uri;
  readonly globalStorageUri: vscode.Uri;
}

/** The command that opens a copy of the bundled sample to try things on. */
export function registerOpenSample(
  folders: SampleFolders,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  return registerCommand(commands.openSample, log, async () => {
    const parent = await chooseFolder(folders);
    if (!parent) return;
    const copy = await copySample(folders.extensionUri, parent);
    const hasFolder = vscode.workspace.workspaceFolders !== undefined;
    await vscode.commands.executeCommand("vscode.openFolder", copy, {
      forceNewWindow: hasFolder,
    });
  });
}

async function chooseFolder({
  globalStorageUri,
}: SampleFolders): Promise<vscode.Uri | undefined> {
  const fresh = {
    label: vscode.l10n.t("A fresh folder"),
    description: vscode.l10n.t("kept by Briefing Desk"),
  };
  const choose = { label: vscode.l10n.t("Choose a folder…") };
  const placeHolder = vscode.l10n.t("Where to put a copy of the sample");
  const choice = await vscode.window.showQuickPick([fresh, choose], {
    placeHolder,
  });
  if (choice === fresh) return globalStorageUri;
  if (choice !== choose) return undefined;
  const chosen = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: vscode.l10n.t("Put the Sample Here"),
  });
  return chosen?.[0];
}

/** Into a folder that does not exist yet, so that nothing is overwritten. */
async function copySample(
  extensionUri: vscode.Uri,
  parent: vscode.Uri,
): Promise<vscode.Uri> {
  const { fs } = vscode.workspace;
  const target = await freeFolder(parent, "briefing-desk-sample");
  await fs.createDirectory(target);
  for (const name of sampleFiles) {
    const from = vscode.Uri.joinPath(extensionUri, "sample", name);
    await fs.writeFile(
      vscode.Uri.joinPath(target, name),
      await fs.readFile(from),
    );
  }
  return target;
}

async function freeFolder(
  parent: vscode.Uri,
  name: string,
): Promise<vscode.Uri> {
  for (let n = 1; ; n++) {
    const uri = vscode.Uri.joinPath(parent, n === 1 ? name : `${name}-${n}`);
    const isTaken = await vscode.workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );
    if (!isTaken) return uri;
  }
}

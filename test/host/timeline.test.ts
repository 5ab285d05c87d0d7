import * as vscode from "vscode";
import { commands, panels } from "../../src/host/ids.js";
import {
  activated,
  assertEqual,
  assertOk,
  openDocument,
  until,
  workspaceUri,
} from "./support/host.js";

suite("timeline", () => {
  teardown(() =>
    vscode.commands.executeCommand("workbench.action.closeAllEditors"),
  );

  test("opens as one panel, however often it is asked for", async () => {
    await activated();
    await vscode.commands.executeCommand(commands.openTimeline);
    assertOk(await until(() => panelTabs().length === 1), "a panel");
    await vscode.commands.executeCommand(commands.openTimeline);
    assertEqual(panelTabs().length, 1);
  });

  test("opens beside the draft whose name is asked about", async () => {
    await activated();
    const document = await openDocument("memo.md");
    const editor = vscode.window.activeTextEditor;
    assertOk(editor, "an editor");
    const at = document.positionAt(document.getText().indexOf("Putin") + 1);
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand(commands.showInTimeline);
    assertOk(await until(() => panelTabs().length === 1), "a panel");
    assertEqual(vscode.window.tabGroups.all.length, 2);
  });

  test("stays in sight when one of its events is opened", async () => {
    await activated();
    await vscode.commands.executeCommand(commands.openTimeline);
    assertOk(await until(() => panelTabs()[0]?.isActive), "a panel");
    await vscode.commands.executeCommand(commands.openItem, {
      briefing: workspaceUri("abiru-2016.briefing.yaml").toString(),
      kind: "event",
      id: "minsk-signed",
    });
    assertEqual(vscode.window.activeTextEditor?.viewColumn, 2);
    assertEqual(panelTabs()[0]?.isActive, true);
  });
});

function panelTabs(): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(
      ({ input }) =>
        input instanceof vscode.TabInputWebview &&
        input.viewType.endsWith(panels.timeline),
    );
}

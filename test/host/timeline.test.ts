import * as vscode from "vscode";
import { commands, panels } from "../../src/host/ids.js";
import {
  activated,
  assertEqual,
  assertOk,
  openDocument,
  until,
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

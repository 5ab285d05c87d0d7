import * as vscode from "vscode";
import * as ids from "../../src/host/ids.js";
import { activated, assertEqual } from "./support/host.js";

suite("extension", () => {
  test("activates and has every command of the manifest", async () => {
    await activated();
    const known = new Set(await vscode.commands.getCommands(true));
    const missing = Object.values<string>(ids.commands).filter(
      (command) => !known.has(command),
    );
    assertEqual(missing, []);
  });
});

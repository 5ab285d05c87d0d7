import * as vscode from "vscode";
import {
  activated,
  assertEqual,
  assertOk,
  openDocument,
  until,
  workspaceUri,
} from "./support/host.js";

const text = `briefing: 1
article: { id: a, type: book, title: A }
actors:
  - { id: crane, name: Otto Crane, kind: person }
events:
  - { id: e, title: Crane comes, actors: [crnae], date: 2012-13 }
`;

function found(uri: vscode.Uri): string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === "Briefing Desk")
    .map(
      ({ code, range }) =>
        `${code as string} ${range.start.line + 1}:${range.start.character + 1}`,
    );
}

suite("problems", () => {
  const uri = workspaceUri("broken.briefing.yaml");

  suiteSetup(async () => {
    await activated();
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  });

  suiteTeardown(async () => {
    await vscode.commands.executeCommand(
      "workbench.action.revertAndCloseActiveEditor",
    );
    await vscode.workspace.fs.delete(uri);
  });

  test("of a file that is not open are marked at their places", async () => {
    await until(() => found(uri).length > 0);
    assertEqual(found(uri), ["unknown-actor 6:43", "impossible-date 6:57"]);
  });

  test("follow what is typed, and a quick fix mends one", async () => {
    const document = await openDocument("broken.briefing.yaml");
    const at = document.positionAt(text.indexOf("crnae") + 2);
    const actions = await until(
      async () =>
        await vscode.commands.executeCommand<vscode.CodeAction[]>(
          "vscode.executeCodeActionProvider",
          uri,
          new vscode.Range(at, at),
        ),
    );
    const fix = actions.find(({ title }) => title === "Write ‘crane’");
    assertOk(fix?.edit, "the fix is offered");
    await vscode.workspace.applyEdit(fix.edit);
    assertEqual(document.getText(), text.replace("crnae", "crane"));
    await until(() => found(uri).length === 1);
    assertEqual(found(uri), ["impossible-date 6:57"]);
  });
});

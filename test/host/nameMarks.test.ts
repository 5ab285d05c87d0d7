import * as vscode from "vscode";
import {
  activated,
  assertEqual,
  assertOk,
  openDocument,
  until,
  workspaceUri,
} from "./support/host.js";

const draft = "marks.md";
/** “Ruskia” is nearly “Russia”, but stands there in small letters too. */
const text =
  "Then Abe met Wakamyia. Abe left; Wakamiya stayed. Ruskia, a ruskia.\n";
const settings = () => vscode.workspace.getConfiguration("briefingDesk.names");

async function opened(): Promise<vscode.TextDocument> {
  await activated();
  await vscode.workspace.fs.writeFile(
    workspaceUri(draft),
    new TextEncoder().encode(text),
  );
  return openDocument(draft);
}

function hints(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ code }) => code === "near-name");
}

async function linkTargets(document: vscode.TextDocument): Promise<string[]> {
  const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
    "vscode.executeLinkProvider",
    document.uri,
  );
  return links
    .filter(({ target }) => target?.scheme === "command")
    .map(({ range }) => document.getText(range));
}

suite("nameMarks", () => {
  suiteTeardown(async () => {
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await vscode.workspace.fs.delete(workspaceUri(draft));
  });

  test("a word that is nearly a name has a hint, with the name to put in its place", async () => {
    const document = await opened();
    assertOk(await until(() => hints(document).length === 1), "one hint");
    const [hint] = hints(document);
    assertOk(hint, "a hint");
    assertEqual(document.getText(hint.range), "Wakamyia");
    // The window learns of the hint a moment after the host.
    const change = await until(async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        document.uri,
        hint.range,
      );
      return actions.find(({ isPreferred }) => isPreferred);
    });
    assertEqual(
      change?.edit
        ?.entries()
        .flatMap(([, edits]) =>
          edits.map((edit) => ("newText" in edit ? edit.newText : "")),
        ),
      ["Wakamiya"],
    );
  });

  test("an article's own text has none", async () => {
    const write = (name: string, words: string) =>
      vscode.workspace.fs.writeFile(
        workspaceUri(name),
        new TextEncoder().encode(words),
      );
    const document = await opened();
    assertOk(await until(() => hints(document).length === 1), "one hint");
    await write(
      "marks.briefing.yaml",
      `briefing: 1
article: { id: marks, type: book, title: Marks }
source: ${draft}
actors: [{ id: mark, name: Marcus Holm, kind: person }]
`,
    );
    assertOk(await until(() => hints(document).length === 0), "no hint");
    await vscode.workspace.fs.delete(workspaceUri("marks.briefing.yaml"));
    assertOk(await until(() => hints(document).length === 1), "one again");
  });

  test("the hints can be switched off", async () => {
    const document = await opened();
    assertOk(await until(() => hints(document).length === 1), "one hint");
    await settings().update("spellingHints", false);
    assertOk(await until(() => hints(document).length === 0), "no hint");
    await settings().update("spellingHints", undefined);
  });

  test("a list of the names leads to where each is first named", async () => {
    const document = await opened();
    const { activeTextEditor: editor } = vscode.window;
    assertOk(editor, "an editor");
    const end = document.positionAt(text.length);
    editor.selection = new vscode.Selection(end, end);
    const picking = vscode.commands.executeCommand("briefingDesk.showNames");
    const selected = await until(async () => {
      await vscode.commands.executeCommand(
        "workbench.action.acceptSelectedQuickOpenItem",
      );
      return document.getText(editor.selection);
    });
    await picking;
    // Of the two that are named the one that is named twice comes first.
    assertEqual(selected, "Abe");
    assertEqual(editor.selection.start.character, text.indexOf("Abe"));
  });

  test("names are links where the user wants it, of each actor the first if so set", async () => {
    const document = await opened();
    assertEqual(await linkTargets(document), []);
    await settings().update("links", true);
    assertEqual(await until(() => linkTargets(document)), [
      "Abe",
      "Abe",
      "Wakamiya",
    ]);
    await settings().update("firstMentionOnly", true);
    assertEqual(await linkTargets(document), ["Abe", "Wakamiya"]);
    await settings().update("firstMentionOnly", undefined);
    await settings().update("links", undefined);
  });
});

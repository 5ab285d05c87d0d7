import * as vscode from "vscode";
import { commands, settings } from "../../src/host/ids.js";
import {
  activated,
  assertEqual,
  assertOk,
  until,
  workspaceUri,
} from "./support/host.js";

suite("commands of citing", () => {
  async function open(content: string, cursor = 0) {
    await activated();
    const document = await vscode.workspace.openTextDocument({
      language: "markdown",
      content,
    });
    const editor = await vscode.window.showTextDocument(document);
    const at = document.positionAt(cursor);
    editor.selection = new vscode.Selection(at, at);
    return editor;
  }

  const run = (id: string, ...args: readonly unknown[]) =>
    vscode.commands.executeCommand(id, ...args);

  /** Accepts what is chosen in lists one after the other until the command is done. */
  async function accept(command: Thenable<unknown>): Promise<void> {
    let isDone = false;
    void command.then(() => (isDone = true));
    await until(async () => {
      await run("workbench.action.acceptSelectedQuickOpenItem");
      return isDone;
    });
  }

  teardown(async () => {
    await run("workbench.action.closeQuickOpen");
    await run("workbench.action.revertAndCloseActiveEditor");
  });

  const notes = "A[^b] and[^a].\n\n[^a]: One.\n\n[^b]: Two.\n";

  test("go from a footnote's mark to its note and back", async () => {
    const editor = await open(notes, notes.indexOf("[^a]") + 1);
    await run(commands.goToFootnote);
    assertEqual(
      editor.document.offsetAt(editor.selection.active),
      notes.indexOf("[^a]:"),
    );
    await run(commands.goToFootnote);
    assertEqual(
      editor.document.offsetAt(editor.selection.active),
      notes.indexOf("[^a]"),
    );
  });

  test("a footnote's mark has its note for a definition, the note itself has none", async () => {
    const { document } = await open(notes);
    const definitionsAt = (words: string) =>
      run(
        "vscode.executeDefinitionProvider",
        document.uri,
        document.positionAt(notes.indexOf(words) + 1),
      ) as Thenable<vscode.Location[]>;
    const found = await definitionsAt("[^a]");
    assertEqual(
      found.map(({ range }) => document.getText(range).trim()),
      ["[^a]: One."],
    );
    assertEqual(await definitionsAt("One."), []);
  });

  test("number footnotes and put them in order, each in one step of undo", async () => {
    const { document } = await open(notes);
    await run(commands.renumberFootnotes);
    const numbered = "A[^1] and[^2].\n\n[^2]: One.\n\n[^1]: Two.\n";
    assertEqual(document.getText(), numbered);
    // What is told of unused notes waits for nobody.
    void run(commands.tidyFootnotes);
    const tidy = "A[^1] and[^2].\n\n[^1]: Two.\n\n[^2]: One.\n";
    await until(() => document.getText() === tidy);
    assertEqual(document.getText(), tidy);
    await run("undo");
    assertEqual(document.getText(), numbered);
    await run("undo");
    assertEqual(document.getText(), notes);
  });

  test("choose the style of the workspace", async () => {
    await open("A");
    const read = () =>
      vscode.workspace
        .getConfiguration("briefingDesk")
        .inspect(settings.citationStyle)?.workspaceValue;
    try {
      await accept(run(commands.chooseCitationStyle));
      assertEqual(read(), "chicago-fullnote-bibliography");
    } finally {
      await vscode.workspace
        .getConfiguration("briefingDesk")
        .update(
          settings.citationStyle,
          undefined,
          vscode.ConfigurationTarget.Workspace,
        );
    }
  });

  test("export a reference to the clipboard", async () => {
    await open("A");
    const briefing = workspaceUri("abiru-2016.briefing.yaml").toString();
    const ref = { briefing, kind: "article", id: "abiru2016" };
    await accept(run(commands.exportReference, ref));
    const text = await vscode.env.clipboard.readText();
    assertOk(/^@\w+\{abiru2016,\n.*Abiru/.test(text), text);
    assertOk(/^ {2}year +=/m.test(text), text);
  });

  test("say what is missing for Zotero, and change nothing", async () => {
    const { document } = await open("A");
    // The message has a button that nobody presses here.
    void run(commands.citeFromZotero);
    void run(commands.sendToZotero, {
      briefing: workspaceUri("abiru-2016.briefing.yaml").toString(),
      kind: "article",
      id: "abiru2016",
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    assertEqual(document.getText(), "A");
  });
});

import * as vscode from "vscode";
import { commands } from "../../src/host/ids.js";
import {
  activated,
  assertEqual,
  assertOk,
  until,
  workspaceUri,
} from "./support/host.js";

suite("cite", () => {
  const briefing = workspaceUri("abiru-2016.briefing.yaml").toString();

  async function openText(language: string, marked: string) {
    await activated();
    const offset = marked.indexOf("|");
    const document = await vscode.workspace.openTextDocument({
      language,
      content: marked.replace("|", ""),
    });
    const editor = await vscode.window.showTextDocument(document);
    const position = document.positionAt(offset);
    editor.selection = new vscode.Selection(position, position);
    return editor;
  }

  /** Cites once the library knows the briefing. */
  async function cite(editor: vscode.TextEditor, ref: object): Promise<string> {
    const before = editor.document.getText();
    await until(async () => {
      await vscode.commands.executeCommand(commands.insertCitation, ref);
      return editor.document.getText() !== before;
    });
    return editor.document.getText();
  }

  test("puts a formatted footnote in, uses it again, and undo takes it back", async () => {
    const text = "It began then.\n\nAnd went on.\n";
    const editor = await openText("markdown", text.replace(".", ".|"));
    const ref = { briefing, kind: "article", id: "abiru2016" };
    const once = await cite(editor, ref);
    const note =
      /^It began then\.\[\^(\S+)\]\n\nAnd went on\.\n\n\[\^\1\]: (.+)\n$/.exec(
        once,
      )?.[2];
    assertOk(
      note?.startsWith("Taisuke Abiru, “‘Worst’ Russia-U.S. Relations"),
      `a note in Chicago's style: ${once}`,
    );
    assertEqual(
      editor.selection.active.character,
      once.indexOf("]") + 1,
      "cursor after the mark",
    );
    const end = editor.document.positionAt(once.indexOf("on.") + 3);
    editor.selection = new vscode.Selection(end, end);
    const twice = await cite(editor, ref);
    assertEqual(twice.split("]: ").length, 2, "one note");
    await vscode.commands.executeCommand("undo");
    assertEqual(editor.document.getText(), once);
    await vscode.commands.executeCommand("undo");
    assertEqual(editor.document.getText(), text);
  });

  test("writes what the document's language wants", async () => {
    const section = { briefing, kind: "article", id: "abiru2016" };
    const wanted = [
      ["latex", "So it is|.", "So it is \\autocite{abiru2016}."],
      ["markdown", "See [@a|].", "See [@a; @abiru2016]."],
    ] as const;
    for (const [language, marked, after] of wanted) {
      const editor = await openText(language, marked);
      assertEqual(await cite(editor, section), after);
    }
  });

  test("cites a section by its heading, from a tree node", async () => {
    const editor = await openText("latex", "|");
    const id = await firstSection();
    const text = await cite(editor, { ref: { briefing, kind: "section", id } });
    assertOk(/^\\autocite\[under “.+”\]\{abiru2016\}$/.test(text), text);
  });

  async function firstSection(): Promise<string> {
    const file = await vscode.workspace.openTextDocument(
      vscode.Uri.parse(briefing),
    );
    const ids = [
      ...file.getText().matchAll(/^ {2}- id: (\S+)\r?\n {4}title:/gm),
    ];
    return ids[0]?.[1] ?? "";
  }
});

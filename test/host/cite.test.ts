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

  test("takes a typed place, and shows the ways to write it", async () => {
    const editor = await openText("latex", "So it is|.");
    const ref = { briefing, kind: "article", id: "abiru2016" };
    const done = vscode.commands.executeCommand(commands.insertCitationAt, ref);
    // Nothing is typed: the entries after the first are the author in the sentence, and without the author.
    await until(async () => {
      const next = "workbench.action.quickOpenSelectNext";
      await vscode.commands.executeCommand(next);
      await vscode.commands.executeCommand(next);
      await vscode.commands.executeCommand(
        "workbench.action.acceptSelectedQuickOpenItem",
      );
      return editor.document.getText() !== "So it is.";
    });
    await done;
    assertOk(
      /^So it is \\(textcite|autocite\*)\{abiru2016\}\.$/.test(
        editor.document.getText(),
      ),
      editor.document.getText(),
    );
  });

  test("takes a style file of the workspace by its name, and sees it change", async () => {
    const file = workspaceUri("styles/own.csl");
    const write = (words: string) =>
      vscode.workspace.fs.writeFile(
        file,
        new TextEncoder().encode(
          `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="note"><info><title>Own</title><id>own</id><updated>2026-01-01T00:00:00+00:00</updated></info><citation><layout prefix="${words} "><text variable="title"/></layout></citation></style>`,
        ),
      );
    const settings = vscode.workspace.getConfiguration("briefingDesk");
    const ref = { briefing, kind: "article", id: "abiru2016" };
    try {
      await write("First");
      await settings.update("citation.style", "own.csl", false);
      const editor = await openText("markdown", "So.|\n");
      const first = await cite(editor, ref);
      assertOk(first.includes("]: First “Worst”"), first);
      await write("Second");
      await until(async () => {
        const next = await openText("markdown", "So.|\n");
        return (await cite(next, ref)).includes("]: Second “Worst”");
      });
    } finally {
      await settings.update("citation.style", undefined, false);
      await vscode.workspace.fs.delete(file);
    }
  });

  test("cites a section by its heading, from a tree node", async () => {
    const editor = await openText("latex", "|");
    const id = await firstSection();
    const text = await cite(editor, { ref: { briefing, kind: "section", id } });
    assertOk(/^\\autocite\[under “.+”\]\{abiru2016\}$/.test(text), text);
  });

  test("adds the entry to the bibliography that the document names, and helps with its keys", async () => {
    await activated();
    const bib = workspaceUri("cite-test.bib");
    const draft = workspaceUri("cite-test.md");
    const write = (uri: vscode.Uri, text: string) =>
      vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    const before =
      "@book{rowe2019,\n  author = {Rowe, Ada},\n  title = {Ice},\n  year = {2019}\n}\n";
    await write(bib, before);
    await write(
      draft,
      "---\nbibliography: cite-test.bib\n---\n\nSo [@rowe2019].\n\nSee [@",
    );
    try {
      const document = await vscode.workspace.openTextDocument(draft);
      const editor = await vscode.window.showTextDocument(document);
      const key = document.positionAt(
        document.getText().indexOf("rowe2019") + 2,
      );
      const end = document.positionAt(document.getText().length);
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        "vscode.executeCompletionItemProvider",
        draft,
        end,
        "@",
      );
      const labels = list.items.map(({ label }) =>
        typeof label === "string" ? label : label.label,
      );
      assertEqual(
        labels.filter((label) => label === "rowe2019" || label === "abiru2016"),
        ["rowe2019", "abiru2016"],
      );
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        "vscode.executeHoverProvider",
        draft,
        key,
      );
      const shown = hovers
        .flatMap(({ contents }) =>
          contents.map((one) => (one as vscode.MarkdownString).value),
        )
        .join();
      assertOk(
        shown.includes("Rowe, Ada. *Ice*, 2019."),
        `a reference on hover: ${shown}`,
      );
      const places = await vscode.commands.executeCommand<vscode.Location[]>(
        "vscode.executeDefinitionProvider",
        draft,
        key,
      );
      assertEqual(places[0]?.uri.toString(), bib.toString());
      await editor.edit((builder) =>
        builder.delete(new vscode.Range(end.translate(0, -6), end)),
      );
      editor.selection = new vscode.Selection(key, key);
      await cite(editor, { briefing, kind: "article", id: "abiru2016" });
      assertOk(
        document.getText().includes("[@rowe2019; @abiru2016]"),
        document.getText(),
      );
      const text = await until(async () => {
        const now = new TextDecoder().decode(
          await vscode.workspace.fs.readFile(bib),
        );
        return now === before ? "" : now;
      });
      assertOk(
        text.startsWith(`${before}\n@`) && text.includes("{abiru2016,"),
        `the entry is added: ${text}`,
      );
    } finally {
      await vscode.commands.executeCommand(
        "workbench.action.revertAndCloseActiveEditor",
      );
      await vscode.workspace.fs.delete(bib);
      await vscode.workspace.fs.delete(draft);
    }
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
